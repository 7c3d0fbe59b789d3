import { registerRule } from '../../findings/register-rule.ts';
import { isStarted } from '../../findings/row-words.ts';

/** A row with a side, an effect or an owner, and no issue. */
export const CONTEXT_ISSUE_MISSING = registerRule(
  {
    id: 'context-issue-missing',
    severity: 'error',
    clause: '4.1',
    needs: ['context-issues'],
  },
  (context) => context.records['context-issues'],
  ({ records }) =>
    records.flatMap(({ row, issue, side, effect, owner }) =>
      issue.state === 'blank' && isStarted(side, effect, owner)
        ? [{ at: issue.at, parameters: { row } }]
        : [],
    ),
);
