import { type SheetName, sheetName } from '../../workbook/address.ts';
import { type Cell, EMPTY, formulaCell, numberCell, textCell } from '../../workbook/cell.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import {
  BODY_STYLE,
  HEADER_STYLE,
  INPUT_STYLE,
  LABEL_STYLE,
  PALETTE,
  SUBTITLE_STYLE,
  TITLE_STYLE,
} from '../look.ts';
import { composeSheet, type Section, type SectionCell } from '../summary/sheet-composer.ts';

/** A sheet as the cover lists it. */
export interface CoverEntry {
  readonly sheet: SheetName;
  readonly purpose: string;
  readonly clause: string;
  /** Counts what is filled in, as a formula without the equals sign; absent where nothing is. */
  readonly count: string | undefined;
}

export const COVER_NAME = sheetName('Cover');

const WIDTHS = [34, 96, 12, 12];
const LINE = 16;
/** Longer purposes need two lines. */
const LONGEST_LINE = 110;
const TITLE = 'Information security management system';
const PURPOSE =
  'The registers of an information security management system after ISO/IEC 27001:2022, one sheet each.';
/** Without words of risk criteria: whoever reads the criteria looks at all free text. */
const STEPS = [
  'Put your organisation’s name above, and read the risk criteria: they are a proposal. Change them until they are yours.',
  'List your assets with their owners, then the risks to them. Scores and levels are calculated.',
  'Where a risk is too high, choose what to do about it, name the controls that you need, and plan who does what until when.',
  'Decide in the Statement of Applicability which of the 93 controls apply, why, and how far they are in place.',
  'Grey rows are examples. Write below them, or over them; they are never counted.',
  'An empty register means “not started”. Take them one after the other; nothing is wrong with those still to come.',
];

/** The first sheet of a new workbook: what it is, what is in it, and how to begin. */
export function coverSheet(organisation: string, entries: readonly CoverEntry[]): SheetDefinition {
  const frame = {
    name: COVER_NAME,
    columnWidths: new Map(WIDTHS.map((width, index) => [index + 1, width])),
    pageSetup: { landscape: true, fitToWidth: 1, footer: '&LCover&RPage &P of &N' },
  };
  const sections = [titleSection(organisation), contentsSection(entries), stepsSection()];
  return { ...composeSheet(frame, sections).definition, tabColour: PALETTE.good };
}

function titleSection(organisation: string): Section {
  return {
    rows: [34, LINE, LINE, 20, 12],
    cells: [
      at(1, 1, textCell(TITLE), TITLE_STYLE),
      at(2, 1, textCell(PURPOSE), SUBTITLE_STYLE),
      at(4, 1, textCell('Organisation'), LABEL_STYLE),
      at(4, 2, textCell(organisation), INPUT_STYLE),
    ],
  };
}

function contentsSection(entries: readonly CoverEntry[]): Section {
  const header = ['Sheet', 'What it is for', 'Clause', 'Filled rows'];
  const link: CellStyle = { ...BODY_STYLE, fontColour: PALETTE.plannedInk, underline: true };
  const centred: CellStyle = { ...BODY_STYLE, horizontal: 'center' };
  return {
    rows: [20, ...entries.map(({ purpose }) => (purpose.length > LONGEST_LINE ? 32 : LINE)), 14],
    cells: [
      ...header.map((title, index) => at(1, index + 1, textCell(title), HEADER_STYLE)),
      ...entries.flatMap(({ sheet, purpose, clause, count }, index) => [
        at(index + 2, 1, linkTo(sheet), link),
        at(index + 2, 2, textCell(purpose), BODY_STYLE),
        at(index + 2, 3, textCell(clause), BODY_STYLE),
        at(index + 2, 4, count === undefined ? EMPTY : formulaCell(count, numberCell(0)), centred),
      ]),
    ],
  };
}

function stepsSection(): Section {
  const plain: CellStyle = { ...BODY_STYLE, border: PALETTE.white };
  return {
    rows: [22, ...STEPS.map(() => LINE)],
    cells: [
      at(1, 1, textCell('How to begin'), {
        ...LABEL_STYLE,
        fontSize: 13,
        fontColour: PALETTE.heading,
      }),
      ...STEPS.map((step, index) => ({
        ...at(index + 2, 1, textCell(`${index + 1}.  ${step}`), plain),
        across: 4,
      })),
    ],
  };
}

/** A cell that leads to the top of a sheet. */
function linkTo(sheet: SheetName): Cell {
  const quoted = sheet.replace(/'/g, "''").replace(/"/g, '""');
  const shown = sheet.replace(/"/g, '""');
  return formulaCell(`HYPERLINK("#'${quoted}'!A1","${shown}")`, textCell(sheet));
}

function at(row: number, column: number, cell: Cell, style: CellStyle): SectionCell {
  return { row, column, cell, style };
}
