/** A value that neighbouring numbers share. */
export interface NumberRun {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

/** Numbers with their values as runs of neighbours with equal values, ascending. */
export function runsOf(values: ReadonlyMap<number, number>): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (const [number, value] of [...values].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.value === value && last.first + last.count === number) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ first: number, count: 1, value });
  }
  return runs;
}
