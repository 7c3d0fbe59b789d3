import { type Answer, answered } from '../records/answer.ts';
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
  /** Their rows, ascending. */
  readonly rows: readonly number[];
}

/** The assessments before treatment, equal ones together, in order of first appearance. */
export function groupedAssessments(risks: readonly Risk[]): readonly Assessment[] {
  const groups = new Map<string, Assessment & { rows: number[] }>();
  for (const risk of risks) {
    const key = [
      ratingKey(risk.likelihood),
      ratingKey(risk.consequence),
      ratingKey(risk.confidentiality),
      ratingKey(risk.integrity),
      ratingKey(risk.availability),
      answered(risk.score) ?? '',
      answered(risk.level) ?? '',
    ].join('\n');
    const group = groups.get(key);
    if (group) group.rows.push(risk.row);
    else groups.set(key, assessmentOf(risk));
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
  const counts = new Map<string, { rating: Rating; count: number }>();
  for (const risk of risks) {
    for (const field of fields) {
      const rating = answered(risk[field]);
      if (!rating) continue;
      const key = `${rating.number ?? ''}\n${rating.label}`;
      const entry = counts.get(key);
      if (entry) entry.count++;
      else counts.set(key, { rating, count: 1 });
    }
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

function assessmentOf(risk: Risk): Assessment & { rows: number[] } {
  return {
    likelihood: answered(risk.likelihood),
    consequences: consequencesOf(risk),
    score: answered(risk.score),
    level: answered(risk.level),
    rows: [risk.row],
  };
}

function ratingKey(answer: Answer<Rating>): string {
  const rating = answered(answer);
  return rating ? `${rating.number ?? ''} ${rating.label}` : '';
}
