import { makeContext } from '../check/make-context.ts';
import type { CheckContext } from '../findings/check-context.ts';
import { ownSheets } from '../recognise/own-sheets.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { SheetName } from '../workbook/address.ts';
import { shownValue } from '../workbook/cell.ts';
import { usedCells } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { copyDetails } from './copy-details.ts';
import { internalMatter } from './internal-words.ts';
import type {
  ColumnProposal,
  LeftOutReason,
  SharingProposal,
  SheetProposal,
} from './sharing-choices.ts';
import { isColumnShown, visiblePart } from './visible-part.ts';

/**
 * What we'd put into a copy for an auditor: visible sheets with registers that have rows, without
 * columns for internal use. Columns whose field we know stay, whatever their header says besides.
 */
export function proposeSharing(context: CheckContext): SharingProposal {
  const own = ownSheets(context.snapshot);
  const sheets = context.snapshot.sheets.map((sheet) => sheetProposal(context, sheet, own));
  const shown = sheets.filter(({ leftOut }) => leftOut !== 'hidden' && leftOut !== 'own');
  const visible = makeContext(visiblePart(context.snapshot), context.today);
  return { sheets, details: copyDetails(visible, new Set(shown.map(({ sheet }) => sheet))) };
}

function sheetProposal(
  { recognition }: CheckContext,
  sheet: SheetSnapshot,
  own: ReadonlySet<SheetName>,
): SheetProposal {
  const registers = recognition.registers.filter((register) => register.sheet === sheet.name);
  const rows = new Set(registers.flatMap((register) => register.rows));
  const leftOut = sheetReason(sheet, registers, own);
  return {
    sheet: sheet.name,
    registers: [...new Set(registers.map(({ kind }) => kind))],
    columns: columnProposals(sheet, registers),
    hiddenRows: [...sheet.hiddenRows].filter((row) => rows.has(row)).length,
    ...(leftOut ? { leftOut } : {}),
  };
}

function sheetReason(
  { name, visibility }: SheetSnapshot,
  registers: readonly RecognisedRegister[],
  own: ReadonlySet<SheetName>,
): LeftOutReason | undefined {
  if (visibility !== 'visible') return 'hidden';
  if (own.has(name)) return 'own';
  if (registers.length === 0) return 'no-register';
  return registers.every(({ rows }) => rows.length === 0) ? 'no-rows' : undefined;
}

/** What stands in a column of a sheet, beside the registers' rows and in them. */
interface ColumnUse {
  readonly column: number;
  /** The first text of the column. */
  first: string;
  /** Whether something stands in rows of a register. */
  inRows: boolean;
}

function columnProposals(
  sheet: SheetSnapshot,
  registers: readonly RecognisedRegister[],
): readonly ColumnProposal[] {
  return columnUses(sheet, registers).map((use) => {
    const header = headerOf(use, registers);
    const leftOut = columnReason(sheet, registers, use, header);
    return { column: use.column, header, ...(leftOut ? { leftOut } : {}) };
  });
}

function columnUses(
  { grid }: SheetSnapshot,
  registers: readonly RecognisedRegister[],
): readonly ColumnUse[] {
  const uses = new Map<number, ColumnUse>();
  const isInRegister = (row: number) =>
    registers.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  for (const { row, column, cell } of usedCells(grid)) {
    const use = uses.get(column) ?? { column, first: '', inRows: false };
    uses.set(column, use);
    const value = shownValue(cell);
    if (use.first === '' && value.kind === 'text') use.first = value.text.trim();
    use.inRows ||= isInRegister(row);
  }
  return [...uses.values()].sort((one, other) => one.column - other.column);
}

/** The header of a register's column; on a sheet without registers the first text of the column. */
function headerOf({ column, first }: ColumnUse, registers: readonly RecognisedRegister[]): string {
  const headers = registers.flatMap((register) => register.headers);
  const found = headers.find((header) => header.column === column)?.header.trim();
  return found ?? (registers.length === 0 ? first : '');
}

function columnReason(
  sheet: SheetSnapshot,
  registers: readonly RecognisedRegister[],
  { column, inRows }: ColumnUse,
  header: string,
): LeftOutReason | undefined {
  if (!isColumnShown(sheet, column)) return 'hidden';
  if (registers.some((register) => holdsField(register, column))) return undefined;
  if (header !== '') return internalMatter(header);
  if (registers.length === 0) return undefined;
  // Titles above a register often begin left of it.
  const isUpToItsEnd = registers.some((register) => column <= rightOf(register));
  return inRows || !isUpToItsEnd ? 'beside' : undefined;
}

function holdsField({ columns }: RecognisedRegister, column: number): boolean {
  return [...columns.values()].some((one) => one.column === column);
}

function rightOf({ headers }: RecognisedRegister): number {
  return headers.reduce((right, { column }) => Math.max(right, column), 0);
}
