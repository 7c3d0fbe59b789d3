import { parseXml } from '../xml/parse.ts';
import type { XlsxPackage } from './package.ts';

/** One line of a part's relationships. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, e.g. "worksheet": strict files have other addresses. */
  readonly type: string;
  /** Full part name without leading slash, or the address as written where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships part that belongs to a part; "" is the package itself. */
export function relationshipsPartOf(partName: string): string {
  const slash = partName.lastIndexOf('/') + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

/** The relationships of a part in file order; none where the part has no relationships part. */
export function readRelationships(source: XlsxPackage, partName: string): Relationship[] {
  const name = relationshipsPartOf(partName);
  const pieces = source.pieces(name);
  const relationships: Relationship[] = [];
  if (!pieces) return relationships;
  parseXml(pieces, name, {
    open(element, { Id, Type, Target, TargetMode }) {
      if (element !== 'Relationship' || Id === undefined || Target === undefined) return;
      const external = TargetMode === 'External';
      relationships.push({
        id: Id,
        type: (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1),
        target: external ? Target : resolveTarget(partName, Target),
        external,
      });
    },
  });
  return relationships;
}

/** The part name that a target means, seen from a part. */
export function resolveTarget(partName: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const steps = path.startsWith('/') ? [] : partName.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return percentDecoded(steps.join('/'));
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
