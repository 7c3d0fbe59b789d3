import type { CheckContext } from '../findings/check-context.ts';
import type { Finding } from '../findings/finding.ts';
import { type Found, findingOf, type RuleHead } from '../findings/register-rule.ts';
import type { Rule } from '../findings/rule.ts';
import type { Answer } from '../records/answer.ts';
import { type RiskRow, riskRows } from './risk-rows.ts';

/** A score or level as it was typed, and as it should be; undefined where that can't be told. */
interface Result<T> {
  readonly typed: Answer<T>;
  readonly right: T | undefined;
}

/** A result that was typed, where the right one is known. */
interface TypedResult<T> {
  readonly typed: Extract<Answer<T>, { state: 'value' }>;
  readonly right: T;
}

/** A rule that compares typed results with right ones, row by row in the order of `results`. */
export function mismatchRule<T>(
  head: RuleHead,
  results: readonly ((row: RiskRow) => Result<T>)[],
  look: (
    result: TypedResult<T>,
    row: RiskRow,
    context: CheckContext,
  ) => Omit<Found, 'at'> | undefined,
): Rule {
  return {
    ...head,
    find(context) {
      const findings: Finding[] = [];
      for (const row of riskRows(context)) {
        for (const result of results) {
          const { typed, right } = result(row);
          if (typed.state !== 'value' || right === undefined) continue;
          const found = look({ typed, right }, row, context);
          if (found) findings.push(findingOf(head, row.register, { ...found, at: typed.at }));
        }
      }
      return findings;
    },
  };
}
