import type { AuditProblem, AuditReason } from '../../audit/planner/programme.ts';
import type { ProgrammeMonth } from '../../audit/planner/programme-input.ts';
import { type CoreMessage, message } from '../../messages/message.ts';

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

/** Why an audit has no auditor; `monthOf` names a month of the programme, "yyyy-mm". */
export function problemTold(
  problem: AuditProblem,
  monthOf: (month: ProgrammeMonth) => string,
): CoreMessage {
  if (problem.kind !== 'capacity') return message(`audit-programme.${problem.kind}`);
  const { audits, room, auditors, proven, from, to } = problem;
  const known = { audits, room, auditors, from: { month: monthOf(from) } };
  const words = proven ? 'audit-programme.no-room' : 'audit-programme.no-room-found';
  return from === to
    ? message(`${words}-in-month`, known)
    : message(words, { ...known, to: { month: monthOf(to) } });
}
