import {
  type Relationship,
  relationshipsPartOf,
  resolveTarget,
} from '../../package/relationships.ts';
import { newPart, type PackageEditor } from './editor.ts';
import { appendSplice, markup, removeSplice, splice } from './markup.ts';
import { childrenOf, parseTree, prefixOf } from './tree.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part as edited so far. */
export function relationshipsOf(parts: PackageEditor, partName: string): Relationship[] {
  const xml = parts.text(relationshipsPartOf(partName));
  if (xml === undefined) return [];
  return childrenOf(parseTree(xml), 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: external ? Target : resolveTarget(partName, Target),
      external,
    };
  });
}

/** Adds a relationship from one part to another and returns its id. `type` is the whole address. */
export function addRelationship(
  parts: PackageEditor,
  from: string,
  type: string,
  to: string,
): string {
  const partName = relationshipsPartOf(from);
  const xml = parts.text(partName) ?? newPart(markup('Relationships', { xmlns: RELATIONSHIPS }));
  const root = parseTree(xml);
  const taken = new Set(root.children.map(({ attributes }) => attributes.Id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const line = markup(`${prefixOf(root.name)}Relationship`, {
    Id: `rId${number}`,
    Type: type,
    Target: relativeTarget(from, to),
  });
  parts.set(partName, splice(xml, appendSplice(root, line)));
  return `rId${number}`;
}

/** Takes a relationship away; a relationships part that has none left goes with it. */
export function removeRelationship(parts: PackageEditor, from: string, id: string): void {
  const partName = relationshipsPartOf(from);
  const xml = parts.text(partName);
  if (xml === undefined) return;
  const lines = parseTree(xml).children;
  const line = lines.find(({ attributes }) => attributes.Id === id);
  if (!line) return;
  if (lines.length === 1) parts.remove(partName);
  else parts.set(partName, splice(xml, [removeSplice(line)]));
}

function relativeTarget(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let common = 0;
  while (common < source.length && source[common] === target[common]) common++;
  return [...source.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}
