/**
 * Whether two plain values are equal: lists in order, objects, maps and sets by their content in any
 * order. A field that is absent equals one that is undefined.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (kindOf(one) !== kindOf(other)) return false;
  const left = fieldsOf(one);
  const right = fieldsOf(other);
  if (left.size !== right.size) return false;
  for (const [key, value] of left) {
    if (!right.has(key) || !sameValue(value, right.get(key))) return false;
  }
  return true;
}

/** Whether two lists hold equal values, each as often, in any order. */
export function sameBag(one: readonly unknown[], other: readonly unknown[]): boolean {
  const rest = [...other];
  return (
    one.length === other.length &&
    one.every((value) => {
      const index = rest.findIndex((candidate) => sameValue(candidate, value));
      return index >= 0 && rest.splice(index, 1).length === 1;
    })
  );
}

function kindOf(value: object): 'list' | 'map' | 'set' | 'object' {
  if (Array.isArray(value)) return 'list';
  if (value instanceof Map) return 'map';
  return value instanceof Set ? 'set' : 'object';
}

function fieldsOf(value: object): ReadonlyMap<unknown, unknown> {
  if (value instanceof Map) return value;
  if (value instanceof Set) return new Map([...value].map((member) => [member, true]));
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
