import { answered } from '../../records/answer.ts';
import { listSection } from './list-section.ts';
import { holdsActions, overdueActions } from './overdue-actions.ts';
import { readinessSection } from './readiness-section.ts';
import type { Section } from './sheet-composer.ts';
import type { SummarySource } from './summary-source.ts';
import { AUDIT_TEXTS, OBJECTIVE_TEXTS, OVERDUE_TEXTS } from './system-texts.ts';

const MOST_ACTIONS = 10;
const MOST_AUDITS = 10;
const MOST_OBJECTIVES = 8;

/** The parts of the page about the whole management system; each only where its registers are. */
export function systemSections(source: SummarySource): readonly Section[] {
  return [
    ...readinessSection(source),
    ...overdueSection(source),
    ...auditSection(source),
    ...objectiveSection(source),
  ];
}

function overdueSection({ context }: SummarySource): readonly Section[] {
  if (!holdsActions(context)) return [];
  const actions = overdueActions(context);
  const note =
    actions.length > MOST_ACTIONS
      ? OVERDUE_TEXTS.first(MOST_ACTIONS, actions.length)
      : OVERDUE_TEXTS.all(actions.length);
  return [
    listSection({
      heading: OVERDUE_TEXTS.heading,
      note: actions.length === 0 ? OVERDUE_TEXTS.none : note,
      columns: OVERDUE_TEXTS.columns,
      widths: [3, 14, 5, 6],
      rows: actions.map(({ due, what, owner, where }) => [due, what, owner, where]),
      slots: MOST_ACTIONS,
    }),
  ];
}

function auditSection({ context }: SummarySource): readonly Section[] {
  const audits = context.records['audit-programme'].flatMap(({ records }) => records);
  if (audits.length === 0) return [];
  const open = audits
    .flatMap((audit) => {
      const planned = answered(audit.planned);
      return planned === undefined || audit.done.state === 'value' ? [] : [{ audit, planned }];
    })
    .sort((one, other) => (one.planned < other.planned ? -1 : Number(one.planned > other.planned)));
  const late = open.filter(({ planned }) => planned < context.today).length;
  return [
    listSection({
      heading: AUDIT_TEXTS.heading,
      note: AUDIT_TEXTS.note(open.length, late),
      columns: AUDIT_TEXTS.columns,
      widths: [3, 14, 7, 4],
      rows: open.map(({ audit, planned }) => [
        planned,
        answered(audit.area) ?? '',
        (answered(audit.auditor) ?? [AUDIT_TEXTS.nobody]).join(', '),
        planned < context.today ? AUDIT_TEXTS.late : AUDIT_TEXTS.planned,
      ]),
      slots: MOST_AUDITS,
    }),
  ];
}

function objectiveSection({ context }: SummarySource): readonly Section[] {
  const objectives = context.records.objectives.flatMap(({ records }) =>
    records.filter(({ objective }) => objective.state === 'value'),
  );
  if (objectives.length === 0) return [];
  const results = objectives.filter(({ result }) => result.state === 'value').length;
  return [
    listSection({
      heading: OBJECTIVE_TEXTS.heading,
      note: OBJECTIVE_TEXTS.note(objectives.length, results),
      columns: OBJECTIVE_TEXTS.columns,
      widths: [11, 4, 6, 3, 4],
      rows: objectives.map(({ objective, target, result, due, owner }) => [
        answered(objective) ?? '',
        answered(target) ?? '',
        answered(result) ?? OBJECTIVE_TEXTS.noResult,
        due.state === 'value' ? due.text : '',
        answered(owner) ?? '',
      ]),
      slots: MOST_OBJECTIVES,
    }),
  ];
}
