import { foldPhrase } from '../../recognise/fold.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import {
  type FieldContent,
  type FieldDeclaration,
  type FieldId,
  fieldId,
  type RegisterDeclaration,
} from '../../registers/declaration.ts';
import { registerOf } from '../../registers/registers.ts';
import { WORDS } from '../../registers/words/words.ts';
import { textCell } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { StyleIntent } from '../../workbook/style.ts';
import type { ChangeCollector } from '../change-collector.ts';

/** A column to be added at the right of a register. */
export interface MissingColumn {
  readonly field: FieldDeclaration;
  readonly column: number;
  readonly header: string;
}

/** Where a risk is rated for one of these, that is its consequence. */
const CONSEQUENCE_PARTS = ['confidentiality', 'integrity', 'availability'].map(fieldId);

/**
 * Fields that the register needs and has no column for: what its declaration requires, and what
 * `wanted` adds. They stand right of the register, in declared order.
 */
export function missingColumns(
  declaration: RegisterDeclaration,
  register: RecognisedRegister,
  wanted: ReadonlySet<FieldId>,
): readonly MissingColumn[] {
  const present = new Set([
    ...register.columns.keys(),
    ...register.unsure.flatMap(({ candidates }) => candidates),
    ...(CONSEQUENCE_PARTS.some((part) => register.columns.has(part))
      ? [fieldId('consequence')]
      : []),
  ]);
  const missing = declaration.fields.filter(
    ({ id, required }) => (required || wanted.has(id)) && !present.has(id),
  );
  const first = lastColumn(register) + 1;
  return missing.map((field, index) => ({
    field,
    column: first + index,
    header: headerOf(field, register),
  }));
}

/** Whether the sheet has nothing right of a register, in its rows: only there may columns be added. */
export function hasRoom(register: RecognisedRegister, sheet: SheetSnapshot): boolean {
  const right = lastColumn(register);
  const top = register.headerRows[0] ?? register.headerRow;
  for (const [row, { columns }] of sheet.grid) {
    const last = columns[columns.length - 1] ?? 0;
    if (row >= top && row <= register.lastRow && last > right) return false;
  }
  return [...sheet.merges, ...sheet.tables.map(({ area }) => area)].every(
    (area) => area.bottom < top || area.top > register.lastRow || area.right <= right,
  );
}

/** Plans header cells, looks and widths of new columns, which follow the columns that are there. */
export function addColumns(
  columns: readonly MissingColumn[],
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  collector: ChangeCollector,
): void {
  for (const { column, header, field } of columns) {
    const model = modelColumn(register, field.content);
    const like = (row: number): StyleIntent => ({ kind: 'like', row, column: model });
    for (const row of register.headerRows) collector.styleBlank(sheet, row, column, like(row));
    for (const row of register.rows) collector.styleBlank(sheet, row, column, like(row));
    const at = register.headerRow;
    collector.setCell(sheet, at, column, textCell(header), like(at));
    if (!sheet.columnWidths.has(column)) {
      collector.add({
        kind: 'column-width',
        sheet: sheet.name,
        column,
        before: null,
        after: field.width,
      });
    }
  }
  extendTable(columns, register, sheet, collector);
}

/** The register as it will be recognised once the columns are there. */
export function withColumns(
  register: RecognisedRegister,
  added: readonly MissingColumn[],
): RecognisedRegister {
  const recognised = added.map(
    ({ field, column, header }) => [field.id, { column, header, confidence: 1 }] as const,
  );
  return {
    ...register,
    columns: new Map([...register.columns, ...recognised]),
    headers: [...register.headers, ...added.map(({ column, header }) => ({ column, header }))],
  };
}

/** Contents that look like each other; a date's number format would make a date of any number. */
const ALIKE: readonly (readonly FieldContent[])[] = [
  ['rating', 'score', 'level'],
  ['date'],
  ['text', 'name', 'person', 'choice', 'yes-no', 'control-reference', 'reference'],
];

/** The column whose look a new one takes: the last one of the same kind of content, else the last one without dates. */
function modelColumn(register: RecognisedRegister, content: FieldContent): number {
  const contents = new Map(
    registerOf(register.kind)?.fields.map((field) => [field.id, field.content]),
  );
  const found = [...register.columns]
    .map(([field, { column }]) => ({ column, content: contents.get(field) }))
    .sort((one, other) => other.column - one.column);
  const group = ALIKE.find((some) => some.includes(content)) ?? [content];
  const alike = found.find((one) => one.content && group.includes(one.content));
  const plain = found.find((one) => one.content !== 'date');
  return (alike ?? plain)?.column ?? lastColumn(register);
}

/** A header in the sheet's language that no other column has. */
function headerOf(field: FieldDeclaration, { language, headers }: RecognisedRegister): string {
  const taken = new Set(headers.map(({ header }) => foldPhrase(header)));
  const words = field.concepts.flatMap((concept) => WORDS[language].headers[concept] ?? []);
  const candidates = language === 'en' ? [field.title, ...words] : words;
  return candidates.find((word) => !taken.has(foldPhrase(word))) ?? field.title;
}

function lastColumn(register: RecognisedRegister): number {
  return Math.max(...register.headers.map(({ column }) => column));
}

/** An Excel table that ends where the new columns begin grows over them. */
function extendTable(
  columns: readonly MissingColumn[],
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  collector: ChangeCollector,
): void {
  const first = columns[0];
  const last = columns[columns.length - 1];
  const table = sheet.tables.find(({ area }) => area.top === register.headerRow);
  if (!first || !last || !table || table.area.right !== first.column - 1) return;
  collector.add({
    kind: 'table',
    sheet: sheet.name,
    name: table.name,
    before: table,
    after: {
      ...table,
      area: { ...table.area, right: last.column },
      columns: [...table.columns, ...columns.map(({ header }) => header)],
    },
  });
}
