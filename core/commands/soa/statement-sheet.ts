import { APPLICABILITY_CHOICES, IMPLEMENTATION_CHOICES } from '../../registers/choice-lists.ts';
import type { Choice } from '../../registers/declaration.ts';
import { CONTROLS, type Control } from '../../standard/controls.ts';
import { type Area, columnLetters, type SheetName } from '../../workbook/address.ts';
import { textCell } from '../../workbook/cell.ts';
import { type CellGrid, GridBuilder } from '../../workbook/grid.ts';
import type { ConditionalFormat, PlacedValidation } from '../../workbook/sheet-features.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import {
  BAND_STYLE,
  BODY_STYLE,
  HEADER_STYLE,
  INPUT_STYLE,
  LABEL_STYLE,
  PALETTE,
  SUBTITLE_STYLE,
  TITLE_STYLE,
} from '../look.ts';
import { REASON_TITLES } from './reason-titles.ts';

const TITLE = 'Statement of Applicability';
const SUBTITLE =
  'Controls of ISO/IEC 27001:2022 Annex A (6.1.3 d). Open cells are not decided yet.';
const LABELS = ['Organisation', 'Version', 'Date', 'Approved by'];
const FIRST_LABEL_ROW = 3;
const HEADER_ROW = FIRST_LABEL_ROW + LABELS.length + 1;
const FIRST_ROW = HEADER_ROW + 1;
/** In points, of the default font. */
const LINE_HEIGHT = 14;
const LAST_ROW = HEADER_ROW + CONTROLS.length;

interface SheetColumn {
  readonly field: string;
  readonly title: string;
  readonly width: number;
}

const COLUMNS: readonly SheetColumn[] = [
  { field: 'control', title: 'Control', width: 14 },
  { field: 'title', title: 'Title', width: 36 },
  { field: 'applicable', title: 'Applicable', width: 12 },
  { field: 'implemented', title: 'Implemented', width: 18 },
  { field: 'justification', title: 'Justification', width: 40 },
  { field: 'reasons', title: 'Reason code', width: 14 },
  { field: 'risks', title: 'Risks that rely on it', width: 20 },
  { field: 'reference', title: 'Reference', width: 24 },
  { field: 'owner', title: 'Owner', width: 18 },
  { field: 'due', title: 'Due', width: 12 },
];

/** What is proposed for a control, by field. */
type ProposalOf = (control: Control) => Readonly<Record<string, string>>;

/** A new sheet with all 93 controls in one table, and what is proposed for each. */
export function statementSheet(name: SheetName, proposalOf: ProposalOf): SheetDefinition {
  return {
    name,
    grid: grid(proposalOf),
    styles: styles(),
    columnWidths: new Map(COLUMNS.map(({ width }, index) => [index + 1, width])),
    rowHeights: rowHeights(proposalOf),
    merges: [],
    freeze: { rows: HEADER_ROW, columns: 2 },
    filter: { top: HEADER_ROW, bottom: LAST_ROW, left: 1, right: COLUMNS.length },
    validations: validations(),
    conditionalFormats: conditionalFormats(),
    charts: [],
    pageSetup: {
      landscape: true,
      fitToWidth: 1,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: `&L${TITLE}&RPage &P of &N`,
    },
    tabColour: PALETTE.heading,
    showGridLines: false,
  };
}

/** Tall enough for what stands in each row, and for two lines still to be written. */
function rowHeights(proposalOf: ProposalOf): ReadonlyMap<number, number> {
  const heights = CONTROLS.map((control, index): [number, number] => {
    const written = writtenRow(control, proposalOf);
    const lines = COLUMNS.map(({ field, width }) =>
      Math.ceil((written[field] ?? '').length / (width - 2)),
    );
    return [FIRST_ROW + index, Math.max(2, ...lines) * LINE_HEIGHT + 2];
  });
  return new Map([[1, 30], [HEADER_ROW, 24], ...heights]);
}

function grid(proposalOf: ProposalOf): CellGrid {
  const builder = new GridBuilder();
  const write = (row: number, column: number, text: string) =>
    builder.set(row, column, textCell(text));
  write(1, 1, TITLE);
  write(2, 1, SUBTITLE);
  LABELS.forEach((label, index) => {
    write(FIRST_LABEL_ROW + index, 1, label);
  });
  COLUMNS.forEach(({ title }, index) => {
    write(HEADER_ROW, index + 1, title);
  });
  CONTROLS.forEach((control, down) => {
    const written = writtenRow(control, proposalOf);
    COLUMNS.forEach(({ field }, across) => {
      write(FIRST_ROW + down, across + 1, written[field] ?? '');
    });
  });
  return builder.build();
}

function writtenRow(control: Control, proposalOf: ProposalOf): Readonly<Record<string, string>> {
  return { control: control.id, title: control.title, ...proposalOf(control) };
}

function styles(): SheetDefinition['styles'] {
  const lastLabelRow = FIRST_LABEL_ROW + LABELS.length - 1;
  const dateRow = FIRST_LABEL_ROW + LABELS.indexOf('Date');
  const dateStyle: CellStyle = {
    ...INPUT_STYLE,
    numberFormat: 'yyyy-mm-dd',
    horizontal: 'left',
  };
  return [
    { area: cells(1, 1), style: TITLE_STYLE },
    { area: cells(2, 1), style: SUBTITLE_STYLE },
    { area: cells(FIRST_LABEL_ROW, 1, lastLabelRow), style: LABEL_STYLE },
    { area: cells(FIRST_LABEL_ROW, 2, lastLabelRow), style: INPUT_STYLE },
    { area: cells(dateRow, 2), style: dateStyle },
    {
      area: { top: HEADER_ROW, bottom: HEADER_ROW, left: 1, right: COLUMNS.length },
      style: HEADER_STYLE,
    },
    ...themeAreas().flatMap(({ area, style }) => [
      { area, style },
      { area: { ...area, right: 1 }, style: { ...style, bold: true } },
      {
        area: { ...area, left: columnOf('due'), right: columnOf('due') },
        style: { ...style, numberFormat: 'yyyy-mm-dd', horizontal: 'left' as const },
      },
    ]),
  ];
}

/** The rows of each theme; every other one has a band. */
function themeAreas(): readonly { readonly area: Area; readonly style: CellStyle }[] {
  const themes = [...new Set(CONTROLS.map(({ theme }) => theme))];
  return themes.map((theme, index) => {
    const first = CONTROLS.findIndex((control) => control.theme === theme);
    const count = CONTROLS.filter((control) => control.theme === theme).length;
    const top = FIRST_ROW + first;
    return {
      area: { top, bottom: top + count - 1, left: 1, right: COLUMNS.length },
      style: index % 2 === 0 ? BODY_STYLE : BAND_STYLE,
    };
  });
}

function validations(): readonly PlacedValidation[] {
  const list = (field: string, values: readonly string[], strict: boolean): PlacedValidation => ({
    areas: [dataArea(field)],
    validation: { rule: { kind: 'list', values }, strict },
  });
  return [
    list('applicable', titlesOf(APPLICABILITY_CHOICES), true),
    list('implemented', titlesOf(IMPLEMENTATION_CHOICES), true),
    list('reasons', Object.values(REASON_TITLES), false),
    { areas: [dataArea('due')], validation: { rule: { kind: 'date' }, strict: true } },
  ];
}

/** Colours of the status, grey for what does not apply, and a mark on what is not decided. */
function conditionalFormats(): readonly ConditionalFormat[] {
  const applicable = `$${columnLetters(columnOf('applicable'))}${FIRST_ROW}`;
  const implemented = `$${columnLetters(columnOf('implemented'))}${FIRST_ROW}`;
  const { good, goodInk, fair, fairInk, planned, plannedInk, poor, poorInk } = PALETTE;
  const status = (id: string, style: ConditionalFormat['style']): ConditionalFormat => ({
    area: dataArea('implemented'),
    rule: {
      kind: 'expression',
      formula: `${implemented}="${titleOf(IMPLEMENTATION_CHOICES, id)}"`,
    },
    style,
  });
  return [
    status('implemented', { fill: good, fontColour: goodInk }),
    status('partly', { fill: fair, fontColour: fairInk }),
    status('planned', { fill: planned, fontColour: plannedInk }),
    status('not-implemented', { fill: poor, fontColour: poorInk }),
    {
      area: dataArea('applicable'),
      rule: { kind: 'expression', formula: `LEN(${applicable})=0` },
      style: { fill: PALETTE.input },
    },
    {
      area: { ...dataArea('control'), right: COLUMNS.length },
      rule: {
        kind: 'expression',
        formula: `${applicable}="${titleOf(APPLICABILITY_CHOICES, 'not-applicable')}"`,
      },
      style: { fontColour: PALETTE.quietInk },
    },
  ];
}

function dataArea(field: string): Area {
  const column = columnOf(field);
  return { top: FIRST_ROW, bottom: LAST_ROW, left: column, right: column };
}

function columnOf(field: string): number {
  return COLUMNS.findIndex((column) => column.field === field) + 1;
}

function cells(top: number, column: number, bottom = top): Area {
  return { top, bottom, left: column, right: column };
}

function titlesOf(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ title }) => title);
}

function titleOf(choices: readonly Choice[], id: string): string {
  const choice = choices.find((choice) => choice.id === id);
  if (!choice) throw new Error(`no such choice: ${id}`);
  return choice.title;
}
