import { auditName, internalAudits, type ListedAudit } from '../../core/audit/audits.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { valueText } from '../../core/messages/message-text.ts';
import { answered } from '../../core/records/answer.ts';
import type { Audit } from '../../core/records/kinds/audit-programme.ts';
import { formatPosition } from '../../core/workbook/address.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import { coreWording } from '../texts/core-wording.ts';
import type { UiLanguage } from '../texts/languages.ts';
import type { AuditState, AuditsView, AuditView } from './views.ts';

/** The audits of a workbook as of its day. */
export function auditsView(context: CheckContext, language: UiLanguage): AuditsView {
  const wording = coreWording(language);
  const audits = internalAudits(context).map((listed) => ({
    name: valueText(auditName(listed.audit), wording),
    ...auditView(listed, context.today),
  }));
  return {
    hasProgramme: context.records['audit-programme'].length > 0,
    audits: audits.sort((one, other) => (one.day ?? '9').localeCompare(other.day ?? '9')),
    ...openFindings(context),
  };
}

function auditView({ audit, register }: ListedAudit, today: CalendarDate): Omit<AuditView, 'name'> {
  const day = answered(audit.done) ?? answered(audit.planned);
  const [first] = register.headers;
  return {
    sheet: register.sheet,
    cell: formatPosition({ row: audit.row, column: first?.column ?? 1 }),
    state: stateOf(audit, today),
    ...(day === undefined ? {} : { day }),
    auditors: answered(audit.auditor) ?? [],
  };
}

/** A report or a result shows that an audit was held, with or without its day. */
function stateOf({ planned, done, report, result }: Audit, today: CalendarDate): AuditState {
  if ([done, report, result].some(({ state }) => state === 'value')) return 'done';
  const day = answered(planned);
  if (day === undefined) return 'undated';
  return day < today && done.state !== 'unreadable' ? 'overdue' : 'planned';
}

function openFindings({ records }: CheckContext): Pick<AuditsView, 'openFindings'> {
  const registers = records['audit-findings'];
  if (registers.length === 0) return {};
  const open = registers
    .flatMap((register) => register.records)
    .filter(({ status }) => ['open', 'in-progress'].includes(answered(status) ?? 'open'));
  return { openFindings: open.length };
}
