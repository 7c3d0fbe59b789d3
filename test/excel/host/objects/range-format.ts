import type { ClientObject } from '../client-object.ts';
import type { RangeValue } from './range.ts';
import { columnsOf, each } from './range-values.ts';
import { guard } from './worksheet.ts';

const FONT = ['Bold', 'Italic', 'Underline', 'Strikethrough', 'Size', 'Color', 'Name'];
const LOOKS = ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel'];

/** How the cells of a range look. */
export function formatObject(range: RangeValue): ClientObject {
  return {
    set: { ...setters(range, '', LOOKS), ...sizeSetters(range) },
    to: {
      Fill: () => ({
        set: setters(range, 'fill.', ['Color']),
        call: { Clear: () => each(range, null, ({ looks }) => looks.delete('fill.Color')) },
      }),
      Font: () => ({ set: setters(range, 'font.', FONT) }),
      Protection: () => ({ set: setters(range, 'protection.', ['Locked']) }),
      Borders: () => bordersObject(range),
    },
  };
}

function bordersObject(range: RangeValue): ClientObject {
  const side = (name: string): ClientObject => ({
    set: setters(range, `borders.${name}.`, ['Style', 'Color', 'Weight']),
  });
  return { at: side, to: { GetItem: side } };
}

function setters(range: RangeValue, prefix: string, names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (value: unknown) => each(range, null, ({ looks }) => looks.set(`${prefix}${name}`, value)),
    ]),
  );
}

/** Widths belong to columns and heights to rows, whichever cells are named. */
function sizeSetters({ sheet, area }: RangeValue): NonNullable<ClientObject['set']> {
  const ofColumns = (change: (column: number) => void) => {
    guard(sheet);
    columnsOf(area).forEach(change);
  };
  return {
    ColumnWidth: (width: number) => ofColumns((column) => sheet.columnWidths.set(column, width)),
    RowHeight: (height: number) => {
      guard(sheet);
      for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.set(row, height);
    },
    UseStandardWidth: (isStandard: boolean) => {
      if (isStandard) ofColumns((column) => sheet.columnWidths.delete(column));
    },
  };
}
