import { registerOf } from '../../registers/registers.ts';
import type { SheetName } from '../../workbook/address.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { listSheet } from '../template/list-sheet.ts';
import type { RowChange } from './row-changes.ts';

const COLUMNS = [
  { header: 'Where', width: 28 },
  { header: 'Which', width: 16 },
  { header: 'In words', width: 44 },
  { header: 'Change', width: 12 },
  { header: 'What', width: 24 },
  { header: 'Earlier', width: 36 },
  { header: 'Now', width: 36 },
];
const WORDS = { new: 'New', gone: 'Gone', closed: 'Closed', changed: 'Changed' } as const;

/** All changes, one line a field, ready to print. */
export function changesSheet(
  name: SheetName,
  subtitle: string,
  changes: readonly RowChange[],
): SheetDefinition {
  const rows = changes.flatMap(linesOf);
  return listSheet({ name, title: 'What changed', subtitle, columns: COLUMNS, rows });
}

function linesOf({ kind, id, name, what, fields }: RowChange): readonly (readonly string[])[] {
  const place = [registerOf(kind)?.title ?? kind, id, name, WORDS[what]];
  if (fields.length === 0) return [[...place, '', '', '']];
  return fields.map(({ title, before, after }) => [...place, title, before, after]);
}
