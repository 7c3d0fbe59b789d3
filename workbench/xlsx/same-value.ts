/** Equal plain values: same fields with equal values, in any order; absent and undefined are one. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const left = fieldsOf(one);
  const right = fieldsOf(other);
  return (
    left.size === right.size && [...left].every(([key, value]) => sameValue(value, right.get(key)))
  );
}

function fieldsOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
