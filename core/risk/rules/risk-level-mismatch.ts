import { cellFix } from '../../findings/cell-fix.ts';
import type { RiskMethod } from '../../method/risk-method.ts';
import { levelOf, sameLevel } from '../../method/scoring.ts';
import { textCell } from '../../workbook/cell.ts';
import { mismatchRule } from '../mismatch-rule.ts';
import type { RiskHeight } from '../risk-height.ts';

export const RISK_LEVEL_MISMATCH = mismatchRule<string>(
  {
    id: 'risk-level-mismatch',
    severity: 'error',
    clause: '6.1.2 e)',
    needs: ['risk-register'],
  },
  [
    ({ risk, method, initial }) => ({ typed: risk.level, right: rightLevel(method, initial) }),
    ({ risk, method, residual }) => ({
      typed: risk.residualLevel,
      right: rightLevel(method, residual),
    }),
  ],
  ({ typed, right: expected }, { name }, { snapshot }) => {
    if (sameLevel(typed.value, expected)) return undefined;
    const title = `Set the level to ${expected}`;
    return {
      parameters: { risk: name, level: typed.value, expected },
      fix: cellFix(snapshot, typed.at, textCell(expected), title),
    };
  },
);

function rightLevel(
  method: RiskMethod,
  { score, likelihood, consequence }: RiskHeight,
): string | undefined {
  return levelOf(method, score, likelihood, consequence);
}
