import { filled } from '../messages/filled.ts';
import type { CoreMessageId } from '../messages/message.ts';
import { type MessageWording, valueText } from '../messages/message-text.ts';
import { PLAIN_ENGLISH } from '../registers/in-english.ts';
import { parseCalendarDate } from '../workbook/date.ts';
import type { Finding, FindingValue } from './finding.ts';
import type { RuleText } from './rule.ts';
import type { RuleId } from './rule-ids.ts';

/** A finding in words. */
export interface RenderedFinding {
  /** What is wrong. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
}

/**
 * A finding in the words of its rule, numbers and days as the language writes them. Throws where the
 * rule has no text, or the text names a parameter that the finding lacks.
 */
export function renderFinding(
  { rule, parameters }: Pick<Finding, 'rule' | 'parameters'>,
  texts: Readonly<Partial<Record<RuleId, RuleText>>>,
  wording: MessageWording<CoreMessageId> = PLAIN_ENGLISH,
): RenderedFinding {
  const text = texts[rule];
  if (!text) throw new Error(`no text for rule ${rule}`);
  const { variant } = parameters;
  const message = variant === undefined ? text.message : text.variants?.[variant];
  if (message === undefined) throw new Error(`no text for ${rule}, variant ${variant}`);
  const shown = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, shownParameter(value, wording)]),
  );
  return {
    message: filled(message, shown, wording),
    expected: filled(text.expected, shown, wording),
  };
}

/** Days as the language writes them, and all else that a message may name. */
function shownParameter(
  value: FindingValue,
  wording: MessageWording<CoreMessageId>,
): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return valueText(value, wording);
  const day = parseCalendarDate(value);
  return day ? wording.day(day) : value;
}
