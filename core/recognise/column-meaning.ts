import type { Language } from '../registers/declaration.ts';
import { findControlState, settleControls } from './control-state.ts';
import { fullHeader, type HeaderColumn } from './header-column.ts';
import type { ConceptHit, HeaderMatcher } from './header-match.ts';
import { headerWords } from './header-text.ts';
import { doubtMaturity } from './maturity.ts';
import { findQualifier, type Qualifier } from './qualifiers.ts';
import { withoutScaleNouns } from './scale-nouns.ts';
import { settleTriads } from './triads.ts';

/** What the header of a column may mean: the best score of each concept. */
export interface ColumnMeaning {
  readonly concepts: ReadonlyMap<string, number>;
  readonly qualifier: Qualifier | undefined;
}

const RESIDUAL_OF: Readonly<Record<string, string>> = {
  likelihood: 'residualLikelihood',
  consequence: 'residualConsequence',
  score: 'residualScore',
  level: 'residualLevel',
};
const RATINGS = Object.keys(RESIDUAL_OF);
/** In the sheet's own language and in English words count full. */
const TRUST_OF_OTHER_LANGUAGES = 0.9;
const TRUST_OF_OTHER_LETTERS = 0.6;
const TRUST_OF_ENGLISH_LETTERS = 0.85;
const TRUST_WITHOUT_SCALE_NOUN = 0.9;
const SCORE_OF_BARE_QUALIFIER = 0.75;
/** Beside "inherent likelihood", a bare "consequences" is rather a text. */
const TRUST_OF_UNQUALIFIED_RATING = 0.9;
const TRUST_OF_SECOND_RATING = 0.8;
const SURELY_RESIDUAL = 0.95;
const TRUST_WITHOUT_QUALIFIER = 0.6;

/** The meanings of the columns of a table, each judged beside its neighbours. */
export function columnMeanings(
  columns: readonly HeaderColumn[],
  matcher: HeaderMatcher,
  language: Language,
): readonly ColumnMeaning[] {
  const read = columns.map((column) => meaningOf(column, matcher, language));
  const settled = settleTriads(
    columns,
    read.map(({ concepts }) => concepts),
  );
  const alone = read.map(({ concepts, qualifier }, index) => ({
    concepts: settled[index] ?? concepts,
    qualifier,
  }));
  return preferFirstRating(qualifyRepeated(columns, alone));
}

/** The language most of these headers are in. */
export function headerLanguage(columns: readonly HeaderColumn[], matcher: HeaderMatcher): Language {
  const votes = new Map<Language, number>();
  for (const column of columns) {
    const best = new Map<Language, number>();
    for (const { language, score } of matcher.match(column.leaf)) {
      if (score > 0.6) best.set(language, Math.max(best.get(language) ?? 0, score));
    }
    for (const [language, score] of best) votes.set(language, (votes.get(language) ?? 0) + score);
  }
  let winner: Language = 'en';
  let most = votes.get('en') ?? 0;
  for (const [language, sum] of votes) {
    if (sum > most + 0.05) {
      winner = language;
      most = sum;
    }
  }
  return winner;
}

function meaningOf(
  column: HeaderColumn,
  matcher: HeaderMatcher,
  language: Language,
): ColumnMeaning {
  const concepts = new Map<string, number>();
  const hits = matcher.match(column.leaf);
  if (isLetter(column.leaf)) raiseLetter(concepts, hits, language);
  else raise(concepts, hits, 1, language);
  const bare = withoutScaleNouns(column.leaf);
  if (bare !== undefined) {
    const hits = matcher
      .match(bare)
      .filter(({ concept }) => /likelihood|consequence/i.test(concept));
    raise(concepts, hits, TRUST_WITHOUT_SCALE_NOUN, language);
  }
  if (column.groups.length > 0) {
    const whole = fullHeader(column).replace(/ \/ /g, ' ');
    raise(concepts, matcher.match(whole), 0.9, language);
  }
  const ofLeaf = findQualifier(column.leaf);
  const ofGroup = [...column.groups]
    .reverse()
    .map(findQualifier)
    .find((found) => found);
  const qualifier = ofLeaf?.qualifier ?? ofGroup?.qualifier;
  if (ofLeaf && (ofLeaf.rest !== '' || bestMeaning(concepts) < SCORE_OF_BARE_QUALIFIER)) {
    qualifyRest(concepts, ofLeaf.rest, matcher, language);
    const firstLine = findQualifier(column.leaf.split('\n')[0] ?? '');
    if (firstLine && firstLine.rest !== '') {
      qualifyRest(concepts, firstLine.rest, matcher, language);
    }
  }
  keepWhyOf(column.leaf, concepts);
  doubtMaturity(column.leaf, concepts);
  const controls = findControlState(column.leaf);
  if (controls) {
    const rest = new Map<string, number>();
    raise(rest, matcher.match(controls.rest), 1, language);
    settleControls(concepts, controls.state, rest);
  }
  if (qualifier === 'residual' || qualifier === 'target') turnResidual(concepts);
  else if (qualifier === undefined) doubtResidual(concepts);
  return { concepts, qualifier };
}

/** "Why 2" is the second of five; words leave it open, as digits are no part of them. */
function keepWhyOf(leaf: string, concepts: Map<string, number>): void {
  const digit = /[1-5]/.exec(leaf)?.[0];
  if (digit === undefined) return;
  for (const concept of [...concepts.keys()]) {
    if (/^why\d$/.test(concept) && concept !== `why${digit}`) concepts.delete(concept);
  }
}

/** The best of what a header means besides which rating it speaks of. */
function bestMeaning(concepts: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [concept, score] of concepts) {
    if (!concept.startsWith('qualifier')) best = Math.max(best, score);
  }
  return best;
}

/** What is left of "Likelihood after treatment" is a likelihood; of "Current risk", a score or level. */
function qualifyRest(
  concepts: Map<string, number>,
  rest: string,
  matcher: HeaderMatcher,
  language: Language,
): void {
  if (rest === '') {
    for (const concept of ['score', 'level']) {
      concepts.set(concept, Math.max(concepts.get(concept) ?? 0, SCORE_OF_BARE_QUALIFIER));
    }
    return;
  }
  const hits = matcher.match(rest).filter(({ concept }) => RATINGS.includes(concept));
  raise(concepts, hits, 0.97, language);
}

function turnResidual(concepts: Map<string, number>): void {
  for (const [plain, residual] of Object.entries(RESIDUAL_OF)) {
    const score = concepts.get(plain);
    if (score === undefined) continue;
    concepts.set(residual, Math.max(score, concepts.get(residual) ?? 0));
    concepts.delete(plain);
  }
}

/** A header that is only like "impact after treatment" and has no such word is an impact. */
function doubtResidual(concepts: Map<string, number>): void {
  for (const [plain, residual] of Object.entries(RESIDUAL_OF)) {
    const score = concepts.get(residual) ?? 0;
    if (score === 0 || score >= SURELY_RESIDUAL || (concepts.get(plain) ?? 0) < score) continue;
    concepts.set(residual, score * TRUST_WITHOUT_QUALIFIER);
  }
}

function raise(
  concepts: Map<string, number>,
  hits: readonly ConceptHit[],
  trust: number,
  language: Language,
): void {
  for (const { concept, score, language: own } of hits) {
    const foreign = own === language || own === 'en' ? 1 : TRUST_OF_OTHER_LANGUAGES;
    const value = score * trust * foreign;
    if (value > (concepts.get(concept) ?? 0)) concepts.set(concept, value);
  }
}

/** Whether a header is a letter or two, whatever stands in brackets or on the next line. */
function isLetter(leaf: string): boolean {
  const core = (leaf.split('\n')[0] ?? '').replace(/\([^)]*\)/g, ' ');
  return headerWords(core).join('').length <= 2;
}

/** "S" is a damage in German, a severity in English and a likelihood in Swedish. */
function raiseLetter(
  concepts: Map<string, number>,
  hits: readonly ConceptHit[],
  language: Language,
): void {
  for (const { concept, score, language: own } of hits) {
    const english = own === 'en' ? TRUST_OF_ENGLISH_LETTERS : TRUST_OF_OTHER_LETTERS;
    const value = score * (own === language ? 1 : english);
    if (value > (concepts.get(concept) ?? 0)) concepts.set(concept, value);
  }
}

/** Where the same rating headers stand twice without a qualifier, the last ones are the residual ones. */
function qualifyRepeated(
  columns: readonly HeaderColumn[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  if (meanings.some(({ qualifier }) => qualifier === 'residual' || qualifier === 'target')) {
    return meanings;
  }
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
