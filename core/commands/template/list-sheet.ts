import type { SheetName } from '../../workbook/address.ts';
import { EMPTY, textCell } from '../../workbook/cell.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { wrappedLines } from '../../workbook/wrapped-lines.ts';
import { BODY_STYLE, HEADER_STYLE, SUBTITLE_STYLE, TITLE_STYLE } from '../look.ts';
import { composeSheet } from '../summary/sheet-composer.ts';

/** The row of the header of such a sheet, 1-based; the list begins below it. */
export const LIST_HEADER_ROW = 4;
const LINE_HEIGHT = 15;

/** A sheet with a title and one list of texts, ready to print. */
export interface ListSheet {
  readonly name: SheetName;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  /** As many texts a row as there are columns; '' is a blank cell. */
  readonly rows: readonly (readonly string[])[];
}

/** The sheet; rows are as tall as what stands in them. */
export function listSheet({ name, title, subtitle, columns, rows }: ListSheet): SheetDefinition {
  const frame = {
    name,
    columnWidths: new Map(columns.map(({ width }, index) => [index + 1, width])),
    pageSetup: {
      landscape: true,
      fitToWidth: 1,
      repeatRows: { first: LIST_HEADER_ROW, last: LIST_HEADER_ROW },
      footer: `&L${title}&RPage &P of &N`,
    },
  };
  const heightOf = (texts: readonly string[]) => {
    const lines = texts.map((text, at) => wrappedLines(text, (columns[at]?.width ?? 20) - 2));
    return Math.max(1, ...lines) * LINE_HEIGHT + 2;
  };
  const lines = [
    { height: 30, texts: [title], style: TITLE_STYLE },
    { height: 18, texts: [subtitle], style: SUBTITLE_STYLE },
    { height: 10, texts: [], style: SUBTITLE_STYLE },
    { height: 20, texts: columns.map(({ header }) => header), style: HEADER_STYLE },
    ...rows.map((texts) => ({ height: heightOf(texts), texts, style: BODY_STYLE })),
  ];
  const section = {
    rows: lines.map(({ height }) => height),
    cells: lines.flatMap(({ texts, style }, row) =>
      texts.map((text, column) => ({
        row: row + 1,
        column: column + 1,
        cell: text === '' ? EMPTY : textCell(text),
        style,
      })),
    ),
  };
  return {
    ...composeSheet(frame, [section]).definition,
    freeze: { rows: LIST_HEADER_ROW, columns: 0 },
  };
}
