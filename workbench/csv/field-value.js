import { numberCell, shownValue, textCell } from '../../core/workbook/cell.js';
import { dateFromSerial } from '../../core/workbook/date.js';

/** What spreadsheet programs would take for a formula. A single sign is none. */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r][\s\S]/;
/**
 * The cell of a field. Only numbers that would be written the same way again are numbers, so "8.20"
 * and "007" stay text; an apostrophe in front of a formula is the mark that it is text.
 */
export function cellOfField(text, { decimal }) {
  if (text === '') return textCell('');
  const number = plainNumber(text, decimal);
  if (number !== undefined) return numberCell(number);
  return textCell(text.startsWith("'") && LOOKS_LIKE_FORMULA.test(text) ? text.slice(1) : text);
}
/** The field, without quotes, that says what a cell shows. Text that looks like a formula is marked. */
export function fieldOfCell(cell, { decimal }) {
  const value = shownValue(cell);
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
      return guarded(value.text, decimal);
    case 'number':
      return formatNumber(value.number, decimal);
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'date':
      return dateFromSerial(value.serial, 1900) ?? formatNumber(value.serial, decimal);
    case 'error':
      return value.code;
  }
}
function guarded(text, decimal) {
  const risky = LOOKS_LIKE_FORMULA.test(text) && plainNumber(text, decimal) === undefined;
  return risky ? `'${text}` : text;
}
function plainNumber(text, decimal) {
  const first = text.charCodeAt(0);
  if (first !== 0x2d && (first < 0x30 || first > 0x39)) return undefined;
  const number = Number(decimal === ',' ? text.replace(',', '.') : text);
  return formatNumber(number, decimal) === text ? number : undefined;
}
function formatNumber(number, decimal) {
  const text = String(number);
  return decimal === ',' ? text.replace('.', ',') : text;
}
