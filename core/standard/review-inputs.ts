import { type CoreMessage, message } from '../messages/message.ts';

/** A topic that a management review has to look at (9.3.2). */
export interface RequiredReviewInput {
  /** E.g. "9.3.2 d.1". */
  readonly id: ReviewInputId;
  /** What it is about, in our own words. */
  readonly title: CoreMessage;
}

export type ReviewInputId = (typeof IDS)[number];

const IDS = [
  '9.3.2 a',
  '9.3.2 b',
  '9.3.2 c',
  '9.3.2 d.1',
  '9.3.2 d.2',
  '9.3.2 d.3',
  '9.3.2 d.4',
  '9.3.2 e',
  '9.3.2 f',
  '9.3.2 g',
] as const;

const TITLES: Readonly<Record<ReviewInputId, CoreMessage>> = {
  '9.3.2 a': message('findings.input-former-actions'),
  '9.3.2 b': message('findings.input-changes'),
  '9.3.2 c': message('findings.input-needs'),
  '9.3.2 d.1': message('findings.input-nonconformities'),
  '9.3.2 d.2': message('findings.input-measurement'),
  '9.3.2 d.3': message('findings.input-audits'),
  '9.3.2 d.4': message('findings.input-objectives'),
  '9.3.2 e': message('findings.input-feedback'),
  '9.3.2 f': message('findings.input-risks'),
  '9.3.2 g': message('findings.input-improvement'),
};

/** The required inputs in the order of the standard. */
export const REQUIRED_REVIEW_INPUTS: readonly RequiredReviewInput[] = IDS.map((id) => ({
  id,
  title: TITLES[id],
}));
