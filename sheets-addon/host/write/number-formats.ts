import type { Area } from '../../../core/workbook/address.ts';
import type { Cell } from '../../../core/workbook/cell.ts';
import { isDateFormatCode } from '../../../core/workbook/date-format-code.ts';
import { rangeOf } from '../areas.ts';
import type { Sheet } from '../services.ts';
import type { Content } from './contents.ts';
import { groupBy, rangesOf } from './grouped.ts';
import { GENERAL } from './looks.ts';

/** The format in which cells take what is typed as it is. */
const PLAIN_TEXT = '@';
const DATE = 'yyyy-mm-dd';
const DATE_AND_TIME = 'yyyy-mm-dd hh:mm:ss';

interface Formatted extends Content {
  readonly format: string;
}

/** Cells whose number format has to change around the writing of their content. */
export interface FormatPlan {
  /** Formats to have while the content is written. */
  readonly before: readonly Formatted[];
  /** Formats to have afterwards. */
  readonly after: readonly Formatted[];
  /** Cells that look otherwise in the end, with the format they had. */
  readonly replaced: readonly Formatted[];
}

/**
 * A date is a number that looks like a date, so a cell that gets one needs such a format, and a cell
 * that gets a number must not have one. Cells of plain text take no apostrophe, number or formula as
 * such, so they are plain text only again when a text is written.
 */
export function planFormats(sheet: Sheet, area: Area, contents: readonly Content[]): FormatPlan {
  const formats = rangeOf(sheet, area).getNumberFormats();
  const before: Formatted[] = [];
  const after: Formatted[] = [];
  const replaced: Formatted[] = [];
  for (const content of contents) {
    const format = formats[content.row - area.top]?.[content.column - area.left] ?? '';
    const needed = formatFor(content.after, format);
    if (needed === format) continue;
    before.push({ ...content, format: needed });
    if (content.after.kind === 'text') after.push({ ...content, format });
    else replaced.push({ ...content, format });
  }
  return { before, after, replaced };
}

/** Sets formats: one call for each that differs. */
export function writeFormats(sheet: Sheet, cells: readonly Formatted[]): void {
  for (const group of groupBy(cells, ({ format }) => format)) {
    const [first] = group;
    if (first) rangesOf(sheet, group).setNumberFormat(first.format);
  }
}

function formatFor(cell: Cell, format: string): string {
  switch (cell.kind) {
    case 'empty':
      return format;
    case 'date':
      return isDateFormatCode(format) ? format : dateFormat(cell.serial);
    case 'number':
      return format === PLAIN_TEXT || isDateFormatCode(format) ? GENERAL : format;
    default:
      return format === PLAIN_TEXT ? GENERAL : format;
  }
}

/** A format that shows a serial wholly. */
export function dateFormat(serial: number): string {
  return Number.isInteger(serial) ? DATE : DATE_AND_TIME;
}
