import type { Finding } from '../../findings/finding.ts';
import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { message } from '../../messages/message.ts';
import type { Answer } from '../../records/answer.ts';
import type { Audit } from '../../records/kinds/audit-programme.ts';
import { addMonths, type CalendarDate } from '../../workbook/date.ts';
import { type AuditedArea, auditedAreas } from '../audited-areas.ts';
import { auditName, type ListedAudit } from '../audits.ts';
import { USUAL_INTERVALS } from '../intervals.ts';

/** Months between two audits of an area; the whole programme where its risk is unknown. */
const INTERVALS = { ...USUAL_INTERVALS, unknown: 36 } as const;
/** An audit that is due this soon should be planned already. */
const MONTHS_AHEAD = 12;

const HEAD: RuleHead = {
  id: 'audit-interval-exceeded',
  severity: 'error',
  clause: '9.2.2',
  needs: ['audit-programme'],
};

/**
 * Areas whose next audit is late: past already, planned too late (warning), or soon due and not
 * planned (advice). Areas that were never audited are not asked for here.
 */
export const AUDIT_INTERVAL_EXCEEDED: Rule = {
  ...HEAD,
  find: (context) => auditedAreas(context).flatMap((area) => lateAudit(area, context.today)),
};

type DayIn = ListedAudit & { readonly day: CalendarDate; readonly at: ValueCell };
type ValueCell = Extract<Answer<unknown>, { state: 'value' }>['at'];

function lateAudit({ audits, ...area }: AuditedArea, today: CalendarDate): readonly Finding[] {
  if (audits.some(({ audit }) => audit.done.state === 'unreadable')) return [];
  const last = daysOf(audits, ({ done }) => done).pop();
  if (!last) return [];
  const risk = area.risk ?? 'unknown';
  const interval = INTERVALS[risk];
  const due = addMonths(last.day, interval);
  const shownRisk = message(`findings.${risk}`);
  const about = { area: auditName(last.audit), due, interval, risk: shownRisk };
  if (due < today) {
    const parameters = { ...about, last: last.day };
    return [findingOf(HEAD, last.register, { at: last.at, parameters })];
  }
  const open = audits.filter(({ audit }) => audit.done.state !== 'value');
  const [next] = daysOf(open, ({ planned }) => planned);
  if (next && next.day > due) {
    const parameters = { ...about, variant: 'late', planned: next.day };
    return [findingOf(HEAD, next.register, { at: next.at, parameters, severity: 'warning' })];
  }
  if (open.length > 0 || due > addMonths(today, MONTHS_AHEAD)) return [];
  const parameters = { ...about, variant: 'unplanned' };
  return [findingOf(HEAD, last.register, { at: last.at, parameters, severity: 'advice' })];
}

/** The audits that have such a day, the earliest first. */
function daysOf(
  audits: readonly ListedAudit[],
  answer: (audit: Audit) => Answer<CalendarDate>,
): DayIn[] {
  return audits
    .flatMap((listed) => {
      const day = answer(listed.audit);
      return day.state === 'value' ? [{ ...listed, day: day.value, at: day.at }] : [];
    })
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}
