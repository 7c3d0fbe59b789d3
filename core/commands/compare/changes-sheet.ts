import type { SheetName } from '../../workbook/address.ts';
import { EMPTY, textCell } from '../../workbook/cell.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { BODY_STYLE, HEADER_STYLE, SUBTITLE_STYLE, TITLE_STYLE } from '../look.ts';
import { composeSheet } from '../summary/sheet-composer.ts';
import { wrappedLines } from '../template/wrapped-lines.ts';
import { titleOf } from './change-texts.ts';
import type { RowChange } from './row-changes.ts';

const WIDTHS = [28, 16, 44, 12, 24, 36, 36];
const HEADER = ['Where', 'Which', 'In words', 'Change', 'What', 'Earlier', 'Now'];
const HEADER_ROW = 4;
const LINE_HEIGHT = 15;
const WORDS = { new: 'New', gone: 'Gone', closed: 'Closed', changed: 'Changed' } as const;

/** All changes, one line a field, ready to print. */
export function changesSheet(
  name: SheetName,
  subtitle: string,
  changes: readonly RowChange[],
): SheetDefinition {
  const lines = changes.flatMap(linesOf);
  const frame = {
    name,
    columnWidths: new Map(WIDTHS.map((width, index) => [index + 1, width])),
    pageSetup: {
      landscape: true,
      fitToWidth: 1,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: '&LWhat changed&RPage &P of &N',
    },
  };
  const rows = [
    { height: 30, texts: ['What changed'], style: TITLE_STYLE },
    { height: 18, texts: [subtitle], style: SUBTITLE_STYLE },
    { height: 10, texts: [], style: SUBTITLE_STYLE },
    { height: 20, texts: HEADER, style: HEADER_STYLE },
    ...lines.map((texts) => ({ height: heightOf(texts), texts, style: BODY_STYLE })),
  ];
  const section = {
    rows: rows.map(({ height }) => height),
    cells: rows.flatMap(({ texts, style }, row) =>
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
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

function linesOf({ kind, id, name, what, fields }: RowChange): readonly (readonly string[])[] {
  const place = [titleOf(kind), id, name, WORDS[what]];
  if (fields.length === 0) return [[...place, '', '', '']];
  return fields.map(({ title, before, after }) => [...place, title, before, after]);
}

function heightOf(texts: readonly string[]): number {
  const lines = texts.map((text, index) => wrappedLines(text, (WIDTHS[index] ?? 20) - 2));
  return Math.max(1, ...lines) * LINE_HEIGHT + 2;
}
