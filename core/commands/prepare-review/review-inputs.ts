import { type CoreMessage, message } from '../../messages/message.ts';
import type { RegisterKind } from '../../registers/kinds.ts';

/** Where the rows of a review input come from, and what is shown of them: the first field that has something. */
export interface InputSource {
  readonly kind: RegisterKind;
  /** Which rows are shown; all are counted. */
  readonly show: 'all' | 'open' | 'opportunities' | 'above-acceptance';
  readonly what: readonly string[];
  readonly detail: readonly string[];
  readonly who: readonly string[];
  readonly when: readonly string[];
  readonly state: readonly string[];
}

/** Something that top management has to look at (9.3.2). */
export interface ReviewInput {
  readonly clause: string;
  readonly title: CoreMessage;
  readonly sources: readonly InputSource[];
}

const OWNER = ['owner', 'who', 'auditor', 'measuredBy'];

/** The inputs of a management review in the order of the standard, and the registers that serve them. */
export const REVIEW_INPUTS: readonly ReviewInput[] = [
  {
    clause: '9.3.2 a)',
    title: message('review.former-actions'),
    sources: [
      {
        kind: 'management-review',
        show: 'open',
        what: ['decision'],
        detail: ['input', 'conclusion'],
        who: OWNER,
        when: ['due', 'date'],
        state: ['status'],
      },
    ],
  },
  {
    clause: '9.3.2 b)',
    title: message('review.changes'),
    sources: [
      {
        kind: 'context-issues',
        show: 'all',
        what: ['issue'],
        detail: ['effect', 'category'],
        who: OWNER,
        when: ['lastReview', 'nextReview'],
        state: ['side'],
      },
    ],
  },
  {
    clause: '9.3.2 c)',
    title: message('review.needs'),
    sources: [
      {
        kind: 'interested-parties',
        show: 'all',
        what: ['party'],
        detail: ['requirement'],
        who: OWNER,
        when: [],
        state: ['addressed'],
      },
    ],
  },
  {
    clause: '9.3.2 d) 1)',
    title: message('review.nonconformities'),
    sources: [
      {
        kind: 'nonconformities',
        show: 'open',
        what: ['description'],
        detail: ['action', 'correction'],
        who: OWNER,
        when: ['due', 'date'],
        state: ['status'],
      },
    ],
  },
  {
    clause: '9.3.2 d) 2)',
    title: message('review.measurement'),
    sources: [
      {
        kind: 'metrics',
        show: 'all',
        what: ['what', 'metric'],
        detail: ['threshold', 'target', 'method'],
        who: OWNER,
        when: ['analysed', 'date', 'when'],
        state: ['result'],
      },
      {
        kind: 'incidents',
        show: 'all',
        what: ['description'],
        detail: ['lessons', 'effect'],
        who: OWNER,
        when: ['date'],
        state: ['status', 'severity'],
      },
    ],
  },
  {
    clause: '9.3.2 d) 3)',
    title: message('review.audits'),
    sources: [
      {
        kind: 'audit-programme',
        show: 'all',
        what: ['area', 'scope'],
        detail: ['result', 'report', 'criteria'],
        who: OWNER,
        when: ['done', 'planned'],
        state: ['type'],
      },
      {
        kind: 'audit-findings',
        show: 'open',
        what: ['description', 'evidence'],
        detail: ['requirement', 'action'],
        who: OWNER,
        when: ['due', 'date'],
        state: ['grade'],
      },
    ],
  },
  {
    clause: '9.3.2 d) 4)',
    title: message('review.objectives'),
    sources: [
      {
        kind: 'objectives',
        show: 'all',
        what: ['objective'],
        detail: ['target', 'measure'],
        who: OWNER,
        when: ['due'],
        state: ['result'],
      },
    ],
  },
  { clause: '9.3.2 e)', title: message('review.feedback'), sources: [] },
  {
    clause: '9.3.2 f)',
    title: message('review.risks'),
    sources: [
      {
        kind: 'risk-register',
        show: 'above-acceptance',
        what: ['title', 'description'],
        detail: ['treatment'],
        who: OWNER,
        when: ['nextReview', 'lastReview'],
        state: ['level', 'score'],
      },
      {
        kind: 'treatment-plan',
        show: 'open',
        what: ['action', 'risk'],
        detail: ['risk'],
        who: OWNER,
        when: ['due'],
        state: ['status'],
      },
    ],
  },
  {
    clause: '9.3.2 g)',
    title: message('review.improvement'),
    sources: [
      {
        kind: 'audit-findings',
        show: 'opportunities',
        what: ['description', 'evidence'],
        detail: ['requirement', 'action'],
        who: OWNER,
        when: ['due', 'date'],
        state: ['grade'],
      },
    ],
  },
];
