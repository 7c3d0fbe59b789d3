import type { CoreMessageId, MessageValue } from '../messages/message.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import type { CellReference, SheetName } from '../workbook/address.ts';
import type { ChangeSet } from '../workbook/change.ts';
import type { RuleId } from './rule-ids.ts';

/** error: an auditor would raise it; warning: likely to be questioned; advice: better practice. */
export type Severity = 'error' | 'warning' | 'advice';

/** What a rule's text names: texts of the workbook as they stand there, all else as messages name it. */
export type FindingValue = MessageValue<CoreMessageId>;

/**
 * Values by the names in a rule's text, e.g. {id: "R-007", score: 12}, told late, by language; and the
 * variant of the text that tells them.
 */
export type FindingParameters = Readonly<Record<string, FindingValue>> & {
  readonly variant?: string;
};

/** A one-click repair: what it does, and the changes that do it. */
export interface Fix {
  readonly title: string;
  readonly changes: ChangeSet;
}

/**
 * Something that is wrong, and where. The words come from the rule's text and the parameters
 * (see texts), so a finding is the same in every language.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly register: RegisterKind;
  readonly sheet: SheetName;
  /** The cell to look at; for something absent, the header cell or first cell of its register. */
  readonly cell: CellReference;
  readonly parameters: FindingParameters;
  readonly fix?: Fix;
}
