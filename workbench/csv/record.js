const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Reads the record that starts at an offset. A quote that is never closed is an ordinary character. */
export function scanRecord(text, start, separator) {
  const separatorCode = separator.charCodeAt(0);
  const fields = [];
  for (let fieldStart = start; ; ) {
    const closed = text.charCodeAt(fieldStart) === QUOTE ? closingQuote(text, fieldStart) : -1;
    const end = endOfField(text, closed === -1 ? fieldStart : closed + 1, separatorCode);
    fields.push({ start: fieldStart, end, isQuoted: closed !== -1 });
    if (text.charCodeAt(end) !== separatorCode) {
      return { fields, end, next: end + lineEndingAt(text, end).length };
    }
    fieldStart = end + 1;
  }
}
/** What a field says, without its quotes. */
export function fieldText(text, { start, end, isQuoted }) {
  if (!isQuoted) return text.slice(start, end);
  const closed = closingQuote(text, start);
  const inner = text.slice(start + 1, closed).replace(/""/g, '"');
  return inner + text.slice(closed + 1, end);
}
/** "\r\n", "\n" or "\r" at an offset; "" where no line ends there. */
export function lineEndingAt(text, offset) {
  const code = text.charCodeAt(offset);
  if (code === LINE_FEED) return '\n';
  if (code !== CARRIAGE_RETURN) return '';
  return text.charCodeAt(offset + 1) === LINE_FEED ? '\r\n' : '\r';
}
function closingQuote(text, opening) {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
  return quote;
}
function endOfField(text, from, separatorCode) {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === separatorCode || code === LINE_FEED || code === CARRIAGE_RETURN) return index;
  }
  return text.length;
}
