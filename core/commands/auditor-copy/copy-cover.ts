import type { RegisterKind } from '../../registers/kinds.ts';
import { registerOf } from '../../registers/registers.ts';
import { CONTENTS_COLUMNS } from '../../sharing/copy-marks.ts';
import type { CopyDetails } from '../../sharing/sharing-choices.ts';
import type { Area, Position, SheetName } from '../../workbook/address.ts';
import { EMPTY, numberCell, textCell } from '../../workbook/cell.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import type { SheetLink } from '../../workbook/sheet-features.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { wrappedLines } from '../../workbook/wrapped-lines.ts';
import {
  BODY_STYLE,
  HEADER_STYLE,
  LABEL_STYLE,
  PALETTE,
  SUBTITLE_STYLE,
  TITLE_STYLE,
} from '../look.ts';
import { composeSheet, type Section, type SectionCell } from '../summary/sheet-composer.ts';

/** A sheet of the copy, as its cover lists it. */
export interface ContentsEntry {
  readonly sheet: SheetName;
  readonly registers: readonly RegisterKind[];
  /** Rows of its registers; absent where it has none. */
  readonly rows?: number;
  /** What the team left out of it, in words; '' where nothing. */
  readonly leftOut: string;
  /** The beginning of the digest of its cells. */
  readonly digest: string;
}

/** A list that the copy has besides the team's sheets. */
export interface ListEntry {
  readonly sheet: SheetName;
  readonly purpose: string;
}

export interface CopyCover {
  readonly name: SheetName;
  readonly details: CopyDetails;
  readonly today: CalendarDate;
  readonly contents: readonly ContentsEntry[];
  readonly lists: readonly ListEntry[];
}

/** The cover, and where on it are the list of the team's sheets and the fingerprint. */
export interface ComposedCover {
  readonly definition: SheetDefinition;
  readonly contents: Area;
  readonly fingerprint: Position;
}

/** Columns: sheet, what it holds, what was left out, rows, digest. */
const WIDTHS = [38, 44, 30, 22, 8];
const TEXT_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);
const COLUMNS = WIDTHS.length;
const LINE = 15;
const NOT_STATED = 'not stated';

const TEXTS = {
  title: 'Copy for audit',
  subtitle: 'Registers of the information security management system, ISO/IEC 27001:2022',
  contents: ['Sheet', 'What it holds', 'Left out by the organisation', 'Content digest', 'Rows'],
  lists: 'Lists of this copy',
  how: 'About this copy',
  notes: [
    'All cells hold values; formulas, comments, links and everything hidden were not copied.',
    'The sheets are protected against changes by accident, without a password. The yellow columns “Auditor’s grade” and “Auditor’s notes” at the right of each register, and the sheet of that name, are yours to fill. Rows may be filtered.',
    'The fingerprint is the SHA-256 digest of sheet names, their order and all cells but the yellow ones. “clausebook verify-copy FILE” reckons it anew and names the sheet that changed. It shows whether a copy was changed, not who made it: compare it with the one that the organisation has on record.',
  ],
  fingerprint: 'Fingerprint',
  signature: 'Date, signature:',
} as const;

const PADDING: CellStyle = { horizontal: 'left', indent: 1 };
const ENTRY_STYLE: CellStyle = { ...BODY_STYLE, ...PADDING };
const QUIET_STYLE: CellStyle = { ...ENTRY_STYLE, fontColour: PALETTE.quietInk };
const DETAIL_LABEL: CellStyle = { ...LABEL_STYLE, vertical: 'top' };
/** Room to sign, in points. */
const SIGNED = 28;
const PLAIN_STYLE: CellStyle = { fontColour: PALETTE.ink, vertical: 'top', wrap: true };
const LINK_STYLE: CellStyle = { ...ENTRY_STYLE, fontColour: PALETTE.plannedInk, underline: true };
const CODE_STYLE: CellStyle = { ...ENTRY_STYLE, font: 'Courier New', fontSize: 10 };
const HEADING_STYLE: CellStyle = {
  bold: true,
  fontSize: 13,
  fontColour: PALETTE.heading,
  vertical: 'center',
};

/** The first sheet of a copy; the fingerprint is still blank. */
export function copyCover(cover: CopyCover): ComposedCover {
  const sections = [
    titleSection(cover),
    detailsSection(cover),
    contentsSection(cover),
    listsSection(cover),
    aboutSection(),
  ];
  const topOf = (section: number) =>
    sections.slice(0, section).reduce((rows, one) => rows + one.rows.length, 0);
  const contentsTop = topOf(2) + 2;
  const listsTop = topOf(3) + 2;
  const { definition } = composeSheet(
    {
      name: cover.name,
      columnWidths: new Map(WIDTHS.map((width, index) => [index + 1, width])),
      pageSetup: { landscape: true, fitToWidth: 1 },
    },
    sections,
  );
  const links = [...linksFrom(contentsTop, cover.contents), ...linksFrom(listsTop, cover.lists)];
  const contents = {
    top: contentsTop,
    bottom: contentsTop + cover.contents.length - 1,
    left: 1,
    right: COLUMNS,
  };
  return {
    definition: { ...definition, links, tabColour: PALETTE.heading },
    contents,
    fingerprint: { row: topOf(4) + 2, column: 2 },
  };
}

function titleSection({ details }: CopyCover): Section {
  const title = details.organisation === '' ? TEXTS.title : details.organisation;
  return {
    rows: [36, 20, 10],
    cells: [
      { ...at(1, 1, title, { ...TITLE_STYLE, fontSize: 22 }), across: COLUMNS },
      { ...at(2, 1, `${TEXTS.title}  ·  ${TEXTS.subtitle}`, SUBTITLE_STYLE), across: COLUMNS },
    ],
  };
}

function detailsSection({ details, today }: CopyCover): Section {
  const lines: readonly (readonly [label: string, value: string])[] = [
    ['Organisation', details.organisation],
    ['Scope of the management system', details.scope],
    ['Statement of Applicability, version', details.soaVersion],
    ['State of', today],
    ['Prepared for', details.sharedWith],
    ['Purpose', details.purpose],
  ];
  const signed = [
    ['Prepared by', details.preparedBy],
    ['Approved by', details.approvedBy],
  ] as const;
  return {
    rows: [
      ...lines.map(([, value]) => heightOf(value, TEXT_WIDTH)),
      ...signed.map(([, value]) => Math.max(SIGNED, heightOf(value, WIDTHS[1] ?? 0))),
      14,
    ],
    cells: [
      ...lines.flatMap(([label, value], index) => [
        at(index + 1, 1, label, DETAIL_LABEL),
        { ...stated(index + 1, value), across: COLUMNS - 1 },
      ]),
      ...signed.flatMap(([label, value], index) => {
        const row = lines.length + index + 1;
        const line = { ...at(row, 3, TEXTS.signature, QUIET_STYLE), across: COLUMNS - 2 };
        return [at(row, 1, label, DETAIL_LABEL), stated(row, value), line];
      }),
    ],
  };
}

function stated(row: number, value: string): SectionCell {
  if (value !== '') return at(row, 2, value, ENTRY_STYLE);
  return at(row, 2, NOT_STATED, { ...QUIET_STYLE, italic: true });
}

function contentsSection({ contents }: CopyCover): Section {
  const rows = contents.map(({ sheet, registers, leftOut, digest, rows: count }) => ({
    texts: [sheet, registers.map(titleOf).join(', '), leftOut, digest],
    count,
  }));
  return {
    rows: [20, ...rows.map(({ texts }) => rowHeight(texts)), 14],
    cells: [
      ...TEXTS.contents.map((header, index) =>
        at(1, index + 1, header, { ...HEADER_STYLE, ...PADDING }),
      ),
      ...rows.flatMap(({ texts, count }, index) => [
        ...texts.map((text, column) => at(index + 2, column + 1, text, contentsStyle(column))),
        {
          row: index + 2,
          column: COLUMNS,
          cell: count === undefined ? EMPTY : numberCell(count),
          style: { ...BODY_STYLE, horizontal: 'center' as const },
        },
      ]),
    ],
  };
}

function contentsStyle(column: number): CellStyle {
  if (column === CONTENTS_COLUMNS.sheet) return LINK_STYLE;
  return column === CONTENTS_COLUMNS.digest ? { ...CODE_STYLE, fontSize: 9 } : ENTRY_STYLE;
}

function titleOf(kind: RegisterKind): string {
  return registerOf(kind)?.title ?? kind;
}

function listsSection({ lists }: CopyCover): Section {
  return {
    rows: [20, ...lists.map(({ purpose }) => heightOf(purpose, TEXT_WIDTH)), 14],
    cells: [
      at(1, 1, TEXTS.lists, HEADING_STYLE),
      ...lists.flatMap(({ sheet, purpose }, index) => [
        at(index + 2, 1, sheet, LINK_STYLE),
        { ...at(index + 2, 2, purpose, ENTRY_STYLE), across: COLUMNS - 1 },
      ]),
    ],
  };
}

function aboutSection(): Section {
  return {
    rows: [20, 20, 6, ...TEXTS.notes.map((note) => heightOf(note, TEXT_WIDTH + (WIDTHS[0] ?? 0)))],
    cells: [
      at(1, 1, TEXTS.how, HEADING_STYLE),
      at(2, 1, `${TEXTS.fingerprint} (SHA-256)`, DETAIL_LABEL),
      { ...at(2, 2, '', CODE_STYLE), across: COLUMNS - 1 },
      ...TEXTS.notes.map((note, index) => ({
        ...at(index + 4, 1, note, PLAIN_STYLE),
        across: COLUMNS,
      })),
    ],
  };
}

function linksFrom(
  top: number,
  entries: readonly { readonly sheet: SheetName }[],
): readonly SheetLink[] {
  return entries.map(({ sheet }, index) => ({ row: top + index, column: 1, to: sheet }));
}

function rowHeight(texts: readonly string[]): number {
  return Math.max(...texts.map((text, index) => heightOf(text, WIDTHS[index] ?? 20)));
}

function heightOf(text: string, width: number): number {
  return wrappedLines(text, width - 2) * LINE + 4;
}

function at(row: number, column: number, text: string, style: CellStyle): SectionCell {
  return { row, column, cell: textCell(text), style };
}
