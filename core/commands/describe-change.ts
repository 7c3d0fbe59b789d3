import { columnLetters, formatArea, formatPosition } from '../workbook/address.ts';
import type { Cell } from '../workbook/cell.ts';
import type { Change, ChangeSet } from '../workbook/change.ts';
import { type DateSystem, dateFromSerial } from '../workbook/date.ts';
import { usedArea } from '../workbook/grid.ts';
import type { ConditionalFormat, DataValidation } from '../workbook/sheet-features.ts';

/** One line of a readable preview. */
export interface PreviewLine {
  /** Sheet and cell or area, e.g. "Risk log!K9"; a name for what has no place. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

const NOTHING = '(empty)';

const OPERATORS = {
  equal: 'it is',
  between: 'it lies between',
  greaterThanOrEqual: 'it is at least',
  lessThan: 'it is below',
} as const;

/** A change set as lines that a person can read before agreeing to it, in the order of the changes. */
export function describeChanges(
  { changes }: ChangeSet,
  dateSystem: DateSystem,
): readonly PreviewLine[] {
  return changes.flatMap((change) => describe(change, dateSystem));
}

/** A cell as a person reads it; formulas with their equals sign. */
export function describeCell(cell: Cell, dateSystem: DateSystem): string {
  switch (cell.kind) {
    case 'empty':
      return NOTHING;
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'date':
      return dateFromSerial(cell.serial, dateSystem) ?? String(cell.serial);
    case 'error':
      return cell.code;
    case 'formula':
      return `=${cell.formula}`;
  }
}

function describe(change: Change, dateSystem: DateSystem): readonly PreviewLine[] {
  if (change.kind !== 'cells') return [describeChange(change)];
  return change.cells.map((cell) => ({
    place: `${change.sheet}!${formatPosition(cell)}`,
    before: describeCell(cell.before, dateSystem),
    after: describeCell(cell.after, dateSystem),
  }));
}

/** A change of anything but cells, in one line. */
export function describeChange(change: OtherChange): PreviewLine {
  return { place: placeOf(change), before: side(change, 'before'), after: side(change, 'after') };
}

/** Any change but that of cells. */
export type OtherChange = Exclude<Change, { kind: 'cells' }>;

function placeOf(change: OtherChange): string {
  switch (change.kind) {
    case 'sheet':
      return `sheet ${change.sheet}`;
    case 'validation':
      return `${change.sheet}!${formatArea(change.area)} entry check`;
    case 'conditional-format': {
      const area = (change.after ?? change.before)?.area;
      return `${change.sheet}!${area ? formatArea(area) : ''} colours`;
    }
    case 'column-width':
      return `${change.sheet}!${columnLetters(change.column)} width`;
    case 'freeze':
      return `${change.sheet} frozen panes`;
    case 'filter':
      return `${change.sheet} filter`;
    case 'name':
      return `name ${change.name}`;
    case 'setting':
      return `setting ${change.key}`;
    case 'table':
      return `${change.sheet} table ${change.name}`;
    case 'chart':
      return `${change.sheet} chart ${change.name}`;
    case 'protection':
      return `${change.sheet} protection`;
  }
}

function side(change: OtherChange, which: 'before' | 'after'): string {
  switch (change.kind) {
    case 'sheet': {
      const definition = change[which];
      const area = definition && usedArea(definition.grid);
      return definition ? `a sheet of ${area?.bottom ?? 0} rows` : NOTHING;
    }
    case 'validation':
      return describeValidation(change[which]);
    case 'conditional-format':
      return describeFormat(change[which]);
    case 'freeze': {
      const freeze = change[which];
      return freeze ? `${freeze.rows} rows, ${freeze.columns} columns` : NOTHING;
    }
    case 'filter': {
      const area = change[which];
      return area ? formatArea(area) : NOTHING;
    }
    case 'table': {
      const table = change[which];
      return table ? formatArea(table.area) : NOTHING;
    }
    case 'column-width':
    case 'name':
    case 'setting':
      return change[which] === null ? NOTHING : String(change[which]);
    case 'chart':
      return change[which]?.title ?? NOTHING;
    case 'protection':
      return change[which] ? 'protected' : NOTHING;
  }
}

function describeValidation(validation: DataValidation | null): string {
  if (!validation) return NOTHING;
  const { rule } = validation;
  switch (rule.kind) {
    case 'list':
      return `one of: ${rule.values.join(', ')}`;
    case 'list-from':
      return `one of ${rule.formula}`;
    case 'whole-number':
      return `a whole number from ${rule.minimum} to ${rule.maximum}`;
    case 'date':
      return 'a date';
    case 'other':
      return rule.type;
  }
}

function describeFormat(format: ConditionalFormat | null): string {
  if (!format) return NOTHING;
  const { rule, style } = format;
  const condition = conditionOf(rule);
  return style.fill ? `${condition}: filled #${style.fill}` : condition;
}

function conditionOf(rule: ConditionalFormat['rule']): string {
  if (rule.kind === 'expression') return `where ${rule.formula}`;
  return rule.kind === 'cell'
    ? `where ${OPERATORS[rule.operator]} ${rule.operands.join(' and ')}`
    : rule.type;
}
