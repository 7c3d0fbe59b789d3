import type { ControlId, ControlReference } from './control-reference.ts';
import {
  type ControlName,
  type MatchedControl,
  matchControl,
  type PlainText,
  plainControlText,
} from './control-text.ts';
import { CONTROLS, findControl } from './controls.ts';
import { CONTROLS_2013 } from './controls-2013.ts';

const AND_WORDS = 'and|und|et|y|e|en|i|a|и|και|dan|oraz|og|och|sowie';
const RANGE_WORDS = 'to|bis|through|thru|al|hasta|até|tot|do|až|έως|по|hingga';
const SEPARATOR = new RegExp(
  `\\s*[,;/&+|•、\\n\\r]\\s*|\\s(?:${AND_WORDS})\\s(?=\\W*A?[._-]?\\d)|[\\s([]{1,9}(?=A[._-]?\\d)`,
  'iu',
);
const RANGE_SIGN = new RegExp(
  `(\\d)(?:\\s*(?:-|\\.\\.+)\\s*|\\s(?:${RANGE_WORDS})\\s+)(?=A?[._-]?\\d)`,
  'giu',
);
const ANNEX_FORM = /^\s*A?[\s._-]*\d/iu;
const OWN_ID = /^\p{L}[\p{L}\d._:#-]*(?: [\p{L}\d._:#-]+){0,2}$/u;
const LONGEST_OWN_ID = 24;

/** Everything that a range can run over: each edition's controls, and the groups of controls. */
const ORDERS: readonly (readonly ControlName[])[] = [
  CONTROLS.map(({ id }) => ({ kind: '2022', control: id })),
  CONTROLS_2013.map(({ id }) => ({ kind: '2013', control: id })),
  Array.from({ length: 14 }, (_, index) => ({ kind: 'group', group: `A.${5 + index}` })),
];

/**
 * The control that a text begins with: "A.5.1", "A5.1", "5.1", "Annex A 5.1", "ISO 27001 A.5.1",
 * "A.5.01", with or without its title. An id of another form ("C-07") is the team's own; what is
 * neither is unknown.
 */
export function parseControlReference(text: string): ControlReference {
  const plain = plainControlText(text);
  const written = text.trim();
  const match = matchControl(plain);
  if (match) return { ...match.name, text: written };
  return { kind: isOwnId(plain.text) ? 'own' : 'unknown', text: written };
}

/**
 * All controls that a cell names, in its order, each once: separated by commas, semicolons, line
 * breaks, slashes, spaces or "and", and as ranges ("A.5.1-A.5.4", "5.15-18"). Titles and remarks
 * beside them are skipped; a text that names none is one unknown reference, an empty one none.
 */
export function parseControlReferences(text: string): readonly ControlReference[] {
  const plain = plainControlText(text);
  const whole = matchControl(plain);
  if (whole && whole.rest === '') return [{ ...whole.name, text: text.trim() }];
  const found: ControlReference[] = [];
  const joined = plain.text.replace(RANGE_SIGN, '$1-');
  for (const piece of joined.split(SEPARATOR)) {
    found.push(...pieceReferences({ ...plain, text: piece.trim() }, found[found.length - 1]));
  }
  if (found.length > 0 || text.trim() === '') return withoutRepeats(found);
  return [{ kind: 'unknown', text: text.trim() }];
}

/**
 * The controls that an id turned into a number may have been: 8.2 was "8.2" or "8.20". Empty where
 * there is none. The neighbours in the register tell which.
 */
export function controlFromNumber(number: number): readonly ControlId[] {
  const written = number.toFixed(2);
  if (!(Math.abs(Number(written) - number) < 1e-9)) return [];
  return existing([written.replace(/0$/, ''), written]);
}

/**
 * The controls that an id turned into a date ("yyyy-mm-dd") may have been: 5 October was "5.10"
 * (day first), 10 May as well (month first), and the first of August 1934 was "8.34" (month and
 * year). Empty where there is none.
 */
export function controlFromDate(date: string): readonly ControlId[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const dayAndMonth = [`${day}.${month}`, `${month}.${day}`];
  return existing(day === 1 ? [...dayAndMonth, `${month}.${year % 100}`] : dayAndMonth);
}

function existing(numbers: readonly string[]): readonly ControlId[] {
  return [...new Set(numbers.flatMap((number) => findControl(`A.${number}`)?.id ?? []))];
}

/** References of a piece between separators: one, several with spaces between, a range, or none. */
function pieceReferences(
  piece: PlainText,
  previous: ControlReference | undefined,
): readonly ControlReference[] {
  const continued = previous && continueNumbering(previous, piece);
  if (continued) return [{ ...continued, text: piece.text }];
  const found: ControlReference[] = [];
  for (let text = piece.text; found.length === 0 || /^\s/.test(text); ) {
    const match = matchControl({ ...piece, text: text.trim() });
    if (!match) break;
    const { names, rest } = withRange(match, piece);
    const written = text.slice(0, text.length - rest.length).trim();
    found.push(...names.map((name) => ({ ...name, text: written })));
    text = hasAnnexForm(rest) ? rest : '';
  }
  return found.length > 0 ? found : otherReference(piece.text);
}

/** What a piece that begins with no control is: an own id, numbers that name nothing, or prose. */
function otherReference(text: string): readonly ControlReference[] {
  if (isOwnId(text)) return [{ kind: 'own', text }];
  return hasAnnexForm(text) ? [{ kind: 'unknown', text }] : [];
}

/** The names from a match up to the end of the range that it begins, and the text after them. */
function withRange(
  match: MatchedControl,
  plain: PlainText,
): { readonly names: readonly ControlName[]; readonly rest: string } {
  const alone = { names: [match.name], rest: match.rest };
  if (!match.rest.startsWith('-')) return alone;
  const after = { ...plain, text: match.rest.slice(1) };
  const short = continueNumbering(match.name, after);
  const end = short ? { name: short, rest: '' } : matchControl(after);
  if (!end || !hasAnnexForm(after.text)) return alone;
  return { names: between(match.name, end.name) ?? [match.name, end.name], rest: end.rest };
}

/** "18" after "A.5.15" is A.5.18; undefined where the text is no such number. */
function continueNumbering(
  previous: ControlName | ControlReference,
  plain: PlainText,
): ControlName | undefined {
  if (previous.kind !== '2022' && previous.kind !== '2013') return undefined;
  if (!/^\d{1,2}$/.test(plain.text)) return undefined;
  const { control } = previous;
  const text = `${control.slice(0, control.lastIndexOf('.'))}.${plain.text}`;
  return matchControl({ ...plain, text })?.name;
}

/** All names from the first to the last, or undefined where they span no range. */
function between(first: ControlName, last: ControlName): readonly ControlName[] | undefined {
  for (const order of ORDERS) {
    const keys = order.map(idOf);
    const start = keys.indexOf(idOf(first));
    const end = keys.indexOf(idOf(last));
    if (start >= 0 && end > start) return order.slice(start, end + 1);
  }
  return undefined;
}

function withoutRepeats(references: readonly ControlReference[]): readonly ControlReference[] {
  const seen = new Set<string>();
  return references.filter((reference) => {
    const id = idOf(reference) ?? reference.text;
    return !seen.has(id) && seen.add(id);
  });
}

function idOf(name: ControlName | ControlReference): string | undefined {
  if (name.kind === 'group') return name.group;
  return name.kind === '2022' || name.kind === '2013' ? name.control : undefined;
}

function isOwnId(text: string): boolean {
  const lastWord = text.slice(text.lastIndexOf(' ') + 1);
  const fits = text.length <= LONGEST_OWN_ID && OWN_ID.test(text) && /\d/.test(lastWord);
  return fits && !hasAnnexForm(text);
}

function hasAnnexForm(text: string): boolean {
  return ANNEX_FORM.test(text);
}
