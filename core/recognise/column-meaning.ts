import type { Language } from '../registers/declaration.ts';
import { findControlState, settleControls } from './control-state.ts';
import { fullHeader, type HeaderColumn } from './header-column.ts';
import type { ConceptHit, HeaderMatcher } from './header-match.ts';
import { headerWords } from './header-text.ts';
import { doubtMaturity } from './maturity.ts';
import type { ColumnMeaning } from './meaning.ts';
import { findQualifier } from './qualifiers.ts';
import { orderRatings, RATINGS, RESIDUAL_OF, turnResidual } from './rating-order.ts';
import { withoutScaleNouns } from './scale-nouns.ts';
import { settleTriads } from './triads.ts';

/** In the sheet's own language and in English words count full. */
const TRUST_OF_OTHER_LANGUAGES = 0.9;
const TRUST_OF_OTHER_LETTERS = 0.6;
const TRUST_OF_ENGLISH_LETTERS = 0.85;
const TRUST_WITHOUT_SCALE_NOUN = 0.9;
const SCORE_OF_BARE_QUALIFIER = 0.75;
const SURELY_RESIDUAL = 0.95;
const SURE_NOTES = 0.9;
const TRUST_IN_EXPLANATION = 0.95;
const LEAST_EXPLANATION = 0.7;
const DOUBT_OF_NOTES = 0.75;
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
  return orderRatings(columns, alone);
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
  explainNotes(column.leaf, concepts, matcher, language);
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
  else if (qualifier === undefined) doubtResidual(concepts, TRUST_WITHOUT_QUALIFIER);
  else doubtResidual(concepts, 0);
  return { concepts, qualifier };
}

/** "Notes (justification for the selection)" are what stands in the brackets. */
function explainNotes(
  leaf: string,
  concepts: Map<string, number>,
  matcher: HeaderMatcher,
  language: Language,
): void {
  const notes = concepts.get('otherNotes') ?? 0;
  const inside = /\(([^)]{4,})\)/.exec(leaf)?.[1];
  if (notes < SURE_NOTES || inside === undefined) return;
  const hits = matcher.match(inside);
  raise(concepts, hits, TRUST_IN_EXPLANATION, language);
  if ((hits[0]?.score ?? 0) > LEAST_EXPLANATION) concepts.set('otherNotes', notes * DOUBT_OF_NOTES);
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

/**
 * A header that is only like "impact after treatment" and has no such word is an impact, the more
 * so where it says that it is the inherent one.
 */
function doubtResidual(concepts: Map<string, number>, trust: number): void {
  for (const [plain, residual] of Object.entries(RESIDUAL_OF)) {
    const score = concepts.get(residual) ?? 0;
    if (score === 0 || score >= SURELY_RESIDUAL || (concepts.get(plain) ?? 0) < score) continue;
    concepts.set(residual, score * trust);
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
