import { type HostMessage, message } from '../../../core/messages/message.ts';
import { formatPosition, type Position } from '../../../core/workbook/address.ts';
import type { Cell, Scalar } from '../../../core/workbook/cell.ts';
import { storedFormula } from '../../formulas/add-in-functions.ts';
import { type Attributes, markup, sliceOf, textMarkup } from '../parts/markup.ts';
import type { XmlElement } from '../parts/tree.ts';
import { Refusal } from '../refusal.ts';
import { escapeCellText, isPlainXmlText } from './text.ts';

/** What Excel allows in a cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Attributes of <c> that describe the value, and go with it: type, cell and value metadata. */
const VALUE_ATTRIBUTES = { t: undefined, cm: undefined, vm: undefined };
const VALUE_CHILDREN = ['f', 'v', 'is'];

/**
 * A <c> with this content. Everything of the old element that isn't its value stays. Text is
 * written inside the cell (inlineStr), so that the table of shared strings stays as it is.
 * Throws Refusal where Excel couldn't open the content.
 */
export function cellMarkup(
  prefix: string,
  position: Position,
  content: Cell,
  format: number,
  old?: { readonly element: XmlElement; readonly xml: string },
): string {
  const { type, children } = contentMarkup(prefix, position, content);
  const kept = old?.element.children.filter((child) => !VALUE_CHILDREN.includes(child.local)) ?? [];
  const attributes: Attributes = {
    r: formatPosition(position),
    ...old?.element.attributes,
    ...VALUE_ATTRIBUTES,
    s: format === 0 ? undefined : format,
    t: type,
  };
  const rest = old ? kept.map((child) => sliceOf(old.xml, child)).join('') : '';
  return markup(`${prefix}c`, attributes, children + rest);
}

function contentMarkup(
  prefix: string,
  position: Position,
  content: Cell,
): { readonly type: string | undefined; readonly children: string } {
  if (content.kind === 'formula') return formulaMarkup(prefix, position, content);
  if (content.kind === 'text') {
    refuseUnlessFits(position, content.text, LONGEST_TEXT, 'xlsx.long-text');
    const text = escapeCellText(content.text);
    const space = needsSpace(text) ? { 'xml:space': 'preserve' } : {};
    const inner = textMarkup(`${prefix}t`, text, space);
    return { type: 'inlineStr', children: markup(`${prefix}is`, {}, inner) };
  }
  const { type, value } = storedValue(position, content);
  return { type, children: value === undefined ? '' : textMarkup(`${prefix}v`, value) };
}

function formulaMarkup(
  prefix: string,
  position: Position,
  { formula, value }: Extract<Cell, { kind: 'formula' }>,
) {
  const stored = storedFormula(formula);
  refuseUnlessFits(position, stored, LONGEST_FORMULA, 'xlsx.long-formula');
  if (!isPlainXmlText(stored)) {
    throw refusal(message('xlsx.formula-character', { cell: formatPosition(position) }));
  }
  const result = storedValue(position, value);
  const cached = result.value === undefined ? '' : textMarkup(`${prefix}v`, result.value);
  return { type: result.type, children: textMarkup(`${prefix}f`, stored) + cached };
}

/** The <v> of a scalar. Text in it is what a formula gave (type "str"). */
function storedValue(
  position: Position,
  value: Scalar,
): { readonly type: string | undefined; readonly value: string | undefined } {
  switch (value.kind) {
    case 'empty':
      return { type: undefined, value: undefined };
    case 'text':
      return { type: 'str', value: escapeCellText(value.text) };
    case 'number':
      return { type: undefined, value: storedNumber(position, value.number) };
    case 'date':
      return { type: undefined, value: storedNumber(position, value.serial) };
    case 'boolean':
      return { type: 'b', value: value.boolean ? '1' : '0' };
    case 'error':
      return { type: 'e', value: value.code };
  }
}

function storedNumber(position: Position, number: number): string {
  if (!Number.isFinite(number)) {
    throw refusal(message('xlsx.number', { cell: formatPosition(position) }));
  }
  return Object.is(number, -0) ? '-0' : String(number);
}

/** White space that an XML reader may drop. */
function needsSpace(text: string): boolean {
  return text.trim() !== text || /\s\s|[\t\n]/.test(text);
}

function refuseUnlessFits(
  position: Position,
  { length }: string,
  limit: number,
  tooLong: 'xlsx.long-text' | 'xlsx.long-formula',
): void {
  if (length <= limit) return;
  throw refusal(message(tooLong, { cell: formatPosition(position), length, limit }));
}

function refusal(problem: HostMessage): Refusal {
  return new Refusal('unsupported', problem);
}
