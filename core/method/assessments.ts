import { answered } from '../records/answer.ts';
import type { Rating } from '../records/rating.ts';
import type { Risk } from '../records/risk.ts';
import { consequencesOf } from './assess-risk.ts';
import type { ConsequenceRatings } from './scoring.ts';

/** Risks that were assessed in the same words: what a method has to explain. */
export interface Assessment {
  readonly likelihood: Rating | undefined;
  readonly consequences: ConsequenceRatings;
  readonly score: number | undefined;
  readonly level: string | undefined;
  readonly risks: readonly Risk[];
  /** Their rows, ascending. */
  readonly rows: readonly number[];
}

/** The assessments before treatment, equal ones together, in order of first appearance. */
export function groupedAssessments(risks: readonly Risk[]): readonly Assessment[] {
  return grouped(risks, (risk) => ({
    likelihood: answered(risk.likelihood),
    consequences: consequencesOf(risk),
    score: answered(risk.score),
    level: answered(risk.level),
  }));
}

/** The assessments after treatment, equal ones together. */
export function groupedResiduals(risks: readonly Risk[]): readonly Assessment[] {
  return grouped(risks, (risk) => ({
    likelihood: answered(risk.residualLikelihood),
    consequences: { consequence: answered(risk.residualConsequence) },
    score: answered(risk.residualScore),
    level: answered(risk.residualLevel),
  }));
}

function grouped(
  risks: readonly Risk[],
  assess: (risk: Risk) => Omit<Assessment, 'risks' | 'rows'>,
): readonly Assessment[] {
  const groups = new Map<string, Assessment & { risks: Risk[]; rows: number[] }>();
  for (const risk of risks) {
    const assessment = assess(risk);
    const { likelihood, consequences, score, level } = assessment;
    const { consequence, confidentiality, integrity, availability } = consequences;
    const cia = `${ratingKey(confidentiality)}\n${ratingKey(integrity)}\n${ratingKey(availability)}`;
    const key = `${ratingKey(likelihood)}\n${ratingKey(consequence)}\n${cia}\n${score ?? ''}\n${level ?? ''}`;
    const group = groups.get(key);
    if (group) {
      group.risks.push(risk);
      group.rows.push(risk.row);
    } else groups.set(key, { ...assessment, risks: [risk], rows: [risk.row] });
  }
  return [...groups.values()];
}

/** A rating scale's readings: each distinct rating and how often it was given. */
export interface RatingCount {
  readonly rating: Rating;
  readonly count: number;
}

/** Each distinct rating of these fields and how often it stands in them. */
export function countRatings(
  risks: readonly Risk[],
  fields: readonly RatingField[],
): readonly RatingCount[] {
  const given = new Map<Rating, number>();
  for (const risk of risks) {
    for (const field of fields) {
      const rating = answered(risk[field]);
      if (rating) given.set(rating, (given.get(rating) ?? 0) + 1);
    }
  }
  const counts = new Map<string, { rating: Rating; count: number }>();
  for (const [rating, count] of given) {
    const key = ratingKey(rating);
    const entry = counts.get(key);
    if (entry) entry.count += count;
    else counts.set(key, { rating, count });
  }
  return [...counts.values()];
}

export type RatingField =
  | 'likelihood'
  | 'consequence'
  | 'confidentiality'
  | 'integrity'
  | 'availability'
  | 'residualLikelihood'
  | 'residualConsequence';

/** Equal words of a column are read once, so that few ratings stand in many rows. */
const knownKeys = new WeakMap<Rating, string>();

function ratingKey(rating: Rating | undefined): string {
  if (!rating) return '';
  const known = knownKeys.get(rating);
  if (known !== undefined) return known;
  const key = `${rating.number ?? ''} ${rating.label}`;
  knownKeys.set(rating, key);
  return key;
}
