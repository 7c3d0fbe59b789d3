import { BYTE_ORDER_MARK } from './encoding.js';
import { fieldText, lineEndingAt, scanRecord } from './record.js';

const SEPARATORS = [',', ';', '\t', '|'];
const SAMPLE_RECORDS = 100;
/** Finds out how a text is written, from its first records. */
export function detectDialect(text) {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const named = /^sep=([,;\t|])(?:\r\n|\n|\r)/.exec(text.slice(mark, mark + 16));
  const start = mark + (named?.[0].length ?? 0);
  const separator = named?.[1] ?? likeliestSeparator(text, start);
  const records = sampleRecords(text, start, separator);
  const endings = records
    .map(({ end }) => lineEndingAt(text, end))
    .filter((ending) => ending !== '');
  return {
    separator,
    decimal: separator === ',' ? '.' : decimalOf(text, records),
    quotesAll: quotesAll(records),
    lineEnding: endings[0] ?? '\r\n',
    endsWithLineEnding: /[\r\n]$/.test(text),
    start,
  };
}
/** The separator that cuts most records into the same, high number of fields. */
function likeliestSeparator(text, start) {
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = agreement(sampleRecords(text, start, separator));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
function agreement(records) {
  const counts = new Map();
  for (const { fields } of records) {
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  let score = 0;
  for (const [width, count] of counts) {
    score = Math.max(score, (count / records.length) * Math.log2(width));
  }
  return score;
}
function sampleRecords(text, start, separator) {
  const records = [];
  for (let offset = start; offset < text.length && records.length < SAMPLE_RECORDS; ) {
    const record = scanRecord(text, offset, separator);
    if (record.end > offset) records.push(record);
    offset = record.next;
  }
  return records;
}
/** A comma only where numbers with a comma occur and none with a point. */
function decimalOf(text, records) {
  let hasComma = false;
  for (const { fields } of records) {
    for (const field of fields) {
      const value = fieldText(text, field);
      if (/^-?\d+\.\d+$/.test(value)) return '.';
      if (/^-?\d+,\d+$/.test(value)) hasComma = true;
    }
  }
  return hasComma ? ',' : '.';
}
function quotesAll(records) {
  const filled = records.flatMap(({ fields }) => fields).filter(({ start, end }) => end > start);
  return filled.length > 0 && filled.every(({ isQuoted }) => isQuoted);
}
