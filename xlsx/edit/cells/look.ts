import type { Cell } from '../../../core/workbook/cell.ts';
import { shownValue } from '../../../core/workbook/cell.ts';
import type { StyleIntent } from '../../../core/workbook/style.ts';
import type { StyleBook } from '../../styles/edit.ts';

/** Starts of text that a spreadsheet would take for a formula when it is typed in. */
const FORMULA_STARTS = '=+-@\t\r';
const NEW_DATE_FORMAT = 'yyyy-mm-dd';

/** Cell formats at hand while one cell's look is settled. */
export interface Looks {
  readonly book: StyleBook;
  /** The format of the cell as it is; undefined where the cell isn't stored. */
  readonly own: number | undefined;
  /** The format that row or column give a cell that isn't stored. */
  readonly inherited: number;
  /** The format of another cell of the sheet as it was before the change. */
  formatAt(row: number, column: number): number;
}

/**
 * The cell format index for a cell whose look and content change; null and absent intents leave
 * the look alone, but a format always fits its content: dates look like dates, numbers don't.
 */
export function formatFor(
  looks: Looks,
  intent: StyleIntent | null | undefined,
  content: Cell | undefined,
): number {
  if (intent?.kind === 'kept') {
    if (intent.reference === '') return looks.inherited;
    const kept = Number(intent.reference);
    if (looks.book.has(kept)) return kept;
  }
  const look = intendedFormat(looks, intent);
  return content ? fittingFormat(looks.book, look, content) : look;
}

function intendedFormat(looks: Looks, intent: StyleIntent | null | undefined): number {
  const base = looks.own ?? looks.inherited;
  switch (intent?.kind) {
    case 'described':
      return looks.book.derive(base, intent.style);
    case 'like':
      return looks.formatAt(intent.row, intent.column);
    default:
      return base;
  }
}

/** The format, or one like it that lets the content be what it is. */
export function fittingFormat(book: StyleBook, format: number, content: Cell): number {
  if (content.kind === 'text') {
    const needsMark =
      FORMULA_STARTS.includes(content.text.charAt(0)) && !book.hasQuotePrefix(format);
    // The mark that Excel sets for typed text, so that editing the cell doesn't make it a formula.
    return needsMark ? book.derive(format, { quotePrefix: true }) : format;
  }
  let fitting = format;
  if (content.kind === 'formula') {
    if (book.hasQuotePrefix(fitting)) fitting = book.derive(fitting, { quotePrefix: false });
    if (book.isTextOnly(fitting)) {
      fitting = book.derive(fitting, { numberFormat: 'General' });
    }
  }
  return withNumberFormatFor(book, fitting, shownValue(content).kind);
}

function withNumberFormatFor(book: StyleBook, format: number, kind: Cell['kind']): number {
  const isDate = book.isDate(format);
  if (kind === 'date' && !isDate) return book.derive(format, { numberFormat: NEW_DATE_FORMAT });
  if (kind === 'number' && isDate) return book.derive(format, { numberFormat: 'General' });
  return format;
}
