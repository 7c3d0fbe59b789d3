import { readdirSync } from 'node:fs';
import { makeContext } from '../../core/check/make-context.ts';
import { NEW } from '../../core/commands/new.ts';
import { DEFAULT_LEVELS } from '../../core/commands/template/default-criteria.ts';
import {
  EXAMPLE_ROW,
  HEADER_ROW,
  templateSheetName,
} from '../../core/commands/template/template-layout.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { type Position, type SheetName, sheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import {
  type Cell,
  dateCell,
  EMPTY,
  formulaCell,
  numberCell,
  type Scalar,
  shownValue,
  textCell,
} from '../../core/workbook/cell.ts';
import { type CalendarDate, parseCalendarDate, serialFromDate } from '../../core/workbook/date.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import { findSheet, type Snapshot } from '../../core/workbook/snapshot.ts';
import type { SoundRegister } from './sound/sound-register.ts';

export const TODAY = '2026-06-30' as CalendarDate;

const NOTHING: Snapshot = { dateSystem: 1900, sheets: [], names: new Map(), settings: new Map() };

/** Version, date and approval of the Statement of Applicability, above its table. */
const APPROVAL = ['Version 2.0', '2026-05-20', 'Ines Moreau'];

/** The registers with sound data, of every kind that has some. */
export const SOUND_REGISTERS: readonly SoundRegister[] = await Promise.all(
  readdirSync(new URL('sound', import.meta.url))
    .filter((file) => file !== 'sound-register.ts')
    .sort()
    .map(
      async (file) =>
        (await import(/* @vite-ignore */ new URL(`sound/${file}`, import.meta.url).href))
          .SOUND as SoundRegister,
    ),
);

/** A workbook that `new` made, with nothing filled in. */
export function freshWorkbook(chosen: Parameters<typeof NEW.plan>[1] = {}): Snapshot {
  const plan = NEW.plan(makeContext(NOTHING, TODAY), chosen);
  const applied = applyChanges(NOTHING, plan.changes);
  if (applied.kind === 'stale') throw new Error('a new workbook can not be made');
  return applied.snapshot;
}

/** The new workbook with all sound data in its templates. Risk criteria come filled in. */
export function soundWorkbook(): Snapshot {
  const filled = SOUND_REGISTERS.filter(({ kind }) => kind !== 'risk-criteria').reduce(
    fill,
    freshWorkbook({ organisation: 'Alder Labs' }),
  );
  const calculated = recalculated(filled);
  const sheet = sheetName('Statement of Applicability');
  return APPROVAL.reduce(
    (workbook, text, index) =>
      withCell(workbook, { sheet, row: 4 + index, column: 2 }, cellOf(text)),
    calculated,
  );
}

export function contextOn(snapshot: Snapshot): CheckContext {
  return makeContext(snapshot, TODAY);
}

/** Where a field of a data row stands: 0-based row of the sound data; undefined without a column. */
export function placeOf(
  snapshot: Snapshot,
  kind: RegisterKind,
  field: string,
  row: number,
): (Position & { readonly sheet: SheetName }) | undefined {
  const declaration = registerOf(kind);
  const title = declaration?.fields.find(({ id }) => id === field)?.title;
  const sheet = declaration && findSheet(snapshot, templateSheetName(declaration));
  if (!sheet || title === undefined) return undefined;
  const headerRow = kind === 'soa' ? 8 : HEADER_ROW;
  const header = sheet.grid.get(headerRow);
  const index = header?.cells.findIndex((cell) => {
    const shown = shownValue(cell);
    return (
      shown.kind === 'text' &&
      (shown.text === title || (field === 'reasons' && shown.text === 'Reason code'))
    );
  });
  const column = index === undefined ? undefined : header?.columns[index];
  const first = kind === 'soa' ? headerRow + 1 : EXAMPLE_ROW + 1;
  return column === undefined ? undefined : { sheet: sheet.name, row: first + row, column };
}

/** The workbook with one cell holding something else. */
export function withCell(
  snapshot: Snapshot,
  { sheet, row, column }: Position & { readonly sheet: SheetName },
  cell: Cell,
): Snapshot {
  const sheets = snapshot.sheets.map((one) =>
    one.name === sheet ? { ...one, grid: withCells(one.grid, [{ row, column, cell }]) } : one,
  );
  return { ...snapshot, sheets };
}

/** A cell as sound data writes it: dates as "2026-05-31". */
export function cellOf(written: string | number): Cell {
  if (typeof written === 'number') return numberCell(written);
  const date = parseCalendarDate(written);
  return date ? dateCell(serialFromDate(date, 1900)) : textCell(written);
}

export function contentAt(snapshot: Snapshot, at: Position & { readonly sheet: SheetName }): Cell {
  const sheet = findSheet(snapshot, at.sheet);
  return sheet ? cellAt(sheet.grid, at) : EMPTY;
}

/** The workbook as a spreadsheet program leaves it: score formulas, and the levels beside them, have values. */
export function recalculated(snapshot: Snapshot): Snapshot {
  return ['score', 'residualScore'].reduce(calculate, snapshot);
}

function calculate(snapshot: Snapshot, score: string): Snapshot {
  const rows = SOUND_REGISTERS.find(({ kind }) => kind === 'risk-register')?.rows ?? [];
  return rows.reduce<Snapshot>((workbook, _, row) => {
    const at = placeOf(workbook, 'risk-register', score, row);
    if (!at) throw new Error(`no ${score}`);
    const beside = (columns: number) => ({ ...at, column: at.column + columns });
    const [likelihood, consequence] = [-2, -1].map((columns) => {
      const cell = contentAt(workbook, beside(columns));
      return cell.kind === 'number' ? cell.number : Number.NaN;
    });
    const product = (likelihood ?? Number.NaN) * (consequence ?? Number.NaN);
    if (Number.isNaN(product)) return withValue(withValue(workbook, at, EMPTY), beside(1), EMPTY);
    const level = DEFAULT_LEVELS.filter(({ minimum }) => minimum <= product).pop()?.label ?? '';
    const withScore = withValue(workbook, at, numberCell(product));
    return withValue(withScore, beside(1), textCell(level));
  }, snapshot);
}

function withValue(
  snapshot: Snapshot,
  at: Position & { readonly sheet: SheetName },
  value: Scalar,
): Snapshot {
  const cell = contentAt(snapshot, at);
  return cell.kind === 'formula'
    ? withCell(snapshot, at, formulaCell(cell.formula, value))
    : snapshot;
}

function fill(snapshot: Snapshot, { kind, rows }: SoundRegister): Snapshot {
  let filled = snapshot;
  rows.forEach((written, row) => {
    for (const [field, value] of Object.entries(written)) {
      const at = placeOf(filled, kind, field, row);
      if (at) filled = withCell(filled, at, cellOf(value));
    }
  });
  return filled;
}
