/** Risk treatment options (ISO 27001 6.1.3 a, ISO 27005). */
export type TreatmentOption =
  | 'avoid'
  | 'remove-source'
  | 'change-likelihood'
  | 'change-consequence'
  /** "Mitigate", "reduce": likelihood or consequence, the sheet doesn't say which. */
  | 'modify'
  | 'share'
  | 'accept';

export type Applicability = 'applicable' | 'not-applicable';

export type ImplementationStatus =
  | 'implemented'
  | 'partly'
  | 'planned'
  | 'not-implemented'
  /** Written in the status column of a control that does not apply. */
  | 'not-applicable';

/** Why a control is included (reason codes of many Statements of Applicability). */
export type InclusionReason = 'risk' | 'legal' | 'contractual' | 'business' | 'best-practice';

export type ActionStatus = 'open' | 'in-progress' | 'done' | 'cancelled';
