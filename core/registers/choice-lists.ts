import type {
  ActionStatus,
  Applicability,
  ImplementationStatus,
  TreatmentOption,
} from './choices.ts';
import type { Choice } from './declaration.ts';

/** The choices of a dropdown, in the order written. */
function choicesOf<Id extends string>(titles: Readonly<Record<Id, string>>): readonly Choice[] {
  return Object.entries<string>(titles).map(([id, title]) => ({ id, title }));
}

const TREATMENT_TITLES: Readonly<Record<TreatmentOption, string>> = {
  avoid: 'Avoid',
  'remove-source': 'Remove the source',
  'change-likelihood': 'Change likelihood',
  'change-consequence': 'Change consequence',
  modify: 'Modify',
  share: 'Share',
  accept: 'Accept',
};

const APPLICABILITY_TITLES: Readonly<Record<Applicability, string>> = {
  applicable: 'Yes',
  'not-applicable': 'No',
};

const IMPLEMENTATION_TITLES: Readonly<Record<ImplementationStatus, string>> = {
  implemented: 'Implemented',
  partly: 'Partly implemented',
  planned: 'Planned',
  'not-implemented': 'Not implemented',
  'not-applicable': 'Not applicable',
};

const CONFORMITY_TITLES: Readonly<Record<ImplementationStatus, string>> = {
  implemented: 'Met',
  partly: 'Partly met',
  planned: 'Planned',
  'not-implemented': 'Not met',
  'not-applicable': 'Not applicable',
};

const ACTION_STATUS_TITLES: Readonly<Record<ActionStatus, string>> = {
  open: 'Open',
  'in-progress': 'In progress',
  done: 'Done',
  cancelled: 'Cancelled',
};

export const TREATMENT_CHOICES = choicesOf(TREATMENT_TITLES);
export const APPLICABILITY_CHOICES = choicesOf(APPLICABILITY_TITLES);
export const IMPLEMENTATION_CHOICES = choicesOf(IMPLEMENTATION_TITLES);
/** A requirement of a gap assessment is met as far as it is implemented. */
export const CONFORMITY_CHOICES = choicesOf(CONFORMITY_TITLES);
export const ACTION_STATUS_CHOICES = choicesOf(ACTION_STATUS_TITLES);
/** For questions that are not about applicability. */
export const YES_NO_CHOICES: readonly Choice[] = [
  { id: 'yes', title: 'Yes' },
  { id: 'no', title: 'No' },
];
