import { cellFix } from '../../findings/cell-fix.ts';
import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { levelOf, sameLevel } from '../../method/scoring.ts';
import { textCell } from '../../workbook/cell.ts';
import type { RiskHeight } from '../risk-height.ts';
import { type RiskRow, riskRows } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-level-mismatch',
  severity: 'error',
  clause: '6.1.2 e)',
  needs: ['risk-register'],
};

export const RISK_LEVEL_MISMATCH: Rule = {
  ...HEAD,
  find: (context) =>
    riskRows(context).flatMap((row) =>
      [
        { typed: row.risk.level, height: row.initial },
        { typed: row.risk.residualLevel, height: row.residual },
      ].flatMap(({ typed, height }) => {
        const expected = rightLevel(row, height);
        if (typed.state !== 'value' || expected === undefined) return [];
        if (sameLevel(typed.value, expected)) return [];
        const title = `Set the level to ${expected}`;
        const fix = cellFix(context.snapshot, typed.at, textCell(expected), title);
        const parameters = { risk: row.name, level: typed.value, expected };
        return [findingOf(HEAD, row.register, { at: typed.at, parameters, fix })];
      }),
    ),
};

function rightLevel({ method }: RiskRow, height: RiskHeight): string | undefined {
  return levelOf(method, height.score, height.likelihood, height.consequence);
}
