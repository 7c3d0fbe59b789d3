import type { HeaderColumn } from './header-column.ts';
import { headerWords } from './header-text.ts';
import type { ColumnMeaning } from './meaning.ts';
import type { Qualifier } from './qualifiers.ts';

export const RESIDUAL_OF: Readonly<Record<string, string>> = {
  likelihood: 'residualLikelihood',
  consequence: 'residualConsequence',
  score: 'residualScore',
  level: 'residualLevel',
};
export const RATINGS = Object.keys(RESIDUAL_OF);
/** Beside "inherent likelihood", a bare "consequences" is rather a text. */
const TRUST_OF_UNQUALIFIED_RATING = 0.9;
const TRUST_OF_SECOND_RATING = 0.8;
const SURE_RATING = 0.9;
const TRUST_BEHIND_RESIDUAL = 0.95;
const SURELY_BARE = 0.75;

/** Which of several ratings of the same risk each column holds, judged beside its neighbours. */
export function orderRatings(
  columns: readonly HeaderColumn[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  return preferFirstRating(qualifyBehindResidual(qualifyRepeated(columns, meanings)));
}

/** Makes ratings those after treatment. */
export function turnResidual(concepts: Map<string, number>): void {
  for (const [plain, residual] of Object.entries(RESIDUAL_OF)) {
    const score = concepts.get(plain);
    if (score === undefined) continue;
    concepts.set(residual, Math.max(score, concepts.get(residual) ?? 0));
    concepts.delete(plain);
  }
}

/** Where the same rating headers stand twice without a qualifier, the last ones are the residual ones. */
function qualifyRepeated(
  columns: readonly HeaderColumn[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  if (meanings.some(isResidualRating)) return meanings;
  const places = new Map<string, number[]>();
  columns.forEach(({ leaf }, index) => {
    const concepts = meanings[index]?.concepts;
    if (!concepts || !RATINGS.some((rating) => (concepts.get(rating) ?? 0) > 0.6)) return;
    const key = headerWords(leaf).join(' ');
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const last = new Map<number, number>();
  for (const list of places.values()) {
    list.forEach((index, order) => {
      if (list.length > 1 && order > 0) last.set(index, order === list.length - 1 ? 0.9 : 0.7);
    });
  }
  if (![...places.values()].some((list) => list.length > 1)) return meanings;
  return meanings.map((meaning, index) => {
    const trust = last.get(index);
    return trust === undefined ? meaning : asResidual(meaning, trust);
  });
}

function isResidualRating({ qualifier, concepts }: ColumnMeaning): boolean {
  if (qualifier !== 'residual' && qualifier !== 'target') return false;
  return [concepts.get('residualLikelihood'), concepts.get('residualConsequence')].some(
    (score) => (score ?? 0) > SURELY_BARE,
  );
}

/**
 * Behind a residual rating, a bare "risk level" is the residual one where another column already
 * holds the first.
 */
function qualifyBehindResidual(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return meanings.map((meaning, index) => {
    const before = meanings[index - 1];
    if (meaning.qualifier !== undefined || before?.qualifier !== 'residual') return meaning;
    const rating = RATINGS.find((concept) => (meaning.concepts.get(concept) ?? 0) >= SURE_RATING);
    const first = meanings.findIndex(
      ({ qualifier, concepts }) =>
        qualifier !== 'residual' && rating && (concepts.get(rating) ?? 0) >= SURE_RATING,
    );
    return first >= 0 && first < index - 1 ? asResidual(meaning, TRUST_BEHIND_RESIDUAL) : meaning;
  });
}

function asResidual({ concepts }: ColumnMeaning, trust: number): ColumnMeaning {
  const scaled = new Map([...concepts].map(([concept, score]) => [concept, score * trust]));
  turnResidual(scaled);
  return { concepts: scaled, qualifier: 'residual' };
}

/** Inherent before current, residual before target: the second ones become alternatives. */
function preferFirstRating(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const rated = meanings.filter(({ concepts }) => [...concepts.keys()].some(isRating));
  const has = (qualifier: Qualifier | undefined): boolean =>
    rated.some((meaning) => meaning.qualifier === qualifier);
  return meanings.map((meaning) => {
    if (meaning.qualifier === undefined) return withBareRatings(meaning, rated);
    const second =
      (meaning.qualifier === 'current' && (has('inherent') || hasPlainRating(meanings))) ||
      (meaning.qualifier === 'target' && has('residual'));
    return second ? withRatings(meaning, TRUST_OF_SECOND_RATING) : meaning;
  });
}

function withBareRatings(
  { concepts, qualifier }: ColumnMeaning,
  rated: readonly ColumnMeaning[],
): ColumnMeaning {
  const inherent = rated.filter((meaning) => meaning.qualifier === 'inherent');
  const scaled = new Map<string, number>();
  for (const [concept, score] of concepts) {
    const doubled =
      RATINGS.includes(concept) &&
      inherent.some((meaning) => (meaning.concepts.get(concept) ?? 0) > 0.7);
    scaled.set(concept, doubled ? score * TRUST_OF_UNQUALIFIED_RATING : score);
  }
  return { concepts: scaled, qualifier };
}

function hasPlainRating(meanings: readonly ColumnMeaning[]): boolean {
  return meanings.some(
    ({ qualifier, concepts }) =>
      qualifier === undefined &&
      ((concepts.get('likelihood') ?? 0) > 0.8 || (concepts.get('consequence') ?? 0) > 0.8),
  );
}

function isRating(concept: string): boolean {
  return RATINGS.includes(concept) || concept.startsWith('residual');
}

function withRatings({ concepts, qualifier }: ColumnMeaning, trust: number): ColumnMeaning {
  const scaled = new Map<string, number>();
  for (const [concept, score] of concepts) {
    scaled.set(concept, isRating(concept) ? score * trust : score);
  }
  return { concepts: scaled, qualifier };
}
