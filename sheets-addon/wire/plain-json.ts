const MAP = '$map';
const SET = '$set';

/** A value as JSON; maps and sets, which JSON doesn't know, as objects with one key. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Map) return { [MAP]: [...part] };
    return part instanceof Set ? { [SET]: [...part] } : part;
  });
}

/** The value that `toJson` was given. The caller knows its type, as with `JSON.parse`. */
export function fromJson(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    const entries = typeof part === 'object' && part !== null ? Object.entries(part) : [];
    const [key, members] = entries[0] ?? [];
    if (entries.length !== 1 || !Array.isArray(members)) return part;
    if (key === MAP) return new Map(members);
    return key === SET ? new Set(members) : part;
  });
}
