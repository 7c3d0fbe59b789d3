/** A field of a record: where it stands in the text, with its quotes. */
export interface Field {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** One record: its fields, where it ends before its line ending, and where the next one starts. */
export interface ScannedRecord {
  readonly fields: readonly Field[];
  readonly end: number;
  readonly next: number;
  /** Whether a field begins with a quote that is never closed; it is an ordinary character then. */
  readonly hasOpenQuote: boolean;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Reads the record that starts at an offset. */
export function scanRecord(text: string, start: number, separator: string): ScannedRecord {
  const separatorCode = separator.charCodeAt(0);
  const fields: Field[] = [];
  let hasOpenQuote = false;
  for (let fieldStart = start; ; ) {
    const isOpened = text.charCodeAt(fieldStart) === QUOTE;
    const closed = isOpened ? closingQuote(text, fieldStart) : -1;
    if (isOpened && closed === -1) hasOpenQuote = true;
    const end = endOfField(text, closed === -1 ? fieldStart : closed + 1, separatorCode);
    fields.push({ start: fieldStart, end, isQuoted: closed !== -1 });
    if (text.charCodeAt(end) !== separatorCode) {
      return { fields, end, next: end + lineEndingAt(text, end).length, hasOpenQuote };
    }
    fieldStart = end + 1;
  }
}

/** What a field says, without its quotes. */
export function fieldText(text: string, { start, end, isQuoted }: Field): string {
  if (!isQuoted) return text.slice(start, end);
  const closed = closingQuote(text, start);
  const inner = text.slice(start + 1, closed).replace(/""/g, '"');
  return inner + text.slice(closed + 1, end);
}

/** "\r\n", "\n" or "\r" at an offset; "" where no line ends there. */
export function lineEndingAt(text: string, offset: number): string {
  const code = text.charCodeAt(offset);
  if (code === LINE_FEED) return '\n';
  if (code !== CARRIAGE_RETURN) return '';
  return text.charCodeAt(offset + 1) === LINE_FEED ? '\r\n' : '\r';
}

function closingQuote(text: string, opening: number): number {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
  return quote;
}

function endOfField(text: string, from: number, separatorCode: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === separatorCode || code === LINE_FEED || code === CARRIAGE_RETURN) return index;
  }
  return text.length;
}
