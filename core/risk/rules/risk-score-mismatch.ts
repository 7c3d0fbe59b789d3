import { cellFix } from '../../findings/cell-fix.ts';
import { sameScore } from '../../method/scoring.ts';
import { numberCell } from '../../workbook/cell.ts';
import { mismatchRule } from '../mismatch-rule.ts';

export const RISK_SCORE_MISMATCH = mismatchRule<number>(
  {
    id: 'risk-score-mismatch',
    severity: 'error',
    clause: '6.1.2 d)',
    needs: ['risk-register'],
  },
  [
    ({ risk, initial }) => ({ typed: risk.score, right: initial.score }),
    ({ risk, residual }) => ({ typed: risk.residualScore, right: residual.score }),
  ],
  ({ typed, right }, { name }, { snapshot }) => {
    if (sameScore(typed.value, right)) return undefined;
    const expected = Math.round(right * 100) / 100;
    const title = `Set the score to ${expected}`;
    return {
      parameters: { risk: name, score: typed.value, expected },
      fix: cellFix(snapshot, typed.at, numberCell(expected), title),
    };
  },
);
