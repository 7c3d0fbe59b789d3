import type { CheckContext } from '../../findings/check-context.ts';
import type { Finding, FindingValue } from '../../findings/finding.ts';
import { findingOf, headerCell, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { type CoreMessage, message } from '../../messages/message.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { answered } from '../../records/answer.ts';
import type { Audit } from '../../records/kinds/audit-programme.ts';
import { findControl } from '../../standard/controls.ts';
import { addMonths, type CalendarDate } from '../../workbook/date.ts';
import { type AuditUnit, CHAPTERS, THEMES, unitsOf } from '../audit-units.ts';
import { auditName, internalAudits } from '../audits.ts';
import { ownedProcesses, speaksOf } from '../processes.ts';

const MONTHS_OF_A_PROGRAMME = 36;

const HEAD: RuleHead = {
  id: 'audit-area-uncovered',
  severity: 'error',
  clause: '9.2.2',
  needs: ['audit-programme'],
};

/**
 * Processes, chapters and themes that no internal audit of the last and the next three years names,
 * told once. Advice where an audit does not say in our words what it covers: it may be that one.
 */
export const AUDIT_AREA_UNCOVERED: Rule = {
  ...HEAD,
  find(context) {
    const listed = internalAudits(context).filter(({ audit }) => isNear(audit, context.today));
    const [first] = listed;
    if (!first) return [];
    const processes = ownedProcesses(context).map(({ name }) => name);
    const audits = listed.map(({ audit }) => ({
      audit,
      units: unitsOf(audit),
      processes: processes.filter((process) => speaksOf(textOf(audit), process)),
    }));
    const covered = new Set(audits.flatMap(({ units, processes: own }) => [...units, ...own]));
    const isAbsent = (name: string) => !covered.has(name);
    const absent = [...processes, ...CHAPTERS, ...applicableThemes(context)].filter(isAbsent);
    if (absent.length === 0) {
      const themes = context.records.soa.length === 0 ? THEMES.filter(isAbsent) : [];
      return themes.length === 0 ? [] : [undecided(first.register, themes)];
    }
    const unclear = audits.filter(({ units, processes: own }) => units.size + own.length === 0);
    const names = absent.map(nameOf);
    const at = headerCell(first.register);
    if (unclear.length === 0)
      return [findingOf(HEAD, first.register, { at, parameters: { names } })];
    const parameters = { variant: 'unclear', names, unclear: listOf(unclear) };
    return [findingOf(HEAD, first.register, { at, parameters, severity: 'advice' })];
  },
};

/** Within three years of today. An audit without a date may be at any time. */
function isNear({ done, planned }: Audit, today: CalendarDate): boolean {
  const day = answered(done) ?? answered(planned);
  if (day === undefined) return true;
  const [from, to] = [-MONTHS_OF_A_PROGRAMME, MONTHS_OF_A_PROGRAMME].map((months) =>
    addMonths(today, months),
  );
  return from !== undefined && to !== undefined && from <= day && day <= to;
}

/** Themes that nobody audits, in a workbook that does not say whether their controls apply. */
function undecided(register: RecognisedRegister, themes: readonly AuditUnit[]): Finding {
  const parameters = { variant: 'undecided', names: themes.join(', ') };
  return findingOf(HEAD, register, { at: headerCell(register), parameters, severity: 'advice' });
}

/** Themes with controls that are known to apply. */
function applicableThemes({ records }: CheckContext): readonly AuditUnit[] {
  const controls = records.soa.flatMap(({ records: entries }) =>
    entries.flatMap(({ control, applicable }) => {
      const reference = answered(control);
      const applies = reference?.kind === '2022' && answered(applicable) === 'applicable';
      return applies && findControl(reference.control) ? [reference.control] : [];
    }),
  );
  return THEMES.filter((theme) => controls.some((control) => control.startsWith(`${theme}.`)));
}

function textOf({ area, requirement, scope }: Audit): string {
  return [area, requirement, scope].map((answer) => answered(answer) ?? '').join(' | ');
}

function nameOf(name: string): string | CoreMessage {
  return CHAPTERS.includes(name) ? message('findings.clause', { clause: name }) : name;
}

const MOST_NAMES = 3;

function listOf(unclear: readonly { readonly audit: Audit }[]): FindingValue {
  const names = unclear
    .slice(0, MOST_NAMES)
    .map(({ audit }) => message('findings.quoted', { name: auditName(audit) }));
  return unclear.length > MOST_NAMES ? [...names, '…'] : names;
}
