import { foldText } from './fold.ts';

/** A way to read a header: its folded words, and how much we trust that way (0 to 1). */
export interface HeaderReading {
  readonly words: readonly string[];
  readonly trust: number;
}

/** Small words that carry no meaning of their own in headers, folded, all languages together. */
const SMALL_WORDS = new Set(
  (
    'email mail a an the of for to in on by and or is are at be this that with from as its it please enter select ' +
    'der die das des dem den ein eine und oder fur im am zum zur von vom ist bei mit durch auf ' +
    'le la les l d de du un une et ou pour par est aux au en dans sur ' +
    'el los las y o para por del al es una con ' +
    'os da do das dos e um uma no na ' +
    'il lo gli i della dello dei delle degli ed per di nel ' +
    'het een van voor op met door te ' +
    'w z na dla lub oraz ze ' +
    'och eller av til og den det ' +
    'dan atau untuk yang ' +
    'и в на по для или с за ' +
    'και του της των το η ο για σε'
  ).split(' '),
);

/** Words before which the head of a phrase stands: "level of risk", "Beschreibung des Risikos". */
const BEHIND_THE_HEAD = new Set(
  'of for to from per after before by von fur zur zum nach des van voor na av efter'.split(' '),
);

const ELISION = /(?<!\p{L})(?:l|d|n|s|qu|un|dell|all|nell|sull|dall)['’](?=\p{L})/giu;
const PLURAL_HINT = /(\p{L})\((?:s|es|n|en|e|i|er|r)\)/giu;
const SCALE_HINT =
  /(?<![\p{L}\p{N}])\d+\s*(?:-|–|—|to|through|bis|à|a|al|ao|do|t\/m|tot|til|till|až|до|έως|hingga|sampai|\.\.+|…|÷)\s*\d+(?![\p{L}\p{N}])/giu;

const YES_OR_NO =
  /(?<![\p{L}\p{N}([])(?:yes\s*\/\s*no|y\s*\/\s*n|ja\s*\/\s*ne(?:in|e|j)|j\s*\/\s*n|oui\s*\/\s*non|o\s*\/\s*n|s[ií]\s*\/\s*no|s\s*\/\s*n|sim\s*\/\s*n[ãa]o|tak\s*\/\s*nie|t\s*\/\s*n|ano\s*\/\s*ne)(?![\p{L}\p{N}])/giu;

/** Letters without accents, capitals in front, single spaces: nothing to undo. */
const PLAIN_WORDS = /^(?:[A-Z]+|[A-Z]?[a-z]+)(?: (?:[A-Z]+|[A-Z]?[a-z]+))*$/;

/** The words of a header as people write them: line breaks, snake_case, camelCase and scale hints undone. */
export function headerWords(text: string): string[] {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().split(' ');
  const spaced = joinHyphenated(text)
    .replace(/_/g, ' ')
    .replace(/[#№]|n[°º]\.?/giu, ' no ')
    .replace(SCALE_HINT, ' ')
    .replace(YES_OR_NO, besideWords)
    .replace(ELISION, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const words = foldText(spaced).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !/^\d+$/.test(word));
}

/** Drops a hint at the answers ("Applicable y/n"), unless it is all that the header says. */
function besideWords(hint: string, place: number, header: string): string {
  const rest = header.slice(0, place) + header.slice(place + hint.length);
  return /\p{L}/u.test(rest) ? ' ' : hint;
}

/** Words without the small ones; letters stay, as they name ratings ("Impact I"). */
export function meaningfulWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => word.length === 1 || !SMALL_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}

/** The head of a phrase that goes on with a preposition; undefined where there is none. */
export function headBeforePreposition(words: readonly string[]): string | undefined {
  const place = words.findIndex((word, index) => index > 0 && BEHIND_THE_HEAD.has(word));
  return place < 0 ? undefined : words[place - 1];
}

/** The ways to read a header, the most trusted first: whole, without brackets, parts at a slash. */
export function headerReadings(header: string): readonly HeaderReading[] {
  const text = header.replace(PLURAL_HINT, '$1');
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, ' ');
  const bracketed = (/[([{]([^)\]}]*)[)\]}]/.exec(text)?.[1] ?? '').trim();
  const parts = bare.split(/\s*[/|&;]\s*|\s+[-–—:]\s+|:\s/).filter((part) => part.trim() !== '');
  const readings: HeaderReading[] = [
    { words: headerWords(text), trust: 1 },
    { words: headerWords(bare), trust: 0.98 },
    { words: headerWords(bracketed), trust: 0.72 },
    { words: headerWords(text.split(/\s{3,}|\n/)[0] ?? ''), trust: 0.9 },
  ];
  if (parts.length > 1) {
    for (const part of parts.slice(0, 3)) readings.push({ words: headerWords(part), trust: 0.86 });
  }
  return distinctReadings(readings);
}

function joinHyphenated(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/(\p{Ll})-\s*\r?\n\s*(?=\p{Ll})/gu, '$1');
}

function distinctReadings(readings: readonly HeaderReading[]): readonly HeaderReading[] {
  const seen = new Set<string>();
  return readings.filter(({ words }) => {
    const key = words.join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
