import type { CheckContext } from '../findings/check-context.ts';
import { type Found, type RuleHead, registerRule } from '../findings/register-rule.ts';
import type { Rule } from '../findings/rule.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { GapEntry } from '../records/kinds/gap-assessment.ts';
import { isBegun, requirementRows } from './gap-entries.ts';

/** One gap assessment that somebody has begun, and its rows that name a requirement. */
export interface BegunAssessment {
  readonly register: RecognisedRegister;
  readonly entries: readonly GapEntry[];
}

/** A rule that looks at each gap assessment that somebody has begun. */
export function gapRule(
  head: Omit<RuleHead, 'needs'>,
  look: (assessment: BegunAssessment, context: CheckContext) => readonly Found[],
): Rule {
  return registerRule<GapEntry>(
    { ...head, needs: ['gap-assessment'] },
    ({ records }) => records['gap-assessment'].filter(isBegun),
    (records, context) =>
      look({ register: records.register, entries: requirementRows(records) }, context),
  );
}
