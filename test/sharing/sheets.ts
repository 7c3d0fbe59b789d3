import { makeContext } from '../../core/check/make-context.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { type Cell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { type CalendarDate, parseCalendarDate } from '../../core/workbook/date.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { EMPTY_SNAPSHOT, emptySheet, type SheetSnapshot } from '../../core/workbook/snapshot.ts';

export const TODAY = parseCalendarDate('2026-11-26') as CalendarDate;

/** A sheet of these texts and numbers from A1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const cells = rows.map((row) => row.map(cellOf));
  return { ...emptySheet(sheetName(name)), grid: gridFromRows(cells), ...more };
}

function cellOf(content: string | number): Cell {
  if (content === '') return EMPTY;
  return typeof content === 'number' ? numberCell(content) : textCell(content);
}

export function contextOfSheets(...sheets: readonly SheetSnapshot[]): CheckContext {
  return makeContext({ ...EMPTY_SNAPSHOT, sheets }, TODAY);
}

/** A risk register of four risks, with columns and a row that are nobody else's business. */
export const RISKS = sheetOf(
  'Risks',
  [
    ['Acme Ltd'],
    [''],
    ['ID', 'Risk', 'Owner', 'Likelihood', 'Impact', 'Score', 'Treatment', 'Cost (EUR)', 'Notes'],
    ['R-1', 'Theft of laptops', 'IT', 3, 4, 12, 'Reduce', 900, 'ask Tom'],
    ['R-2', 'Fire in the server room', 'Facilities', 2, 5, 10, 'Share', 4000, ''],
    ['R-3', 'Phishing of accounts', 'IT', 4, 4, 16, 'Reduce', 100, 'weak spot'],
    ['R-4', 'Loss of a key person', 'HR', 2, 3, 6, 'Accept', '', ''],
  ],
  { hiddenRows: new Set([5]) },
);

/** A small Statement of Applicability. */
export const SOA = sheetOf('SoA', [
  ['Control', 'Title', 'Applicable', 'Implemented', 'Justification', 'Reference'],
  ['A.5.1', 'Policies for information security', 'Yes', 'Yes', 'Sets direction', 'Policy POL-01'],
  ['A.5.7', 'Threat intelligence', 'Yes', 'No', 'Phishing is on the rise', 'report.pdf'],
  ['A.7.4', 'Physical security monitoring', 'No', '', 'No premises of our own', ''],
  ['A.8.5', 'Secure authentication', 'Yes', 'Yes', 'Accounts are attacked', 'https://wiki/auth'],
]);
