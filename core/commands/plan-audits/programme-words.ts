import type { AuditProblem, AuditReason } from '../../audit/planner/programme.ts';

const RISK_WORDS = {
  high: 'High risk',
  medium: 'Medium risk',
  low: 'Low risk',
  unknown: 'Risk unknown, planned as medium',
} as const;

/** Why an audit stands where it does; `due` is the month by which it must be held. */
export function reasonText({ kind, risk, interval }: AuditReason, due: string): string {
  const often = `at most ${interval} months`;
  switch (kind) {
    case 'first':
      return `${RISK_WORDS[risk]}: never audited so far, so ${often} from the start, by ${due}.`;
    case 'interval':
      return `${RISK_WORDS[risk]}: ${often} after the audit before, by ${due}.`;
    case 'poor-result':
      return `${RISK_WORDS[risk]}, nonconformities in the last audit: half the interval, ${often} after it, by ${due}.`;
    case 'overdue':
      return `${RISK_WORDS[risk]}: overdue, the last audit was more than ${interval} months ago; by ${due}.`;
  }
}

/** Why an audit has no auditor. */
export function problemText(problem: AuditProblem, months: readonly [string, string]): string {
  switch (problem.kind) {
    case 'no-auditor':
      return 'No auditor is known.';
    case 'no-competent-auditor':
      return 'No auditor is competent for it.';
    case 'no-independent-auditor':
      return 'Every competent auditor owns it or works in it: somebody else has to audit it.';
    case 'capacity': {
      const { audits, room, auditors, proven } = problem;
      const count = `${audits} audits compete for ${auditors.join(', ')} from ${months[0]} to ${months[1]}, who have room for ${room}.`;
      return proven ? count : `${count} Other months may help; no plan was found.`;
    }
  }
}
