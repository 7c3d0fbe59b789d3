import {
  type Found,
  hasColumn,
  type RuleHead,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import type { Answer } from '../../records/answer.ts';
import { WORDS } from '../../registers/words/words.ts';
import { actionName, isWrittenAction } from '../treatment-items.ts';

const HEAD: RuleHead = {
  id: 'treatment-approval-missing',
  severity: 'error',
  clause: '6.1.3 f)',
  needs: ['treatment-plan'],
};

const NO = new Set(Object.values(WORDS).flatMap(({ values }) => values.no.map(foldPhrase)));

/** The plan is approved by the risk's owner, and by top management where the plan asks for it. */
export const TREATMENT_APPROVAL_MISSING = registerRule(
  HEAD,
  (context) => context.records['treatment-plan'],
  ({ register, records }): readonly Found[] => {
    const actions = records.filter(isWrittenAction);
    const asks = ['approvedByOwner', 'approvedByManagement'].some((id) => hasColumn(register, id));
    if (actions.length > 0 && !asks) return [{ ...withoutColumn(register), severity: 'warning' }];
    return actions.flatMap((action) =>
      [action.approvedByOwner, action.approvedByManagement].flatMap((approval) =>
        isMissing(approval)
          ? [{ at: approval.at, parameters: { action: actionName(action) } }]
          : [],
      ),
    );
  },
);

function isMissing(
  approval: Answer<string>,
): approval is Extract<Answer<string>, { state: 'blank' | 'value' }> {
  if (approval.state === 'value') return NO.has(foldPhrase(approval.value));
  return approval.state === 'blank';
}
