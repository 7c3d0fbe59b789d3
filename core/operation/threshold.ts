/** A limit that a result must keep. */
interface Threshold {
  readonly operator: '<' | '<=' | '>' | '>=';
  readonly value: number;
  readonly unit: string;
}

const OPERATORS: Readonly<Record<string, Threshold['operator']>> = {
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  max: '<=',
  min: '>=',
  'at most': '<=',
  'at least': '>=',
  höchstens: '<=',
  mindestens: '>=',
};

/**
 * Whether a result keeps its threshold, as written: "< 5 %" and "7 %", ">= 4 hours" and "4.5".
 * Undefined where either can't be read, or where they are in different units.
 */
export function keepsThreshold(threshold: string, result: string): boolean | undefined {
  const limit = parseThreshold(threshold);
  const value = parseAmount(result);
  if (!limit || !value) return undefined;
  if (limit.unit !== '' && value.unit !== '' && limit.unit !== value.unit) return undefined;
  switch (limit.operator) {
    case '<':
      return value.number < limit.value;
    case '<=':
      return value.number <= limit.value;
    case '>':
      return value.number > limit.value;
    case '>=':
      return value.number >= limit.value;
  }
}

function parseThreshold(text: string): Threshold | undefined {
  const match =
    /^(<=|>=|=<|=>|[<>≤≥]|max\.?|min\.?|at most|at least|höchstens|mindestens)\s*(.+)$/i.exec(
      text.trim(),
    );
  const operator = OPERATORS[(match?.[1] ?? '').toLowerCase().replace(/\.$/, '')];
  const amount = parseAmount(match?.[2] ?? '');
  return operator && amount ? { operator, value: amount.number, unit: amount.unit } : undefined;
}

function parseAmount(text: string): { readonly number: number; readonly unit: string } | undefined {
  const match = /^(-?\d+(?:[.,]\d+)?)\s*([^\d]*)$/.exec(text.trim());
  if (!match) return undefined;
  const unit = (match[2] ?? '').trim().toLowerCase();
  return { number: Number((match[1] ?? '').replace(',', '.')), unit };
}
