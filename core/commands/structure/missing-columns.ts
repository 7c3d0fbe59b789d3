import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type {
  FieldDeclaration,
  FieldId,
  RegisterDeclaration,
} from '../../registers/declaration.ts';
import { WORDS } from '../../registers/words/words.ts';
import type { Position } from '../../workbook/address.ts';
import { textCell } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { StyleIntent } from '../../workbook/style.ts';
import type { ChangeCollector } from '../change-collector.ts';

/** A column to be added at the right of a register. */
export interface MissingColumn {
  readonly field: FieldDeclaration;
  readonly column: number;
  readonly header: string;
}

/**
 * Fields that the register needs and has no column for: what its declaration requires, and what
 * `wanted` adds. They stand right of everything in the register's rows, in declared order.
 */
export function missingColumns(
  declaration: RegisterDeclaration,
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  wanted: ReadonlySet<FieldId>,
): readonly MissingColumn[] {
  const guessed = new Set(register.unsure.flatMap(({ candidates }) => candidates));
  const missing = declaration.fields.filter(
    ({ id, required }) =>
      (required || wanted.has(id)) && !register.columns.has(id) && !guessed.has(id),
  );
  const first = lastUsedColumn(register, sheet) + 1;
  return missing.map((field, index) => ({
    field,
    column: first + index,
    header: headerOf(field, register),
  }));
}

/** Plans header cells and widths of new columns; headers look like the last one that is there. */
export function addColumns(
  columns: readonly MissingColumn[],
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  collector: ChangeCollector,
): void {
  const model = register.headers[register.headers.length - 1]?.column;
  const style: StyleIntent | undefined =
    model === undefined ? undefined : { kind: 'like', row: register.headerRow, column: model };
  for (const { column, header, field } of columns) {
    collector.setCell(sheet, register.headerRow, column, textCell(header), style);
    if (!sheet.columnWidths.has(column)) {
      collector.add({
        kind: 'column-width',
        sheet: sheet.name,
        column,
        before: null,
        after: field.width,
      });
    }
  }
  extendTable(columns, register, sheet, collector);
}

/** The register as it will be recognised once the columns are there. */
export function withColumns(
  register: RecognisedRegister,
  added: readonly MissingColumn[],
): RecognisedRegister {
  const recognised = added.map(
    ({ field, column, header }) => [field.id, { column, header, confidence: 1 }] as const,
  );
  return {
    ...register,
    columns: new Map([...register.columns, ...recognised]),
    headers: [...register.headers, ...added.map(({ column, header }) => ({ column, header }))],
  };
}

/** The cell whose look a new data cell of the register takes: the same row's, in its last column. */
export function modelOf(register: RecognisedRegister, row: number): Position | undefined {
  const column = register.headers[register.headers.length - 1]?.column;
  return column === undefined ? undefined : { row, column };
}

function headerOf(field: FieldDeclaration, { language }: RecognisedRegister): string {
  if (language === 'en') return field.title;
  const concept = field.concepts[0];
  return (concept && WORDS[language].headers[concept]?.[0]) ?? field.title;
}

function lastUsedColumn(register: RecognisedRegister, sheet: SheetSnapshot): number {
  let last = Math.max(...register.headers.map(({ column }) => column));
  const top = register.headerRows[0] ?? register.headerRow;
  for (const [row, { columns }] of sheet.grid) {
    if (row < top || row > register.lastRow) continue;
    last = Math.max(last, columns[columns.length - 1] ?? 0);
  }
  for (const { area } of sheet.tables) {
    if (area.top <= register.lastRow && area.bottom >= top) last = Math.max(last, area.right);
  }
  return last;
}

/** An Excel table that ends where the new columns begin grows over them. */
function extendTable(
  columns: readonly MissingColumn[],
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  collector: ChangeCollector,
): void {
  const first = columns[0];
  const last = columns[columns.length - 1];
  const table = sheet.tables.find(({ area }) => area.top === register.headerRow);
  if (!first || !last || !table || table.area.right !== first.column - 1) return;
  collector.add({
    kind: 'table',
    sheet: sheet.name,
    name: table.name,
    before: table,
    after: {
      ...table,
      area: { ...table.area, right: last.column },
      columns: [...table.columns, ...columns.map(({ header }) => header)],
    },
  });
}
