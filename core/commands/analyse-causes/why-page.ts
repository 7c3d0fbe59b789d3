import { type Answer, answered } from '../../records/answer.ts';
import type { Nonconformity } from '../../records/kinds/nonconformities.ts';
import type { SheetName } from '../../workbook/address.ts';
import { textCell } from '../../workbook/cell.ts';
import { wrappedLines } from '../../workbook/wrapped-lines.ts';
import { INPUT_STYLE, LABEL_STYLE, SUBTITLE_STYLE, TITLE_STYLE } from '../look.ts';
import { type ComposedSheet, composeSheet, type SectionCell } from '../summary/sheet-composer.ts';

const LABEL_WIDTH = 24;
const TEXT_WIDTH = 96;
const LINE_HEIGHT = 15;
const FEWEST_LINES = 2;

/** A sheet to ask five times why: what is known of a nonconformity, and room for the rest. */
export function whyPage(name: SheetName, id: string, record: Nonconformity): ComposedSheet {
  const lines = linesOf(record);
  const heights = lines.map(
    ([, text]) => Math.max(FEWEST_LINES, wrappedLines(text, TEXT_WIDTH - 2)) * LINE_HEIGHT + 4,
  );
  const cells: readonly SectionCell[] = [
    { row: 1, column: 1, across: 2, cell: textCell(`Five whys: ${id}`), style: TITLE_STYLE },
    {
      row: 2,
      column: 1,
      across: 2,
      cell: textCell('Ask why until the answer is something that you can change (10.2 b).'),
      style: SUBTITLE_STYLE,
    },
    ...lines.flatMap(([label, text], index): readonly SectionCell[] => [
      {
        row: 4 + index,
        column: 1,
        cell: textCell(label),
        style: { ...LABEL_STYLE, vertical: 'top' },
      },
      {
        row: 4 + index,
        column: 2,
        cell: textCell(text),
        style: { ...INPUT_STYLE, wrap: true, vertical: 'top' },
      },
    ]),
  ];
  const frame = {
    name,
    columnWidths: new Map([
      [1, LABEL_WIDTH],
      [2, TEXT_WIDTH],
    ]),
    pageSetup: { landscape: true, fitToWidth: 1 },
  };
  return composeSheet(frame, [{ rows: [30, 18, 8, ...heights], cells }]);
}

function linesOf(record: Nonconformity): readonly (readonly [label: string, text: string])[] {
  const line = (label: string, answer: Answer<string>) => [label, answered(answer) ?? ''] as const;
  return [
    line('What happened', record.description),
    line('Consequences', record.consequence),
    line('Correction', record.correction),
    line('1. Why did it happen?', record.why1),
    line('2. Why was that so?', record.why2),
    line('3. Why was that so?', record.why3),
    line('4. Why was that so?', record.why4),
    line('5. Why was that so?', record.why5),
    line('Root cause', record.rootCause),
    line('Corrective action', record.action),
    line('How we will see it worked', record.effectiveness),
  ];
}
