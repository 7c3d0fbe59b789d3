import type { HostMessage } from '../messages/message.ts';

/** What a change has on either side: before it, after it, or both. */
export function sidesOf<T>({
  before,
  after,
}: {
  readonly before: T | null;
  readonly after: T | null;
}): readonly T[] {
  return [before, after].filter((side): side is T => side !== null);
}

/** The first reason why a host can't make one of these, if there is one. */
export function firstProblem<T>(
  values: Iterable<T>,
  problemOf: (value: T) => HostMessage | undefined,
): HostMessage | undefined {
  for (const value of values) {
    const problem = problemOf(value);
    if (problem) return problem;
  }
  return undefined;
}
