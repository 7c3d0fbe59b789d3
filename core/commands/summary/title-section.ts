import { describeMethodBriefly } from '../../method/describe.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { inEnglish } from '../../registers/in-english.ts';
import { textAt } from './section-cells.ts';
import type { Section, SectionCell } from './sheet-composer.ts';
import { GRID_COLUMNS, HEIGHTS, LOOK, lettersIn } from './summary-look.ts';
import type { SummarySource } from './summary-source.ts';
import { TITLE_TEXTS } from './summary-texts.ts';

const LABEL_COLUMNS = 3;

/** Title, day, the registers it was made from, and each team's method. */
export function titleSection(source: SummarySource): Section {
  const { context, overviews } = source;
  const methods = overviews.map(({ register, method }) => ({
    label: overviews.length > 1 ? TITLE_TEXTS.methodOf(register.sheet) : TITLE_TEXTS.method,
    text: inEnglish(describeMethodBriefly(method)),
  }));
  const facts = [{ label: TITLE_TEXTS.madeFrom, text: sourcesOf(source) }, ...methods];
  const whole = { column: 1, across: GRID_COLUMNS };
  const first = 3;
  return {
    rows: [
      HEIGHTS.title,
      HEIGHTS.subtitle,
      ...facts.map(({ text }) => heightOf(text)),
      HEIGHTS.gap,
    ],
    cells: [
      textAt({ row: 1, ...whole }, TITLE_TEXTS.title, LOOK.title),
      textAt({ row: 2, ...whole }, TITLE_TEXTS.asOf(context.today), LOOK.subtitle),
      ...facts.flatMap(({ label, text }, index): readonly SectionCell[] => [
        textAt({ row: first + index, column: 1, across: LABEL_COLUMNS }, label, LOOK.note, 2),
        textAt(
          {
            row: first + index,
            column: LABEL_COLUMNS + 1,
            across: GRID_COLUMNS - LABEL_COLUMNS,
          },
          text,
          LOOK.note,
          2,
        ),
      ]),
    ],
  };
}

function heightOf(text: string): number {
  const room = lettersIn(GRID_COLUMNS - LABEL_COLUMNS, LOOK.note.fontSize);
  return text.length > room ? HEIGHTS.twoLines : HEIGHTS.line;
}

function sourcesOf({ overviews, soa }: SummarySource): string {
  const line = (what: string, { sheet, firstRow, lastRow }: RecognisedRegister) =>
    TITLE_TEXTS.source(what, sheet, firstRow, lastRow);
  const lines = [
    ...overviews.map(({ register }) => line(TITLE_TEXTS.riskRegister, register)),
    ...(soa?.statement.registers ?? []).map((register) => line(TITLE_TEXTS.soa, register)),
  ];
  return lines.length > 0 ? lines.join('; ') : TITLE_TEXTS.noRegisters;
}
