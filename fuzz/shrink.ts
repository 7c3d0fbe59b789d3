/** As few of the steps as still fail, by leaving out one after the other. */
export function shrink<T>(
  steps: readonly T[],
  fails: (steps: readonly T[]) => boolean,
): readonly T[] {
  let fewest = steps;
  for (let index = fewest.length - 1; index >= 0; index--) {
    const fewer = fewest.filter((_, place) => place !== index);
    if (fails(fewer)) fewest = fewer;
  }
  return fewest;
}
