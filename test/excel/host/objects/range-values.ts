import type { Area } from '../../../../core/workbook/address.ts';
import { type ClientObject, ExcelError } from '../client-object.ts';
import { type TypedCell, typed } from '../typed-value.ts';
import type { StoredCell } from '../workbook-model.ts';
import { emptyTableColumns } from './calculated-columns.ts';
import type { RangeValue } from './range.ts';
import { guard } from './worksheet.ts';

type Input = string | number | boolean | null;

/** The longest text that a cell takes. */
const LONGEST_TEXT = 32_767;

/** What can be loaded of the cells of a range, rows × columns. */
export function rangeGetters(range: RangeValue): NonNullable<ClientObject['get']> {
  return {
    Values: () => grid(range, (stored) => stored?.cell?.value ?? ''),
    Formulas: () => grid(range, (stored) => stored?.cell?.formula ?? stored?.cell?.value ?? ''),
    NumberFormat: () => grid(range, (stored) => stored?.looks.get('numberFormat') ?? 'General'),
    ValueTypes: () => grid(range, (stored) => typeOf(stored?.cell ?? null)),
    RowIndex: () => range.area.top - 1,
    RowCount: () => range.area.bottom - range.area.top + 1,
    ColumnCount: () => range.area.right - range.area.left + 1,
  };
}

/** What can be set; one value stands for all cells, null leaves a cell as it is. */
export function rangeSetters(range: RangeValue): NonNullable<ClientObject['set']> {
  return {
    Values: (values: Input | Input[][]) => write(range, values),
    Formulas: (values: Input | Input[][]) => write(range, values),
    NumberFormat: (formats: string | string[][]) =>
      each(range, formats, (stored, format) => stored.looks.set('numberFormat', format)),
    Style: (style: string) => {
      if (style !== 'Normal') throw new Error(`the test host knows no style ${style}`);
      each(range, style, ({ looks }) => looks.clear());
    },
    Hyperlink: (link: unknown) =>
      each(range, link as Input, (stored) => stored.looks.set('hyperlink', link)),
  };
}

function grid(
  { sheet, area }: RangeValue,
  read: (stored: StoredCell | undefined) => unknown,
): unknown[][] {
  return rowsOf(area).map((row) => {
    const line = sheet.rows.get(row);
    return columnsOf(area).map((column) => read(line?.get(column)));
  });
}

function write(range: RangeValue, typedIn: Input | Input[][]): void {
  const values = isCutByFilter(range) ? firstOf(typedIn) : typedIn;
  const fill = emptyTableColumns(range);
  each(range, values, (stored, input) => {
    if (input === null) return;
    if (String(input).length > LONGEST_TEXT + 1) {
      throw new ExcelError('InvalidArgument', 'The text is too long for a cell.');
    }
    const format = String(stored.looks.get('numberFormat') ?? 'General');
    const { cell, numberFormat } = typed(input, format);
    stored.cell = cell;
    if (numberFormat && format === 'General') stored.looks.set('numberFormat', numberFormat);
  });
  fill();
}

/** Excel fills the whole of a range in which a filter hides rows with what was meant for its first cell. */
function isCutByFilter({ sheet, area }: RangeValue): boolean {
  const isFiltered = sheet.isFiltered || sheet.tables.some((table) => table.isFiltered);
  return isFiltered && rowsOf(area).some((row) => sheet.hiddenRows.has(row));
}

function firstOf(values: Input | Input[][]): Input {
  return Array.isArray(values) ? (values[0]?.[0] ?? null) : values;
}

/** Visits the cells of a range with their values, after a look at whether that is allowed at all. */
export function each<T>(
  { sheet, area }: RangeValue,
  values: T | readonly (readonly T[])[],
  visit: (stored: StoredCell, value: T) => void,
): void {
  guard(sheet);
  const rows = rowsOf(area);
  const columns = columnsOf(area);
  const lines = Array.isArray(values) ? (values as readonly (readonly T[])[]) : undefined;
  if (
    lines &&
    (lines.length !== rows.length || lines.some((line) => line.length !== columns.length))
  ) {
    throw new ExcelError('InvalidArgument', 'The array has another size than the range.');
  }
  rows.forEach((row, down) => {
    columns.forEach((column, across) => {
      const value = lines ? lines[down]?.[across] : values;
      visit(sheet.store(row, column), value as T);
    });
  });
}

export function rowsOf({ top, bottom }: Area): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

export function columnsOf({ left, right }: Area): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function typeOf(cell: TypedCell | null): string {
  if (!cell) return 'Empty';
  if (cell.isError) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof cell.value as 'string' | 'number' | 'boolean'
  ];
}
