import { type Cell, shownValue } from '../workbook/cell.ts';
import { foldPhrase } from './fold.ts';
import { type ValueSense, valueSenses } from './value-vocabulary.ts';

/** What the content of one cell looks like. A cell may have several of these at once. */
export type CellShape =
  | ValueSense
  | 'number'
  | 'small-integer'
  | 'rating-text'
  | 'date'
  | 'date-serial'
  | 'control-reference'
  | 'annex-reference'
  | 'identifier'
  | 'long-text'
  | 'short-text';

const REFERENCE = String.raw`(?:(?:annexe?|anhang|anexo|allegato|bijlage|controls?|clause)\s*)?(?:[a-z]?\.?\s?\d{1,2}(?:\.\d{1,2}){1,3}(?:\s?\(?[a-z]\)?)?|a\.(?:1[0-8]|[5-9]))`;
const REFERENCES = new RegExp(
  String.raw`^\s*${REFERENCE}(?:\s*(?:[,;/&+|\n]|\s)\s*${REFERENCE})*\s*$`,
  'i',
);
const REFERENCE_AND_TITLE = new RegExp(
  String.raw`^\s*(?:iso[\s\d/:.-]*)?${REFERENCE}(?:[\s:–—-]+|\s*\()\p{L}`,
  'iu',
);
const ANNEX = /^\s*A\.?\s?\d{1,2}\.\d/i;
const IDENTIFIER =
  /^\s*\p{L}{0,8}(?:[-_. #/]?\p{L}{1,5})?[-_. #/]{0,3}\d{1,6}(?:[-_./]\d{1,4})*\p{L}?\s*$/u;
const ISO_DATE =
  /^\s*(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}\d{2,4}|Q[1-4][\s/-]*'?\d{2,4}|\d{4}[\s/-]*Q[1-4]|\d{1,2}[/.]\d{4}|[TK][1-4][\s/-]*\d{4})(?:[ T].*)?$/i;
const MONTHS =
  'jan|feb|f[ée]v|m[aä]r|mrt|apr|avr|abr|kwi|ma[iyjg]|mei|ju[nli]|giu|lug|ao[uû]|a[gu][og]|se[pt]|o[ck]t|out|ott|nov|d[eéi][cz]|gen|ene|sty|lut|cze|lip|sie|wrz|pa[zź]|lis|gru|led|[uú]no|b[rř]e|dub|kv[eě]|[cč]er|srp|z[aá][rř]|[rř][ií]j|pro';
const WORDY_DATE = new RegExp(
  String.raw`^\s*(?:\d{1,2}[.\s-]+(?:de\s+)?)?(?:${MONTHS})\p{L}{0,7}\.?(?:\s+(?:de\s+)?|[-/])'?\d{2,4}\s*$`,
  'iu',
);
const DATE_PLACEHOLDER = /^[dmyjagrt]{1,4}[-/. ][dmyjagrt]{1,4}[-/. ][dmyjagrt]{1,4}$/i;
const RATING_TEXT =
  /^\s*\d{1,2}\s*(?:[-–—:.=)]|\(|\s)\s*\p{L}[\p{L}\s/()-]{1,28}$|^\s*\p{L}[\p{L}\s]{1,24}\s*(?:[-–—:=]\s*\d{1,2}|\(\d{1,2}\))\s*$/u;
const LONG_TEXT = 32;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 62_000;
const HIGHEST_STEP = 10;

/** The shapes of a cell; undefined for a cell that says nothing (empty, error, a "[placeholder]"). */
export function cellShapes(cell: Cell): ReadonlySet<CellShape> | undefined {
  const value = shownValue(cell);
  switch (value.kind) {
    case 'date':
      return new Set(['date']);
    case 'boolean':
      return new Set(['yes-no']);
    case 'number':
      return numberShapes(value.number);
    case 'text':
      return textShapes(value.text);
    case 'empty':
    case 'error':
      return undefined;
  }
}

function numberShapes(number: number): ReadonlySet<CellShape> {
  const shapes = new Set<CellShape>(['number']);
  if (Number.isInteger(number)) {
    shapes.add('identifier');
    if (number >= 0 && number <= HIGHEST_STEP) shapes.add('small-integer');
    if (number >= FIRST_SERIAL && number <= LAST_SERIAL) shapes.add('date-serial');
  } else if (number > 4 && number < 19) {
    shapes.add('control-reference');
  }
  return shapes;
}

function textShapes(text: string): ReadonlySet<CellShape> | undefined {
  const placeholder = /^\s*[[<{](.*)[\]>}]\s*$/s.exec(text);
  if (placeholder) {
    return DATE_PLACEHOLDER.test(placeholder[1]?.trim() ?? '') ? new Set(['date']) : undefined;
  }
  if (DATE_PLACEHOLDER.test(text.trim())) return new Set(['date']);
  const shapes = new Set<CellShape>([text.length > LONG_TEXT ? 'long-text' : 'short-text']);
  for (const sense of valueSenses(foldPhrase(text))) shapes.add(sense);
  if (REFERENCES.test(text) || REFERENCE_AND_TITLE.test(text)) shapes.add('control-reference');
  if (ANNEX.test(text)) shapes.add('annex-reference');
  if (text.length > LONG_TEXT) return shapes;
  if (ISO_DATE.test(text) || WORDY_DATE.test(text)) shapes.add('date');
  if (IDENTIFIER.test(text)) shapes.add('identifier');
  if (RATING_TEXT.test(text)) shapes.add('rating-text');
  return shapes;
}
