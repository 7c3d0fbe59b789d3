import { type AuditorCompetence, auditorCompetence } from '../audit/auditor-competence.ts';
import { USUAL_INTERVALS } from '../audit/intervals.ts';
import { planProgramme } from '../audit/planner/plan-programme.ts';
import type { PlannedAudit } from '../audit/planner/programme.ts';
import type { AuditArea, Auditor, ProgrammeInput } from '../audit/planner/programme-input.ts';
import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { answered } from '../records/answer.ts';
import { fold } from '../records/parse/fold.ts';
import { fieldId } from '../registers/declaration.ts';
import { inEnglish } from '../registers/in-english.ts';
import { registerOf } from '../registers/registers.ts';
import { idSeries } from '../risk/id-series.ts';
import { dateCell, textCell } from '../workbook/cell.ts';
import type { Change } from '../workbook/change.ts';
import {
  addMonths,
  type CalendarDate,
  parseCalendarDate,
  serialFromDate,
} from '../workbook/date.ts';
import { findSheet } from '../workbook/snapshot.ts';
import type { Command, CommandArguments, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { type WrittenArea, writtenAreas } from './plan-audits/audit-areas.ts';
import { dayIn, firstDay, monthOf } from './plan-audits/programme-calendar.ts';
import { type StandingAudit, standingAudits } from './plan-audits/programme-rows.ts';
import { problemTold, reasonText } from './plan-audits/programme-words.ts';
import { appendRows, type NewRow } from './template/append-rows.ts';
import { newRegister } from './template/place-rows.ts';

const MONTHS = 36;
const AUDITOR_ROLE = /audit|audyt|аудит/iu;
const BEFORE_FIRST_ID = 'AU-00';
/** What every auditor must be competent in, where a register of competence says who is. */
const AUDITING = 'auditing';

/**
 * The audits of the next three years that the workbook's programme lacks, each with its reason. What
 * stands in the programme stays; nobody is invented to hold an audit.
 */
export const PLAN_AUDITS: Command = {
  ...declarationOf('plan-audits'),
  plan(context, chosen) {
    const intervals = intervalsOf(chosen.intervals);
    if (!intervals) return nothingPlanned(message('audit-programme.wrong-intervals'));
    const first = firstDay(startOf(context, chosen));
    const standing = standingAudits(context);
    const areas = writtenAreas(context, standing);
    const competence = auditorCompetence(context);
    const auditors = auditorsOf(context, chosen, competence);
    const settings = { months: MONTHS, intervals, blocked: new Set<number>() };
    const input: ProgrammeInput = {
      areas: areas.map((area) => ({
        ...planned(area, standing, first, sameName(auditors)),
        needs: competence && auditors.length > 0 ? [AUDITING] : [],
      })),
      auditors: auditors.length > 0 ? auditors : [NOBODY_YET],
      settings,
    };
    const audits = planProgramme(input);
    const notes = [...notesOf(areas, audits, first), ...auditorNotes(auditors, competence)];
    if (audits.length === 0) return nothingPlanned(message('audit-programme.covered'), ...notes);
    return { ...placed(context, { audits, areas, first, standing }), notes };
  },
};

/** Keeps months apart where no auditor is known; its audits stay open. */
const NOBODY_YET: Auditor = {
  name: '',
  competences: [],
  perMonth: Number.POSITIVE_INFINITY,
  perYear: Number.POSITIVE_INFINITY,
};

interface Programme {
  readonly audits: readonly PlannedAudit[];
  readonly areas: readonly WrittenArea[];
  readonly first: CalendarDate;
  readonly standing: readonly StandingAudit[];
}

function startOf({ today }: CheckContext, { start }: CommandArguments): CalendarDate {
  return (typeof start === 'string' ? parseCalendarDate(start) : undefined) ?? today;
}

function intervalsOf(text: CommandArguments[string] | undefined) {
  if (typeof text !== 'string' || text.trim() === '') return USUAL_INTERVALS;
  const [high, medium, low, ...more] = text.split(/[\s,;/]+/).map(Number);
  if (!isMonths(high) || !isMonths(medium) || !isMonths(low) || more.length > 0) return undefined;
  return { high, medium, low };
}

function isMonths(number: number | undefined): number is number {
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= MONTHS;
}

/** Auditors that are named, else the people whose role it is. */
function auditorsOf(
  context: CheckContext,
  chosen: CommandArguments,
  competence: AuditorCompetence | undefined,
): readonly Auditor[] {
  const named = typeof chosen.auditors === 'string' ? chosen.auditors.split(/[,;\n]/) : [];
  const inRoles = context.records.roles.flatMap(({ records }) =>
    records.flatMap(({ role, person }) =>
      AUDITOR_ROLE.test(answered(role) ?? '') ? (answered(person) ?? []) : [],
    ),
  );
  const given = named.map((name) => name.trim()).filter((name) => name !== '');
  const monthly = Number(chosen.monthly ?? Number.NaN);
  const perMonth = monthly >= 1 ? Math.floor(monthly) : Number.POSITIVE_INFINITY;
  const names = new Map((given.length > 0 ? given : inRoles).map((name) => [fold(name), name]));
  return [...names.values()].map((name) => ({
    name,
    competences: competence?.shows(name) ? [AUDITING] : [],
    perMonth,
    perYear: Number.POSITIVE_INFINITY,
  }));
}

/** Gives a person the name that the auditor of that name has, whatever its case and accents. */
function sameName(auditors: readonly Auditor[]): (person: string) => string {
  const names = new Map(auditors.map(({ name }) => [fold(name), name]));
  return (person) => names.get(fold(person)) ?? person;
}

function planned(
  { title, risk, people }: WrittenArea,
  standing: readonly StandingAudit[],
  first: CalendarDate,
  nameOf: (person: string) => string,
): Omit<AuditArea, 'needs'> {
  const own = standing.filter(({ area, isInternal }) => isInternal && fold(area) === fold(title));
  const done = own
    .flatMap(({ done: day, poor }) => (day ? { month: monthOf(first, day), poor } : []))
    .sort((one, other) => other.month - one.month);
  const fixed = own.flatMap(({ done: day, planned: month, auditor }) =>
    month && !day
      ? {
          month: monthOf(first, month),
          ...(auditor === undefined ? {} : { auditor: nameOf(auditor) }),
        }
      : [],
  );
  const [last] = done;
  return {
    id: title,
    risk,
    people: people.map(nameOf),
    fixed,
    ...(last ? { last } : {}),
  };
}

function notesOf(
  areas: readonly WrittenArea[],
  audits: readonly PlannedAudit[],
  first: CalendarDate,
): readonly CoreMessage[] {
  const unowned = areas.filter(({ people }) => people.length === 0).map(({ title }) => title);
  const problems = audits.flatMap(({ area, problem }) => {
    if (!problem) return [];
    const why = problemTold(problem, (month) => monthName(first, month));
    return message('audit-programme.without-auditor', { area, why });
  });
  // Several audits of an area may have the same problem.
  const different = new Map(problems.map((problem) => [inEnglish(problem), problem]));
  return [
    ...different.values(),
    ...(unowned.length > 0 ? [message('audit-programme.unowned', { areas: unowned })] : []),
  ];
}

/** Who is left to audit, and what is known of their competence. */
function auditorNotes(
  auditors: readonly Auditor[],
  competence: AuditorCompetence | undefined,
): readonly CoreMessage[] {
  if (auditors.length === 0) return [message('audit-programme.nobody-audits')];
  if (!competence) return [message('audit-programme.competence-unknown')];
  const unshown = auditors.filter(({ competences }) => competences.length === 0);
  if (unshown.length === 0) return [];
  return [
    message('audit-programme.competence-not-shown', {
      sheet: competence.sheet,
      auditors: unshown.map(({ name }) => name),
    }),
  ];
}

function monthName(first: CalendarDate, month: number): string {
  return addMonths(first, month - 1).slice(0, 7);
}

function placed(context: CheckContext, programme: Programme): Omit<Plan, 'notes'> {
  const { snapshot, recognition } = context;
  const register = recognition.registers.find(({ kind }) => kind === 'audit-programme');
  const sheet = register && findSheet(snapshot, register.sheet);
  const rows = rowsFor(context, programme);
  const areas = new Set(programme.audits.map(({ area }) => area)).size;
  const counts = { audits: rows.length, areas };
  if (register && sheet) {
    const changes = appendRows(sheet, withReason(register), rows);
    const summary = [message('audit-programme.added', { sheet: register.sheet, ...counts })];
    return { changes: { changes }, summary };
  }
  const changes = newProgramme(context, rows);
  return { changes: { changes }, summary: [message('audit-programme.new', counts)] };
}

function rowsFor(
  { snapshot }: CheckContext,
  { audits, areas, first, standing }: Programme,
): readonly NewRow[] {
  const nextId = idSeries(standing.flatMap(({ id }) => id ?? [])) ?? idSeries([BEFORE_FIRST_ID]);
  const days = new Map<string, number>();
  const dated = audits.map((audit) => {
    const day = dayIn(first, audit.month, days.get(audit.area));
    days.set(audit.area, Number(day.slice(8)));
    return { audit, day };
  });
  dated.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  return dated.map(({ audit: { area: title, auditor = '', reason, problem }, day }) => {
    const area = areas.find((written) => written.title === title);
    const why = reasonText(reason, monthName(first, reason.due));
    const but = problem && problemTold(problem, (month) => monthName(first, month));
    return {
      id: textCell(nextId?.() ?? ''),
      area: textCell(title),
      requirement: textCell(area?.requirement ?? ''),
      risk: textCell(reason.risk === 'unknown' ? '' : RISK_TITLES[reason.risk]),
      auditor: textCell(auditor),
      criteria: textCell(area?.criteria ?? ''),
      scope: textCell(area?.scope ?? ''),
      type: textCell('First party'),
      planned: dateCell(serialFromDate(day, snapshot.dateSystem)),
      reason: textCell(but ? `${why} ${inEnglish(but)}` : why),
    };
  });
}

const RISK_TITLES = { high: 'High', medium: 'Medium', low: 'Low' } as const;

const REASON = {
  id: fieldId('reason'),
  title: 'Reason',
  description: 'Why the audit stands where it does.',
  content: 'text',
  required: false,
  concepts: [],
  width: 44,
} as const;

/** The register with its column for reasons, where it has one of ours. */
function withReason(register: RecognisedRegister): RecognisedRegister {
  const place = register.headers.find(({ header }) => fold(header) === fold(REASON.title));
  if (!place || register.columns.has(REASON.id)) return register;
  const columns = new Map(register.columns).set(REASON.id, { ...place, confidence: 1 });
  return { ...register, columns };
}

function newProgramme({ snapshot }: CheckContext, rows: readonly NewRow[]): readonly Change[] {
  const declared = registerOf('audit-programme');
  if (!declared) return [];
  const declaration = { ...declared, fields: [...declared.fields, REASON] };
  return newRegister(snapshot, declaration, rows);
}
