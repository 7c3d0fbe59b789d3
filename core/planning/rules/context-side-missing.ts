import {
  type Found,
  hasColumn,
  headerCell,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import type { ContextIssue } from '../../records/kinds/context-issues.ts';
import type { RegisterRecords } from '../../records/register-records.ts';

/** An issue without a side; a side without issues, as long as every issue has one. */
export const CONTEXT_SIDE_MISSING = registerRule(
  {
    id: 'context-side-missing',
    severity: 'error',
    clause: '4.1',
    needs: ['context-issues'],
  },
  (context) => context.records['context-issues'],
  ({ register, records }: RegisterRecords<ContextIssue>): readonly Found[] => {
    const begun = records.filter(({ issue }) => isStarted(issue));
    if (begun.length === 0) return [];
    if (!hasColumn(register, 'side')) return [withoutColumn(register)];
    const open = begun.flatMap(({ row, issue, side }) =>
      side.state === 'blank' ? [{ at: side.at, parameters: { name: rowName(row, issue) } }] : [],
    );
    return begun.every(({ side }) => side.state === 'value') ? absentSides(register, begun) : open;
  },
);

function absentSides(
  register: RegisterRecords<ContextIssue>['register'],
  issues: readonly ContextIssue[],
): readonly Found[] {
  const sides = new Set(issues.map(({ side }) => side.state === 'value' && side.value));
  return (['internal', 'external'] as const)
    .filter((side) => !sides.has(side))
    .map((variant) => ({
      at: headerCell(register),
      parameters: { variant, sheet: register.sheet },
    }));
}
