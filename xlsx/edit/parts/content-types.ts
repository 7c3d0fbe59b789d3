import type { PackageEditor } from './editor.ts';
import { appendSplice, markup, removeSplice, splice } from './markup.ts';
import { childrenOf, parseTree, prefixOf } from './tree.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/** Says what kind of content a new part holds. */
export function addContentType(parts: PackageEditor, partName: string, type: string): void {
  const xml = parts.required(CONTENT_TYPES);
  const root = parseTree(xml);
  const line = markup(`${prefixOf(root.name)}Override`, {
    PartName: `/${partName}`,
    ContentType: type,
  });
  parts.set(CONTENT_TYPES, splice(xml, appendSplice(root, line)));
}

/** Takes away what is said about a part that goes. */
export function removeContentType(parts: PackageEditor, partName: string): void {
  const xml = parts.required(CONTENT_TYPES);
  const line = childrenOf(parseTree(xml), 'Override').find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${partName}`.toLowerCase(),
  );
  if (line) parts.set(CONTENT_TYPES, splice(xml, [removeSplice(line)]));
}
