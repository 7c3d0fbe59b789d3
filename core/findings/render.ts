import { filled } from '../messages/filled.ts';
import { PLAIN_WORDING, type Wording } from '../messages/wording.ts';
import { parseCalendarDate } from '../workbook/date.ts';
import type { Finding } from './finding.ts';
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
  wording: Wording = PLAIN_WORDING,
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

/** Days as the language writes them; everything else as it stands in the workbook. */
function shownParameter(value: string | number, wording: Wording): string | number {
  if (typeof value === 'number') return value;
  const day = parseCalendarDate(value);
  return day ? wording.day(day) : value;
}
