import type { ControlReference } from '../../standard/control-reference.ts';
import { parseControlReference, parseControlReferences } from '../../standard/parse-control.ts';
import type { Scalar } from '../../workbook/cell.ts';
import { isBlankMark, isNotApplicableMark } from './blank.ts';
import type { Parsed } from './parsed.ts';

/** The controls that a cell names. A date is an id that the spreadsheet destroyed: unreadable. */
export function parseControls(cell: Scalar, text: string): Parsed<readonly ControlReference[]> {
  if (cell.kind === 'date' || cell.kind === 'boolean') return 'unreadable';
  if (isBlankMark(text) || isNotApplicableMark(text)) return 'blank';
  const value = parseControlReferences(text);
  return value.length > 0 ? { value } : 'unreadable';
}

/** The one control that a row of a Statement of Applicability is about. */
export function parseControl(cell: Scalar, text: string): Parsed<ControlReference> {
  if (cell.kind === 'date') return { value: { kind: 'unknown', text } };
  return isBlankMark(text) ? 'blank' : { value: parseControlReference(text) };
}
