import type { RegisterKind } from '../registers/kinds.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding, Severity } from './finding.ts';
import type { RuleId } from './rule-ids.ts';

/**
 * A named check. `find` is pure and looks at one thing; it returns its findings in sheet order.
 * Its words stand in the rule texts, never here.
 */
export interface Rule {
  readonly id: RuleId;
  /** What most of its findings are; a finding may be milder. */
  readonly severity: Severity;
  /** ISO 27001:2022 clause or Annex A control that asks for it, e.g. "6.1.2 c)". */
  readonly clause: string;
  /** Registers that must be in the workbook for the check to make sense. */
  readonly needs: readonly RegisterKind[];
  find(context: CheckContext): readonly Finding[];
}

/** A rule's words in one language. `{name}` stands for a parameter of the finding. */
export interface RuleText {
  /** What is checked, e.g. "Every risk has an owner". */
  readonly title: string;
  /** What is wrong. */
  readonly message: string;
  /**
   * Other messages of the same rule. A finding whose parameter `variant` names one is told with
   * it, e.g. "no-column" where a whole register lacks what is asked for.
   */
  readonly variants?: Readonly<Record<string, string>>;
  /** What would be right. */
  readonly expected: string;
  /** Why it matters to an auditor, one sentence, for the catalogue. */
  readonly reason: string;
}
