import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { heldItems, nextReviewDue } from '../review-coverage.ts';

const HEAD: RuleHead = {
  id: 'review-interval-exceeded',
  severity: 'error',
  clause: '9.3.1',
  needs: ['management-review'],
};

/** The last meeting was more than twelve months ago, whichever register it stands in. */
export const REVIEW_INTERVAL_EXCEEDED: Rule = {
  ...HEAD,
  find({ records, today }) {
    const held = records['management-review'].flatMap((review) =>
      heldItems(review, today).map((item) => ({ ...item, register: review.register })),
    );
    const [first, ...others] = held;
    if (!first) return [];
    const last = others.reduce((one, other) => (other.held > one.held ? other : one), first);
    const due = nextReviewDue(last.held);
    if (due >= today) return [];
    return [findingOf(HEAD, last.register, { at: last.at, parameters: { last: last.held, due } })];
  },
};
