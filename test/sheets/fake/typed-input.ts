import { isDateFormatCode } from '../../../core/workbook/date-format-code.ts';

/** What a cell of Google Sheets holds. Dates are numbers with a date's format. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly code: string }
  /** Nothing is calculated here: `shown` is what the test says that the formula gives. */
  | { readonly kind: 'formula'; readonly formula: string; readonly shown: Shown };

export type Shown = Exclude<Content, { readonly kind: 'formula' }>;

export const BLANK: Content = { kind: 'blank' };

/** What becomes of an input: content, and a format that the cell takes on by itself. */
export interface Typed {
  readonly content: Content;
  readonly format?: string;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;
const LONGEST = 50_000;

/** What a cell holds after `setValues`, which reads texts as if somebody typed them. */
export function typed(input: unknown, format: string): Typed {
  if (typeof input === 'string') return typedText(input, format);
  if (format === '@') return { content: { kind: 'text', text: String(input).toUpperCase() } };
  if (typeof input === 'number') return { content: { kind: 'number', number: input } };
  if (typeof input === 'boolean') return { content: { kind: 'boolean', boolean: input } };
  throw new Error(`not faked: setValues with ${Object.prototype.toString.call(input)}`);
}

function typedText(input: string, format: string): Typed {
  if (input.length > LONGEST + 1) {
    throw new Error(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
  if (input === '') return { content: BLANK };
  if (format === '@') return { content: { kind: 'text', text: input } };
  if (input.startsWith("'")) return { content: { kind: 'text', text: input.slice(1) } };
  return typedFreely(input, format);
}

function typedFreely(input: string, format: string): Typed {
  const text = input.trim();
  if (/^[=+].*[^\d.]/s.test(text)) {
    const formula = text.startsWith('=') ? text : `=${text}`;
    return { content: { kind: 'formula', formula, shown: { kind: 'blank' } } };
  }
  if (ERROR.test(text)) return { content: { kind: 'error', code: text } };
  if (/^(true|false)$/i.test(text)) {
    return { content: { kind: 'boolean', boolean: /^true$/i.test(text) } };
  }
  if (text !== '' && Number.isFinite(Number(text))) {
    return { content: { kind: 'number', number: Number(text) } };
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(day)) return { content: { kind: 'text', text: input } };
  const content: Content = { kind: 'number', number: (day - Date.UTC(1899, 11, 30)) / 86_400_000 };
  return isDateFormatCode(format) ? { content } : { content, format: 'yyyy-mm-dd' };
}
