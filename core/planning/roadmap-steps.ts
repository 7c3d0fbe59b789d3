import { answered } from '../records/answer.ts';
import type { RoadmapEntry } from '../records/kinds/roadmap.ts';
import { ROADMAP_STEP_CHOICES, type RoadmapStep } from '../registers/words/choices/roadmap-step.ts';

/** A row of the roadmap that is one of the ten steps, and which one: 0 to 9. */
export interface PlacedStep {
  readonly entry: RoadmapEntry;
  readonly place: number;
}

/** The ten steps as a roadmap has them, in their order. Steps of the team's own are left out. */
export function placedSteps(entries: readonly RoadmapEntry[]): readonly PlacedStep[] {
  const placed = entries.flatMap((entry) => {
    const step = answered(entry.step)?.step;
    const place = ROADMAP_STEP_CHOICES.findIndex(({ id }) => id === step);
    return place < 0 ? [] : [{ entry, place }];
  });
  return placed.sort((one, other) => one.place - other.place);
}

/** Whether a roadmap is more than the list of steps: somebody, a day or a status stands in it. */
export function isPlanned(entries: readonly RoadmapEntry[]): boolean {
  return entries.some(({ owner, due, status }) =>
    [owner, due, status].some(({ state }) => state === 'value'),
  );
}

/** The steps that no row is about, in their order. */
export function absentSteps(entries: readonly RoadmapEntry[]): readonly RoadmapStep[] {
  const present = new Set(placedSteps(entries).map(({ place }) => place));
  return ROADMAP_STEP_CHOICES.filter((_, place) => !present.has(place)).map(({ id }) => id);
}

/** Whether a step is known to be done, or known not to be; undefined where nothing tells. */
export function isDone({ status, completed }: RoadmapEntry): boolean | undefined {
  if (status.state === 'value') return status.value === 'done';
  return completed.state === 'value' ? true : undefined;
}
