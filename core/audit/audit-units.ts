import { answered } from '../records/answer.ts';
import type { Audit } from '../records/kinds/audit-programme.ts';
import { fold } from '../records/parse/fold.ts';
import { findClause } from '../standard/clauses.ts';
import { ANNEX_WORDS, CLAUSE_WORDS, RANGE_WORDS, UNIT_WORDS, WHOLE_SYSTEM } from './unit-words.ts';

/** A chapter of the requirements ("4" to "10") or a theme of Annex A ("A.5" to "A.8"). */
export type AuditUnit = string;

export const CHAPTERS: readonly AuditUnit[] = ['4', '5', '6', '7', '8', '9', '10'];
export const THEMES: readonly AuditUnit[] = ['A.5', 'A.6', 'A.7', 'A.8'];

const STANDARD = /(?:(?:iso|iec|din|en|bs)[\s/-]*)+\d{4,5}(?:\s?[:-]\s?\d{4})?/giu;
const REFERENCE =
  /(?<![\p{L}\p{N}.])(A\s?[._-]?\s?|a[._-]?)?(10|[4-9])(\.\d{1,2})?(?:\.\d{1,2})?(?!\p{N}|\.\d)/gu;

/** The chapters and themes that an audit names, in its area, requirements or scope. */
export function unitsOf({ area, requirement, scope }: Audit): ReadonlySet<AuditUnit> {
  const title = answered(area) ?? '';
  if (WHOLE_SYSTEM.test(fold(title))) return new Set([...CHAPTERS, ...THEMES]);
  return new Set([
    ...unitsIn(answered(requirement) ?? '', 'numbers alone'),
    ...unitsIn(title, 'with words'),
    ...unitsIn(answered(scope) ?? '', 'with words'),
    ...unitsInWords(title),
  ]);
}

/**
 * Numbers of a text that name chapters or themes, and all between the ends of a range. Elsewhere than
 * among requirements, "5 servers" names none: a number alone needs a word such as "clause".
 */
function unitsIn(text: string, numbers: 'numbers alone' | 'with words'): readonly AuditUnit[] {
  const plain = text.replace(STANDARD, ' ');
  const folded = fold(plain);
  const isOfNumbers = numbers === 'numbers alone' || CLAUSE_WORDS.test(folded);
  const units: AuditUnit[] = ANNEX_WORDS.test(folded) ? [...THEMES] : [];
  let end: number | undefined;
  const references = new RegExp(REFERENCE);
  for (let match = references.exec(plain); match; match = references.exec(plain)) {
    const unit = unitOf(match, isOfNumbers);
    if (unit === undefined) continue;
    const between = end === undefined ? '' : plain.slice(end, match.index);
    const last = units[units.length - 1];
    units.push(...(last && RANGE_WORDS.test(between) ? upTo(last, unit) : [unit]));
    end = match.index + match[0].length;
  }
  return units;
}

function unitOf(match: RegExpExecArray, isOfNumbers: boolean): AuditUnit | undefined {
  const [, annex, chapter = '', section] = match;
  const theme = THEMES.includes(`A.${chapter}`) ? `A.${chapter}` : undefined;
  if (annex !== undefined) return theme;
  if (section === undefined) return isOfNumbers ? chapter : undefined;
  const clause = `${chapter}${section}`;
  return findClause(clause) || findClause(`${clause}.1`) ? chapter : theme;
}

/** The units from one to another; the other alone where they are of two sorts. */
function upTo(from: AuditUnit, to: AuditUnit): readonly AuditUnit[] {
  const list = CHAPTERS.includes(from) ? CHAPTERS : THEMES;
  const start = list.indexOf(from);
  const end = list.indexOf(to);
  return start < 0 || end < start ? [to] : list.slice(start, end + 1);
}

function unitsInWords(title: string): readonly AuditUnit[] {
  const folded = fold(title);
  return Object.entries(UNIT_WORDS).flatMap(([unit, words]) => (words.test(folded) ? [unit] : []));
}
