import type { CheckContext } from '../../findings/check-context.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import { type Answer, answered } from '../../records/answer.ts';
import type { Nonconformity } from '../../records/kinds/nonconformities.ts';
import { requirementId } from '../../standard/requirement-reference.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import { areaFinder } from './nonconformity-areas.ts';

/** How often something was named, in the words that were written first. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** All nonconformities of the workbook that say what happened. */
export function nonconformitiesOf({ records }: CheckContext): readonly Nonconformity[] {
  return records.nonconformities.flatMap((register) =>
    register.records.filter(({ description }) => description.state === 'value'),
  );
}

/** Nonconformities by cause, commonest first; the deepest "why" stands for a cause not written. */
export function countsByCause(all: readonly Nonconformity[]): readonly Count[] {
  return counted(
    all.map((one) => firstOf(one.rootCause, one.why5, one.why4, one.why3, one.why2, one.why1)),
  );
}

/** Nonconformities by where they came to light, commonest first. */
export function countsBySource(all: readonly Nonconformity[]): readonly Count[] {
  return counted(all.map(({ source }) => answered(source)));
}

/** Nonconformities by the audited area in which they were found, commonest first. */
export function countsByArea(
  all: readonly Nonconformity[],
  context: CheckContext,
): readonly Count[] {
  return counted(all.map(areaFinder(context)));
}

/** Audit findings that are nonconformities, by requirement, commonest first. */
export function countsByRequirement({ records }: CheckContext): readonly Count[] {
  const findings = records['audit-findings'].flatMap((register) => register.records);
  return counted(
    findings
      .filter(({ grade }) => answered(grade) === 'major' || answered(grade) === 'minor')
      .map(({ requirement }) => {
        const reference = answered(requirement);
        return reference && requirementId(reference);
      }),
  );
}

/** Nonconformities in each of the twelve months up to a day, oldest first, months as "2026-05". */
export function countsByMonth(
  all: readonly Nonconformity[],
  today: CalendarDate,
): readonly Count[] {
  const dates = all.flatMap(({ date }) => answered(date) ?? []);
  return monthsUpTo(today).map((name) => ({
    name,
    count: dates.filter((date) => date.startsWith(name)).length,
  }));
}

/** Nonconformities that no month of those twelve shows: without a readable date, or of other months. */
export function outsideMonths(
  all: readonly Nonconformity[],
  today: CalendarDate,
): { readonly undated: number; readonly others: number } {
  const undated = all.filter(({ date }) => answered(date) === undefined).length;
  const shown = countsByMonth(all, today).reduce((sum, { count }) => sum + count, 0);
  return { undated, others: all.length - undated - shown };
}

function monthsUpTo(today: CalendarDate): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const months = year * 12 + (month - 1) - (11 - index);
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}

function firstOf(...answers: readonly Answer<string>[]): string | undefined {
  for (const answer of answers) {
    const value = answered(answer);
    if (value !== undefined) return value;
  }
  return undefined;
}

function counted(names: readonly (string | undefined)[]): readonly Count[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    if (name === undefined) continue;
    const key = foldPhrase(name);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { name, count: 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
