import type { AreaRisk, ProgrammeMonth } from './programme-input.ts';

/** Why an audit stands where it does. */
export interface AuditReason {
  /**
   * 'first': never audited before; 'interval': counted from the audit before; 'poor-result': the
   * same with half the interval; 'overdue': the interval was over before the programme began.
   */
  readonly kind: 'first' | 'interval' | 'poor-result' | 'overdue';
  readonly risk: AreaRisk;
  /** In months. */
  readonly interval: number;
  /** The last month that keeps the interval. */
  readonly due: ProgrammeMonth;
}

/**
 * Why an audit has no auditor. A shortage counts: so many audits need the same auditors in the same
 * months, and these have room for fewer. It is 'proven' where no other months could have helped.
 */
export type AuditProblem =
  | { readonly kind: 'no-auditor' | 'no-competent-auditor' | 'no-independent-auditor' }
  | {
      readonly kind: 'capacity';
      readonly proven: boolean;
      readonly audits: number;
      readonly room: number;
      readonly from: ProgrammeMonth;
      readonly to: ProgrammeMonth;
      readonly auditors: readonly string[];
    };

/** An audit to be added to the programme; without an auditor there is a problem that says why. */
export interface PlannedAudit {
  readonly area: string;
  readonly month: ProgrammeMonth;
  readonly auditor?: string;
  readonly reason: AuditReason;
  readonly problem?: AuditProblem;
}
