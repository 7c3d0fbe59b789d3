import { relationshipsPartOf } from '../../package/relationships.ts';
import { removeContentType } from './content-types.ts';
import type { PackageEditor } from './editor.ts';
import { relationshipsOf } from './relationships.ts';

/** Takes a part away, and with it the parts that only it refers to. */
export function removePartTree(parts: PackageEditor, partName: string): void {
  const targets = relationshipsOf(parts, partName).filter(({ external }) => !external);
  parts.remove(partName);
  parts.remove(relationshipsPartOf(partName));
  removeContentType(parts, partName);
  for (const { target } of targets) {
    if (parts.has(target) && !isReferredTo(parts, target)) removePartTree(parts, target);
  }
}

function isReferredTo(parts: PackageEditor, partName: string): boolean {
  return parts
    .partNames()
    .filter((name) => name.endsWith('.rels'))
    .map(sourceOf)
    .some((source) => relationshipsOf(parts, source).some(({ target }) => target === partName));
}

/** "xl/workbook.xml" for "xl/_rels/workbook.xml.rels". */
function sourceOf(relationshipsPart: string): string {
  const steps = relationshipsPart.split('/');
  const file = steps.pop()?.slice(0, -'.rels'.length) ?? '';
  return [...steps.slice(0, -1), file].join('/');
}
