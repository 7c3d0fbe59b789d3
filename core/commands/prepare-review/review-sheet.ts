import { inEnglish } from '../../registers/in-english.ts';
import type { SheetName } from '../../workbook/address.ts';
import { type Cell, EMPTY, textCell } from '../../workbook/cell.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { wrappedLines } from '../../workbook/wrapped-lines.ts';
import {
  BODY_STYLE,
  HEADER_STYLE,
  INPUT_STYLE,
  LABEL_STYLE,
  PALETTE,
  SUBTITLE_STYLE,
  TITLE_STYLE,
} from '../look.ts';
import {
  type ComposedSheet,
  composeSheet,
  type Section,
  type SectionCell,
} from '../summary/sheet-composer.ts';
import type { InputEvidence, InputRow } from './input-rows.ts';
import type { ReviewInput } from './review-inputs.ts';

/** A review input with what the workbook says about it; undefined for a register that is not there. */
export interface FilledInput {
  readonly input: ReviewInput;
  readonly evidence: readonly (InputEvidence | undefined)[];
}

const WIDTHS = [11, 52, 44, 20, 13, 20];
const ALL = WIDTHS.length;
const LINE_HEIGHT = 15;
const HEADING: CellStyle = {
  bold: true,
  fontSize: 13,
  fontColour: PALETTE.heading,
  vertical: 'center',
};
const NOTE: CellStyle = { fontColour: PALETTE.quietInk, wrap: true, vertical: 'center' };
const MISSING: CellStyle = { ...NOTE, fill: PALETTE.fair, fontColour: PALETTE.fairInk };
const WRITE: CellStyle = { ...INPUT_STYLE, wrap: true, vertical: 'top' };
const DECISION_ROWS = 10;
/** In points, at the scale that the widths need on A4 landscape, below the repeated title. */
const PAGE_HEIGHT = 500;

/** The whole pack on one sheet: each input with its evidence and room to conclude, then decisions. */
export function reviewSheet(
  name: SheetName,
  today: string,
  inputs: readonly FilledInput[],
): ComposedSheet {
  const frame = {
    name,
    columnWidths: new Map(WIDTHS.map((width, index) => [index + 1, width])),
    pageSetup: {
      landscape: true,
      fitToWidth: 1,
      repeatRows: { first: 1, last: 1 },
      footer: '&LManagement review&RPage &P of &N',
    },
  };
  const sections = [titleSection(today), ...inputs.map(inputSection), decisionSection()];
  return composeSheet(frame, keptWhole(sections));
}

/** The sections, each on a new page where it would be torn apart at the end of one. */
function keptWhole(sections: readonly Section[]): readonly Section[] {
  let used = 0;
  return sections.map((section) => {
    const height = section.rows.reduce((sum, row) => sum + row, 0);
    const newPage = section.newPage === true || (used > 0 && used + height > PAGE_HEIGHT);
    used = (newPage ? 0 : used) + height;
    return newPage ? { ...section, newPage } : section;
  });
}

function titleSection(today: string): Section {
  const fact = (row: number, label: string): readonly SectionCell[] => [
    at(row, 1, label, LABEL_STYLE, 1),
    at(row, 2, '', WRITE, 1),
  ];
  return {
    rows: [30, 18, 20, 20, 12],
    cells: [
      at(1, 1, 'Management review', TITLE_STYLE, ALL),
      at(
        2,
        1,
        `Prepared on ${today} from the registers of this workbook (ISO/IEC 27001:2022, 9.3). Yellow cells are for the meeting.`,
        SUBTITLE_STYLE,
        ALL,
      ),
      ...fact(3, 'Held on'),
      ...fact(4, 'Present'),
    ],
  };
}

function inputSection({ input, evidence }: FilledInput): Section {
  const lines: { readonly height: number; readonly cells: readonly SectionCell[] }[] = [];
  const add = (height: number, cellsAt: (row: number) => readonly SectionCell[]) =>
    lines.push({ height, cells: cellsAt(lines.length + 1) });
  add(24, (row) => [at(row, 1, `${input.clause}  ${inEnglish(input.title)}`, HEADING, ALL)]);
  const present = evidence.filter((one) => one !== undefined);
  if (present.length === 0) {
    add(20, (row) => [at(row, 1, 'Not in this workbook. Bring it to the meeting.', MISSING, ALL)]);
  }
  for (const { summary, columns, rows, hidden } of present) {
    const said = inEnglish(summary);
    const shown = rows.length > 0 ? `${said} Shown: ${columns.join(', ')}.` : said;
    add(18, (row) => [at(row, 1, shown, NOTE, ALL)]);
    for (const one of rows) add(heightOf(one), (row) => rowCells(row, one));
    if (hidden > 0)
      add(18, (row) => [at(row, 1, `And ${hidden} more in the register.`, NOTE, ALL)]);
  }
  add(36, (row) => [
    at(row, 1, 'Conclusion', { ...LABEL_STYLE, vertical: 'top' }, 1),
    at(row, 2, '', WRITE, ALL - 1),
  ]);
  lines.push({ height: 10, cells: [] });
  return { rows: lines.map(({ height }) => height), cells: lines.flatMap(({ cells }) => cells) };
}

function decisionSection(): Section {
  const header = [
    'No.',
    'What was decided',
    'Improvement or change of the ISMS',
    'Whose task',
    'Until',
    'Done',
  ];
  const numbers = Array.from({ length: DECISION_ROWS }, (_, index) => index + 1);
  return {
    rows: [24, 20, ...numbers.map(() => 24)],
    cells: [
      at(1, 1, '9.3.3  Decisions', HEADING, ALL),
      ...header.map((title, index) => at(2, index + 1, title, HEADER_STYLE, 1)),
      ...numbers.flatMap((number) =>
        header.map((_, index) =>
          at(number + 2, index + 1, index === 0 ? `${number}` : '', WRITE, 1),
        ),
      ),
    ],
    newPage: true,
  };
}

function rowCells(row: number, shown: InputRow): readonly SectionCell[] {
  return textsOf(shown).map((text, index) => at(row, index + 1, text, BODY_STYLE, 1));
}

function textsOf({ id, what, detail, who, when, state }: InputRow): readonly string[] {
  return [id, what, detail, who, when, state];
}

function heightOf(shown: InputRow): number {
  const lines = textsOf(shown).map((text, index) => wrappedLines(text, (WIDTHS[index] ?? 20) - 2));
  return Math.max(1, ...lines) * LINE_HEIGHT + 2;
}

function at(
  row: number,
  column: number,
  text: string,
  style: CellStyle,
  across: number,
): SectionCell {
  const cell: Cell = text === '' ? EMPTY : textCell(text);
  return { row, column, cell, style, across };
}
