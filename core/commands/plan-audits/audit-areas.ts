import type { AreaRisk } from '../../audit/planner/programme-input.ts';
import { ownedProcesses } from '../../audit/processes.ts';
import type { CheckContext } from '../../findings/check-context.ts';
import { answered } from '../../records/answer.ts';
import { fold } from '../../records/parse/fold.ts';
import { initialHeight, isTooHigh } from '../../risk/risk-height.ts';
import { type RiskRow, riskRows } from '../../risk/risk-rows.ts';
import { findControl, type Theme } from '../../standard/controls.ts';
import type { StandingAudit } from './programme-rows.ts';

/** What is audited as one, with the words that its row shows. */
export interface WrittenArea {
  readonly title: string;
  readonly requirement: string;
  readonly criteria: string;
  readonly scope: string;
  readonly risk: AreaRisk;
  readonly people: readonly string[];
}

const CLAUSES: readonly (readonly [number: string, title: string])[] = [
  ['4', 'Context of the organization'],
  ['5', 'Leadership'],
  ['6', 'Planning'],
  ['7', 'Support'],
  ['8', 'Operation'],
  ['9', 'Performance evaluation'],
  ['10', 'Improvement'],
];
const THEMES: readonly (readonly [theme: Theme, number: string, title: string])[] = [
  ['organizational', 'A.5', 'Organizational controls'],
  ['people', 'A.6', 'People controls'],
  ['physical', 'A.7', 'Physical controls'],
  ['technological', 'A.8', 'Technological controls'],
];

/** Processes, clauses 4-10, themes with applicable controls, and areas of internal audits that only a programme names. */
export function writtenAreas(
  context: CheckContext,
  standing: readonly StandingAudit[],
): readonly WrittenArea[] {
  const areas = [...processAreas(context), ...clauseAreas(), ...themeAreas(context)];
  const known = new Set(areas.map(({ title }) => fold(title)));
  for (const audit of standing) {
    if (!audit.isInternal || known.has(fold(audit.area))) continue;
    known.add(fold(audit.area));
    areas.push(standingArea(audit));
  }
  return areas;
}

/** The area of an audit that only a programme names, with what it says of it. */
function standingArea({ area, requirement, criteria, scope, risk }: StandingAudit): WrittenArea {
  return {
    title: area,
    requirement,
    criteria: criteria || 'ISO 27001:2022; own policies and procedures for it',
    scope: scope || `${area}, its people, systems and records`,
    risk,
    people: [],
  };
}

function processAreas(context: CheckContext): readonly WrittenArea[] {
  return ownedProcesses(context).map(({ name, owners }) => ({
    title: name,
    requirement: '8.1',
    criteria: 'ISO 27001:2022, 8.1 to 8.3; the process’s own procedures and applicable controls',
    scope: `The process ${name}, its people, systems and records`,
    risk: riskOf(context, ({ risk }) => fold(answered(risk.process) ?? '') === fold(name)),
    people: owners,
  }));
}

function clauseAreas(): readonly WrittenArea[] {
  return CLAUSES.map(([number, title]) => ({
    title: `Clause ${number}: ${title}`,
    requirement: number,
    criteria: `ISO 27001:2022, clause ${number}; own policies and procedures for it`,
    scope: 'The whole management system',
    risk: 'unknown',
    people: [],
  }));
}

function themeAreas(context: CheckContext): readonly WrittenArea[] {
  const entries = context.records.soa.flatMap(({ records }) =>
    records.flatMap(({ control, applicable, owner }) => {
      const reference = answered(control);
      if (reference?.kind !== '2022' || answered(applicable) !== 'applicable') return [];
      return { control: reference.control, owner: answered(owner) };
    }),
  );
  return THEMES.flatMap(([theme, number, title]) => {
    const own = entries.filter(({ control }) => findControl(control)?.theme === theme);
    if (own.length === 0) return [];
    const controls = new Set<string>(own.map(({ control }) => control));
    const names = (row: RiskRow) =>
      (answered(row.risk.controls) ?? []).some(
        (named) => named.kind === '2022' && controls.has(named.control),
      );
    return {
      title: `${number} ${title}`,
      requirement: number,
      criteria: `Statement of Applicability, ${controls.size} applicable controls of ${number}`,
      scope: 'A sample of these controls, wherever they are in place',
      risk: riskOf(context, names),
      people: [...new Set(own.flatMap(({ owner }) => owner ?? []))],
    };
  });
}

/** High where one of the risks is above acceptance, medium where all are acceptable. */
function riskOf(context: CheckContext, isOwn: (row: RiskRow) => boolean): AreaRisk {
  const verdicts = riskRows(context)
    .filter(isOwn)
    .map(({ method, risk }) => isTooHigh(method, initialHeight(method, risk)));
  if (verdicts.includes(true)) return 'high';
  return verdicts.length === 0 || verdicts.includes(undefined) ? 'unknown' : 'medium';
}
