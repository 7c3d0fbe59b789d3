import {
  type FieldDeclaration,
  type FieldId,
  fieldId,
  type RegisterDeclaration,
} from '../registers/declaration.ts';
import type { ColumnEvidence } from './field-evidence.ts';

/** The column of each field by its place in the declaration; -1 for none. */
export type Assignment = readonly number[];
/** How well each field (row) suits each column. */
export type Scores = readonly (readonly number[])[];

const LEAST_OWNER = 0.8;

/**
 * The plan of a risk register without an option column answers the treatment question itself: it
 * is the treatment there.
 */
export function moveSettled(
  { kind }: RegisterDeclaration,
  fields: readonly FieldDeclaration[],
  assigned: Assignment,
  scores: Scores,
): Assignment {
  if (kind !== 'risk-register') return assigned;
  const treatment = fields.findIndex(({ id }) => id === 'treatment');
  const action = fields.findIndex(({ id }) => id === 'action');
  const plan = assigned[action] ?? -1;
  if ((assigned[treatment] ?? -1) >= 0 || plan < 0) return assigned;
  if ((scores[treatment]?.[plan] ?? 0) <= 0) return assigned;
  return assigned.map((column, row) => (row === treatment ? plan : row === action ? -1 : column));
}

/** A single column of reasons is for inclusion and exclusion, unless it clearly speaks of the latter. */
export function oneJustification(
  fields: readonly FieldDeclaration[],
  assigned: Assignment,
  scores: Scores,
): Assignment {
  const both = fields.findIndex(({ id }) => id === 'justification');
  const exclusion = fields.findIndex(({ id }) => id === 'justificationExclusion');
  const column = assigned[exclusion] ?? -1;
  if (both < 0 || column < 0 || (assigned[both] ?? -1) >= 0) return assigned;
  if ((scores[exclusion]?.[column] ?? 0) > 0.9) return assigned;
  return assigned.map((own, row) => (row === both ? column : row === exclusion ? -1 : own));
}

/** "Responsible / administrator" is the owner where no other column is. */
export function ownerBeforeCustodian(
  fields: readonly FieldDeclaration[],
  assigned: Assignment,
  scores: Scores,
): Assignment {
  const owner = fields.findIndex(({ id }) => id === 'owner');
  const custodian = fields.findIndex(({ id }) => id === 'custodian');
  const column = assigned[custodian] ?? -1;
  if (owner < 0 || column < 0 || (assigned[owner] ?? -1) >= 0) return assigned;
  if ((scores[owner]?.[column] ?? 0) < LEAST_OWNER) return assigned;
  return assigned.map((own, row) => (row === owner ? column : row === custodian ? -1 : own));
}

/** Beside a threat, its "cause" is the vulnerability that it uses. */
export function causeBesideThreat(
  { kind, fields }: RegisterDeclaration,
  assigned: Assignment,
  evidence: readonly ColumnEvidence[],
): Assignment {
  const threat = fields.findIndex(({ id }) => id === 'threat');
  const vulnerability = fields.findIndex(({ id }) => id === 'vulnerability');
  if (kind !== 'risk-register' || (assigned[threat] ?? -1) < 0) return assigned;
  if ((assigned[vulnerability] ?? -1) >= 0) return assigned;
  const cause = evidence.findIndex(
    ({ meaning }, column) =>
      !assigned.includes(column) &&
      (meaning.concepts.get('otherCause') ?? 0) >= 0.9 &&
      (meaning.concepts.get('consequence') ?? 0) < 0.6,
  );
  return assigned.map((column, row) => (row === vulnerability && cause >= 0 ? cause : column));
}

const RATING_PAIRS = [
  ['likelihood', 'consequence'],
  ['residualLikelihood', 'residualConsequence'],
] as const;
const MARGIN_OVER_SWAPPED = 0.1;

/** Likelihood and consequence that could as well be the other way round. */
export function doubtfulPairs(
  fields: readonly FieldDeclaration[],
  assigned: Assignment,
  scores: Scores,
): readonly FieldId[] {
  return RATING_PAIRS.flatMap((pair) => {
    const [one = -1, other = -1] = pair.map((name) => fields.findIndex(({ id }) => id === name));
    const left = assigned[one] ?? -1;
    const right = assigned[other] ?? -1;
    if (left < 0 || right < 0) return [];
    const sum = (a: number, b: number): number =>
      (scores[one]?.[a] ?? 0) + (scores[other]?.[b] ?? 0);
    const isDoubtful = sum(left, right) - sum(right, left) < MARGIN_OVER_SWAPPED;
    return isDoubtful ? pair.map(fieldId) : [];
  });
}
