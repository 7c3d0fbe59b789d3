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

/** A finding in the words of its rule. Throws where the rule has no text, or the text names a parameter that the finding lacks. */
export function renderFinding(
  finding: Pick<Finding, 'rule' | 'parameters'>,
  texts: Readonly<Partial<Record<RuleId, RuleText>>>,
): RenderedFinding {
  const text = texts[finding.rule];
  if (!text) throw new Error(`no text for rule ${finding.rule}`);
  const variant = finding.parameters.variant;
  const message = variant === undefined ? text.message : text.variants?.[variant];
  if (message === undefined) throw new Error(`no text for ${finding.rule}, variant ${variant}`);
  return { message: fill(message, finding), expected: fill(text.expected, finding) };
}

function fill(
  template: string,
  { rule, parameters }: Pick<Finding, 'rule' | 'parameters'>,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`${rule}: no parameter "${name}"`);
    return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
  });
}
