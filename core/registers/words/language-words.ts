import type {
  ActionStatus,
  Applicability,
  ImplementationStatus,
  InclusionReason,
  TreatmentOption,
} from '../choices.ts';
import type { RegisterKind } from '../kinds.ts';

/**
 * The words of one language. Everything is written as people write it; recognition folds case,
 * accents, punctuation and underscores itself. To add a language is to add one of these.
 */
export interface LanguageWords {
  /** Header words by concept (see FieldDeclaration.concepts), commonest first. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Words of sheet names and titles, by register kind. */
  readonly titles: Readonly<Partial<Record<RegisterKind, readonly string[]>>>;
  readonly values: ValueWords;
}

/** Words that stand in cells. */
export interface ValueWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly applicability: Readonly<Record<Applicability, readonly string[]>>;
  readonly implementation: Readonly<Record<ImplementationStatus, readonly string[]>>;
  readonly treatment: Readonly<Record<TreatmentOption, readonly string[]>>;
  readonly actionStatus: Readonly<Record<ActionStatus, readonly string[]>>;
  readonly reason: Readonly<Record<InclusionReason, readonly string[]>>;
  /** Marks of a cell that was left for later: "TBD", "tbc", "offen", "à définir". */
  readonly notYet: readonly string[];
  /** Usual scales, lowest step first: likelihoods, consequences, levels. */
  readonly scales: readonly (readonly string[])[];
}
