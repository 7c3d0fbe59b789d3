import { cellFix } from '../../findings/cell-fix.ts';
import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { sameScore } from '../../method/scoring.ts';
import { numberCell } from '../../workbook/cell.ts';
import { riskRows } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-score-mismatch',
  severity: 'error',
  clause: '6.1.2 d)',
  needs: ['risk-register'],
};

export const RISK_SCORE_MISMATCH: Rule = {
  ...HEAD,
  find: (context) =>
    riskRows(context).flatMap(({ risk, register, initial, residual, name }) =>
      [
        { typed: risk.score, right: initial.score },
        { typed: risk.residualScore, right: residual.score },
      ].flatMap(({ typed, right }) => {
        if (typed.state !== 'value' || right === undefined || sameScore(typed.value, right)) {
          return [];
        }
        const expected = Math.round(right * 100) / 100;
        const title = `Set the score to ${expected}`;
        const fix = cellFix(context.snapshot, typed.at, numberCell(expected), title);
        const parameters = { risk: name, score: typed.value, expected };
        return [findingOf(HEAD, register, { at: typed.at, parameters, fix })];
      }),
    ),
};
