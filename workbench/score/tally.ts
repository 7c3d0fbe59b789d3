import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import { columnLetters } from '../../core/workbook/address.ts';
import type { Label, Truth, TruthTable } from './truth.ts';

/** How recognition did on a file: fields found rightly, wrongly, and not at all. */
export interface Tally {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Precision, recall and F1, 0 to 1; 1 where there was nothing to find. */
export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const NOTHING: Tally = { right: 0, wrong: [], missed: [] };

/** Compares the registers found in a file with its truth. */
export function tallyFile(
  registers: readonly RecognisedRegister[],
  tables: readonly TruthTable[],
  { vocabulary }: Pick<Truth, 'vocabulary'>,
): Tally {
  const rest = new Set(registers);
  let sum = NOTHING;
  for (const table of tables) {
    const found = [...rest].find((register) => isSame(register, table));
    if (found) rest.delete(found);
    sum = addTallies(sum, tallyTable(found, table, vocabulary.get(table.kind) ?? new Set()));
  }
  for (const register of rest) sum = addTallies(sum, tallyStranger(register, vocabulary));
  return sum;
}

/** Both together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    wrong: [...one.wrong, ...other.wrong],
    missed: [...one.missed, ...other.missed],
  };
}

/** The shares of a tally. */
export function sharesOf({ right, wrong, missed }: Tally): Shares {
  const precision = share(right, right + wrong.length);
  const recall = share(right, right + missed.length);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function isSame(register: RecognisedRegister, { sheet, kind, headerRows }: TruthTable): boolean {
  return (
    register.sheet === sheet && register.kind === kind && headerRows.includes(register.headerRow)
  );
}

function tallyTable(
  found: RecognisedRegister | undefined,
  { sheet, kind, labels }: TruthTable,
  vocabulary: ReadonlySet<string>,
): Tally {
  const met = new Set<Label>();
  const others: [string, number][] = [];
  for (const [field, { column }] of found?.columns ?? []) {
    const label = labels.find(
      ({ fields, columns }) => fields.includes(field) && columns.includes(column),
    );
    if (label) met.add(label);
    else others.push([field, column]);
  }
  const settled = new Set([...met].flatMap(({ fields }) => fields));
  const wrong = others
    .filter(([field]) => vocabulary.has(field) && !settled.has(field))
    .map(([field, column]) => `${sheet}: ${field} is not at ${columnLetters(column)}`);
  const missed = labels
    .filter((label) => !met.has(label))
    .map(
      ({ name, columns }) =>
        `${sheet}: ${name} is at ${columns.map(columnLetters).join(' or ')}${found ? '' : ` (no ${kind} found at this header row)`}`,
    );
  return { right: met.size, wrong, missed };
}

/** A register where truth has none. */
function tallyStranger(
  { sheet, kind, headerRow, columns }: RecognisedRegister,
  vocabulary: Truth['vocabulary'],
): Tally {
  const wrong = [...columns.keys()]
    .filter((field) => vocabulary.get(kind)?.has(field))
    .map((field) => `${sheet}: there is no ${kind} at row ${headerRow}, so no ${field}`);
  return { ...NOTHING, wrong };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
