import type { Area, Position } from './address.ts';

/**
 * Rectangles that hold exactly the given places: runs of a row, joined downwards where they are
 * equally wide. Places come in ascending order of row, then column, each once.
 */
export function rectanglesOf(places: readonly Position[]): readonly Area[] {
  const done: Area[] = [];
  const latest = new Map<number, Area>();
  for (const run of runsOf(places)) {
    const above = latest.get(run.left);
    const continues = above && above.bottom === run.top - 1 && above.right === run.right;
    if (above && !continues) done.push(above);
    latest.set(run.left, continues ? { ...above, bottom: run.bottom } : run);
  }
  return [...done, ...latest.values()].sort(
    (one, other) => one.top - other.top || one.left - other.left,
  );
}

/** Neighbouring places of one row. */
function* runsOf(places: readonly Position[]): Generator<Area> {
  let run: Area | undefined;
  for (const { row, column } of places) {
    if (run && run.top === row && run.right === column - 1) run = { ...run, right: column };
    else {
      if (run) yield run;
      run = { top: row, bottom: row, left: column, right: column };
    }
  }
  if (run) yield run;
}
