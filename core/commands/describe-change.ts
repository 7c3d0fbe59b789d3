import { filled } from '../messages/filled.ts';
import { columnLetters, formatArea, formatPosition } from '../workbook/address.ts';
import type { Cell } from '../workbook/cell.ts';
import type { Change, ChangeSet } from '../workbook/change.ts';
import { type DateSystem, dateFromSerial } from '../workbook/date.ts';
import { usedArea } from '../workbook/grid.ts';
import type { ConditionalFormat, DataValidation } from '../workbook/sheet-features.ts';
import { type ChangeWording, PLAIN_ENGLISH } from './change-words.ts';

/** One line of a readable preview. */
export interface PreviewLine {
  /** Sheet and cell or area, e.g. "Risk log!K9"; a name for what has no place. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** A change set as lines that a person can read before agreeing to it, in the order of the changes. */
export function describeChanges(
  { changes }: ChangeSet,
  dateSystem: DateSystem,
  wording: ChangeWording = PLAIN_ENGLISH,
): readonly PreviewLine[] {
  return changes.flatMap((change) => describe(change, dateSystem, wording));
}

/** A cell as a person reads it; formulas with their equals sign. */
export function describeCell(
  cell: Cell,
  dateSystem: DateSystem,
  { words, number, day }: ChangeWording,
): string {
  switch (cell.kind) {
    case 'empty':
      return words.empty;
    case 'text':
      return cell.text;
    case 'number':
      return number(cell.number);
    case 'boolean':
      return cell.boolean ? words.true : words.false;
    case 'date': {
      const date = dateFromSerial(cell.serial, dateSystem);
      return date ? day(date) : number(cell.serial);
    }
    case 'error':
      return cell.code;
    case 'formula':
      return `=${cell.formula}`;
  }
}

function describe(
  change: Change,
  dateSystem: DateSystem,
  wording: ChangeWording,
): readonly PreviewLine[] {
  if (change.kind !== 'cells') return [describeChange(change, wording)];
  return change.cells.map((cell) => ({
    place: `${change.sheet}!${formatPosition(cell)}`,
    before: describeCell(cell.before, dateSystem, wording),
    after: describeCell(cell.after, dateSystem, wording),
  }));
}

/** A change of anything but cells, in one line. */
export function describeChange(change: OtherChange, wording: ChangeWording): PreviewLine {
  return {
    place: filled(wording.words.places[change.kind], placeOf(change), wording),
    before: side(change, 'before', wording),
    after: side(change, 'after', wording),
  };
}

/** Any change but that of cells. */
export type OtherChange = Exclude<Change, { kind: 'cells' }>;

function placeOf(change: OtherChange): Readonly<Record<string, string>> {
  switch (change.kind) {
    case 'validation':
      return { sheet: change.sheet, area: formatArea(change.area) };
    case 'conditional-format': {
      const area = (change.after ?? change.before)?.area;
      return { sheet: change.sheet, area: area ? formatArea(area) : '' };
    }
    case 'column-width':
      return { sheet: change.sheet, column: columnLetters(change.column) };
    case 'name':
      return { name: change.name };
    case 'setting':
      return { name: change.key };
    case 'table':
    case 'chart':
      return { sheet: change.sheet, name: change.name };
    case 'sheet':
    case 'freeze':
    case 'filter':
    case 'protection':
      return { sheet: change.sheet };
  }
}

function side(change: OtherChange, which: 'before' | 'after', wording: ChangeWording): string {
  const { words } = wording;
  switch (change.kind) {
    case 'sheet': {
      const definition = change[which];
      const rows = (definition && usedArea(definition.grid)?.bottom) ?? 0;
      return definition ? filled(words.sheet, { rows }, wording) : words.empty;
    }
    case 'validation':
      return describeValidation(change[which], wording);
    case 'conditional-format':
      return describeFormat(change[which], wording);
    case 'freeze': {
      const freeze = change[which];
      return freeze ? filled(words.frozen, { ...freeze }, wording) : words.empty;
    }
    case 'filter': {
      const area = change[which];
      return area ? formatArea(area) : words.empty;
    }
    case 'table': {
      const table = change[which];
      return table ? formatArea(table.area) : words.empty;
    }
    case 'column-width':
    case 'name':
    case 'setting':
      return change[which] === null ? words.empty : String(change[which]);
    case 'chart':
      return change[which]?.title ?? words.empty;
    case 'protection':
      return change[which] ? words.protected : words.empty;
  }
}

function describeValidation(validation: DataValidation | null, wording: ChangeWording): string {
  const { empty, entries } = wording.words;
  if (!validation) return empty;
  const { rule } = validation;
  switch (rule.kind) {
    case 'list':
      return filled(entries.list, { values: rule.values.join(', ') }, wording);
    case 'list-from':
      return filled(entries['list-from'], { formula: rule.formula }, wording);
    case 'whole-number': {
      const { minimum, maximum } = rule;
      return filled(entries['whole-number'], { minimum, maximum }, wording);
    }
    case 'date':
      return entries.date;
    case 'other':
      return rule.type;
  }
}

function describeFormat(format: ConditionalFormat | null, wording: ChangeWording): string {
  if (!format) return wording.words.empty;
  const { rule, style } = format;
  const condition = conditionOf(rule, wording);
  return style.fill
    ? filled(wording.words.filled, { condition, colour: style.fill }, wording)
    : condition;
}

function conditionOf(rule: ConditionalFormat['rule'], wording: ChangeWording): string {
  const { conditions } = wording.words;
  switch (rule.kind) {
    case 'expression':
      return filled(conditions.expression, { first: rule.formula }, wording);
    case 'cell': {
      const [first = '', second = ''] = rule.operands;
      return filled(conditions[rule.operator], { first, second }, wording);
    }
    case 'other':
      return rule.type;
  }
}
