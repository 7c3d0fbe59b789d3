import { readNumber } from '../records/parse/number.ts';

/** A number and what it counts, such as "%" or "hours"; `unit` is empty where none is written. */
interface Amount {
  readonly number: number;
  readonly unit: string;
}

type Operator = '<' | '<=' | '>' | '>=';

/** How a result stands to its threshold. */
export type ThresholdVerdict = 'kept' | 'broken' | 'over' | 'unknown';

const OPERATORS: Readonly<Record<string, Operator>> = {
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  max: '<=',
  maximum: '<=',
  min: '>=',
  minimum: '>=',
  'at most': '<=',
  'at least': '>=',
  höchstens: '<=',
  mindestens: '>=',
  'au plus': '<=',
  'au moins': '>=',
};

const COMPARED: Readonly<Record<Operator, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/**
 * How a result stands to a threshold as written: "< 5 %" and "7 %" is broken, ">= 4 hours" and "4.5"
 * is kept. A threshold that doesn't say which side is good is "over" where the result exceeds it.
 * Unknown where either can't be read, or where they count different things.
 */
export function thresholdVerdict(threshold: string, result: string): ThresholdVerdict {
  const [operator, amount] = splitOperator(threshold);
  const limit = amountOf(amount);
  const value = amountOf(result);
  if (!limit || !value || !areComparable(limit, value)) return 'unknown';
  if (operator) return COMPARED[operator](value.number, limit.number) ? 'kept' : 'broken';
  return value.number > limit.number ? 'over' : 'unknown';
}

function splitOperator(text: string): readonly [operator: Operator | undefined, rest: string] {
  const match = /^(<=|>=|=<|=>|[<>≤≥]|\p{L}+(?: (?:most|least|plus|moins))?)\.?\s*(\d.*)$/iu.exec(
    text.trim(),
  );
  const operator = OPERATORS[(match?.[1] ?? '').toLowerCase()];
  return operator ? [operator, match?.[2] ?? ''] : [undefined, text];
}

/** "1,234" is a thousand to some and one to others: no amount. */
function amountOf(text: string): Amount | undefined {
  const match = /^([+-]?\d(?:[\d.,'’]*\d)?)\s*([^\d]*)$/.exec(text.trim());
  const written = match?.[1] ?? '';
  const number = /^[+-]?\d{1,3}[.,]\d{3}$/.test(written) ? undefined : readNumber(written);
  return number === undefined
    ? undefined
    : { number, unit: (match?.[2] ?? '').trim().toLowerCase() };
}

/** A cell may keep 97 % as 0.97, so that a small number without a sign says nothing against percents. */
function areComparable(one: Amount, other: Amount): boolean {
  if (one.unit === other.unit) return true;
  const [bare, named] = one.unit === '' ? [one, other] : [other, one];
  if (bare.unit !== '') return false;
  return named.unit !== '%' || Math.abs(bare.number) > 1;
}
