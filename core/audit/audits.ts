import type { CheckContext } from '../findings/check-context.ts';
import type { FindingValue } from '../findings/finding.ts';
import { isStarted, rowName } from '../findings/row-words.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { answered } from '../records/answer.ts';
import type { Audit } from '../records/kinds/audit-programme.ts';

/** An audit and the register that it stands in. */
export interface ListedAudit {
  readonly audit: Audit;
  readonly register: RecognisedRegister;
}

/** Whether a row is an audit: it says what is audited. A date or an id alone is not begun. */
export function isAudit({ area, requirement, scope }: Audit): boolean {
  return isStarted(area, requirement, scope);
}

/** Whether the organization audits itself. Audits that do not say their type do. */
export function isInternal({ type }: Audit): boolean {
  const party = answered(type);
  return party === undefined || party === 'first-party';
}

/** The internal audits of all programmes of a workbook. */
export function internalAudits({ records }: CheckContext): readonly ListedAudit[] {
  return records['audit-programme'].flatMap(({ register, records: audits }) =>
    audits
      .filter((audit) => isAudit(audit) && isInternal(audit))
      .map((audit) => ({ audit, register })),
  );
}

export function auditName({ row, area, requirement, scope }: Audit): FindingValue {
  return rowName(row, area, requirement, scope);
}
