import { SOA } from '../../registers/declarations/soa.ts';
import { textCell } from '../../workbook/cell.ts';
import { withCells } from '../../workbook/grid-edit.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { statementSheet } from '../soa/statement-sheet.ts';
import { templateSheetName } from '../template/template-layout.ts';

/** Where a statement that we make names its organisation. */
const ORGANISATION = { row: 3, column: 2 };

/** A Statement of Applicability with all 93 controls, none of them decided. */
export function newStatement(organisation: string): SheetDefinition {
  const sheet = statementSheet(templateSheetName(SOA), () => ({}));
  const cell = textCell(organisation);
  return { ...sheet, grid: withCells(sheet.grid, [{ ...ORGANISATION, cell }]) };
}
