import { auditSpans } from '../../core/audit/planner/audit-spans.ts';
import { auditWindows } from '../../core/audit/planner/audit-windows.ts';
import type { ProgrammeInput } from '../../core/audit/planner/programme-input.ts';
import { keepsIntervals } from './programme-check.ts';

interface Slot {
  readonly auditor: string;
  readonly month: number;
}

/** Whether any programme keeps everything: all sets of months of all areas, all auditors tried. */
export function someProgrammeExists(input: ProgrammeInput): boolean {
  const options = input.areas.map((area) =>
    subsets(input.settings.months).filter((months) => keepsIntervals(input, area, months)),
  );
  return tryAreas(input, options, 0, []);
}

/** Whether every audit can have a slot in its tight window, all slots tried. */
export function windowsCanBeFilled(input: ProgrammeInput): boolean {
  const jobs = input.areas.flatMap((area, index) =>
    auditSpans(area, input.settings).flatMap((span) =>
      auditWindows(span, 'tight').map(({ from, to }) => ({ area: index, from, to })),
    ),
  );
  const fill = (job: number, held: readonly Slot[]): boolean => {
    const next = jobs[job];
    if (!next) return true;
    for (let month = next.from; month <= next.to; month++) {
      const slots = slotsIn(input, next.area, month, held);
      if (slots.some((slot) => fill(job + 1, [...held, slot]))) return true;
    }
    return false;
  };
  return fill(0, []);
}

function tryAreas(
  input: ProgrammeInput,
  options: readonly (readonly (readonly number[])[])[],
  area: number,
  held: readonly Slot[],
): boolean {
  if (area === options.length) return true;
  return options[area]!.some((months) => tryMonths(months, held));

  function tryMonths(months: readonly number[], taken: readonly Slot[]): boolean {
    const [month, ...others] = months;
    if (month === undefined) return tryAreas(input, options, area + 1, taken);
    return slotsIn(input, area, month, taken).some((slot) => tryMonths(others, [...taken, slot]));
  }
}

function slotsIn(
  { areas, auditors, settings }: ProgrammeInput,
  area: number,
  month: number,
  held: readonly Slot[],
): readonly Slot[] {
  const { people, needs } = areas[area]!;
  if (settings.blocked.has(month)) return [];
  const all = [...held, ...areas.flatMap(({ fixed }) => fixed)];
  return auditors
    .filter(({ name, competences, perMonth, perYear }) => {
      const own = all.filter(({ auditor }) => auditor === name);
      return (
        !people.includes(name) &&
        needs.every((need) => competences.includes(need)) &&
        own.filter((slot) => slot.month === month).length < perMonth &&
        own.length < perYear
      );
    })
    .map(({ name }) => ({ auditor: name, month }));
}

function subsets(months: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** months }, (_, bits) =>
    Array.from({ length: months }, (_, index) => index + 1).filter(
      (month) => bits & (1 << (month - 1)),
    ),
  );
}
