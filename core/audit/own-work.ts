import type { CheckContext } from '../findings/check-context.ts';
import type { FindingParameters } from '../findings/finding.ts';
import { answered } from '../records/answer.ts';
import type { Audit } from '../records/kinds/audit-programme.ts';
import { fold } from '../records/parse/fold.ts';
import { CONTROLS } from '../standard/controls.ts';
import { parseControlReferences } from '../standard/parse-control.ts';
import { parseClause } from '../standard/requirement-reference.ts';
import { ownedProcesses, speaksOf } from './processes.ts';

const AUDITOR_ROLE = /audit|audyt|revis(?:or|ion)|аудит/u;
const SHORTEST_AREA = 4;
const MOST_CONTROLS = 4;

/** Why somebody who audits an area owns part of it, as a finding says it; undefined where nothing shows it. */
export function ownWork(
  audit: Audit,
  person: string,
  context: CheckContext,
): FindingParameters | undefined {
  const isPerson = (name: string) => fold(name) === fold(person);
  const area = answered(audit.area) ?? '';
  const process = ownedProcesses(context).find(
    ({ name, owners }) => speaksOf(area, name) && owners.some(isPerson),
  );
  if (process) return { variant: 'process', process: process.name };
  const role = roleInArea(area, isPerson, context);
  if (role !== undefined) return { variant: 'role', role };
  const controls = ownedControls(audit, isPerson, context);
  if (controls.length === 0) return undefined;
  const shown = controls.slice(0, MOST_CONTROLS).join(', ');
  const more = controls.length > MOST_CONTROLS ? ', …' : '';
  return { variant: 'controls', controls: `${shown}${more}` };
}

/** A role of the person, other than that of an auditor, whose title or responsibilities name the area. */
function roleInArea(
  area: string,
  isPerson: (name: string) => boolean,
  { records }: CheckContext,
): string | undefined {
  if (fold(area).length < SHORTEST_AREA) return undefined;
  for (const { role, person, responsibilities } of records.roles.flatMap(
    (roles) => roles.records,
  )) {
    const title = answered(role) ?? '';
    const isTheirs = (answered(person) ?? []).some(isPerson);
    if (!isTheirs || AUDITOR_ROLE.test(fold(title))) continue;
    if (speaksOf(`${title} | ${answered(responsibilities) ?? ''}`, area)) return title;
  }
  return undefined;
}

/** Controls that the audit covers and the person owns by the Statement of Applicability. */
function ownedControls(
  audit: Audit,
  isPerson: (name: string) => boolean,
  { records }: CheckContext,
): readonly string[] {
  const covered = new Set(controlsOf(audit));
  return records.soa
    .flatMap(({ records: entries }) => entries)
    .flatMap(({ control, owner }) => {
      const reference = answered(control);
      const isOwn = isPerson(answered(owner) ?? '');
      return reference?.kind === '2022' && isOwn && covered.has(reference.control)
        ? [reference.control]
        : [];
    });
}

/** Controls that the audit names, and all of a theme that it names. A bare "5.1" is a clause. */
function controlsOf({ area, requirement }: Audit): readonly string[] {
  return [area, requirement]
    .flatMap((answer) => parseControlReferences(answered(answer) ?? ''))
    .filter(({ text }) => !parseClause(text))
    .flatMap((reference) => {
      if (reference.kind === '2022') return [reference.control];
      if (reference.kind !== 'group') return [];
      return CONTROLS.map(({ id }) => id).filter((id) => id.startsWith(`${reference.group}.`));
    });
}
