import { formatPosition, type Position } from '../../../core/workbook/address.ts';
import { removeContentType } from '../parts/content-types.ts';
import type { PackageEditor } from '../parts/editor.ts';
import { attributeSplice, removeSplice, type Splice, splice } from '../parts/markup.ts';
import { relationshipsOf, removeRelationship } from '../parts/relationships.ts';
import { parseTree } from '../parts/tree.ts';

/** The cells of a sheet, by its sheetId, that hold no formula any more; all cells where absent. */
export interface LostFormulas {
  readonly sheetId: number;
  readonly cells?: readonly Position[];
}

/**
 * Takes cells out of the calculation chain. An entry without a formula makes Excel repair the file;
 * a formula without an entry does no harm.
 */
export function leaveCalculationChain(
  parts: PackageEditor,
  workbookPart: string,
  lost: readonly LostFormulas[],
): void {
  const line = relationshipsOf(parts, workbookPart).find(({ type }) => type === 'calcChain');
  const xml = line && parts.text(line.target);
  if (lost.length === 0 || !line || xml === undefined) return;
  const { text, remaining } = withoutEntries(xml, lost);
  if (remaining > 0) {
    parts.set(line.target, text);
    return;
  }
  parts.remove(line.target);
  removeContentType(parts, line.target);
  removeRelationship(parts, workbookPart, line.id);
}

/** Entries without a sheet id belong to the sheet of the entry before them. */
function withoutEntries(
  xml: string,
  lost: readonly LostFormulas[],
): { readonly text: string; readonly remaining: number } {
  const gone = new Map(
    lost.map(({ sheetId, cells }) => [
      sheetId,
      cells && new Set<string>(cells.map(formatPosition)),
    ]),
  );
  const isGone = (sheetId: number, reference: string) =>
    gone.has(sheetId) && (gone.get(sheetId)?.has(reference) ?? true);
  const splices: Splice[] = [];
  let remaining = 0;
  let sheetId = 0;
  let writtenSheetId = 0;
  for (const entry of parseTree(xml).children) {
    const { r = '', i } = entry.attributes;
    if (i !== undefined) sheetId = Number(i);
    if (isGone(sheetId, r)) {
      splices.push(removeSplice(entry));
      continue;
    }
    remaining++;
    if (i === undefined && writtenSheetId !== sheetId) {
      splices.push(attributeSplice(entry, { i: sheetId }));
    }
    writtenSheetId = sheetId;
  }
  return { text: splice(xml, splices), remaining };
}
