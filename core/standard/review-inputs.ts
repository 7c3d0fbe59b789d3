/** A topic that a management review has to look at (9.3.2). */
export interface RequiredReviewInput {
  /** E.g. "9.3.2 d.1". */
  readonly id: ReviewInputId;
  /** What it is about, in our own words. */
  readonly title: string;
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

const TITLES: Readonly<Record<ReviewInputId, string>> = {
  '9.3.2 a': 'actions of earlier reviews',
  '9.3.2 b': 'external and internal changes',
  '9.3.2 c': 'needs of interested parties',
  '9.3.2 d.1': 'nonconformities and corrective actions',
  '9.3.2 d.2': 'monitoring and measurement',
  '9.3.2 d.3': 'audit results',
  '9.3.2 d.4': 'objectives',
  '9.3.2 e': 'feedback of interested parties',
  '9.3.2 f': 'risk assessment and treatment',
  '9.3.2 g': 'opportunities for improvement',
};

/** The required inputs in the order of the standard. */
export const REQUIRED_REVIEW_INPUTS: readonly RequiredReviewInput[] = IDS.map((id) => ({
  id,
  title: TITLES[id],
}));
