/** Calls of services, which cost a script time; values that came with an answer cost nothing. */
export class CallLog {
  readonly #counts = new Map<string, number>();

  /** Told of every call, before it is made. */
  onCall: (name: string) => void = () => {};

  note(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.onCall(name);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Calls by name, e.g. "Range.setValues". */
  get byName(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  reset(): void {
    this.#counts.clear();
  }
}

const fakes = new WeakMap<object, object>();

/**
 * A fake as the script sees it: what isn't faked throws, so that nothing is believed to work that
 * was never looked at. With a log, its calls are counted.
 */
export function asService<T extends object>(name: string, fake: object, log?: CallLog): T {
  const service = new Proxy(fake, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
      const member: unknown = Reflect.get(target, key, target);
      if (member === undefined) throw new Error(`not faked: ${name}.${key}`);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]) => {
        log?.note(`${name}.${key}`);
        return Reflect.apply(member, target, given);
      };
    },
    set(_target, key) {
      throw new Error(`${name}.${String(key)} can’t be set`);
    },
  });
  fakes.set(service, fake);
  return service as T;
}

/** The fake behind what a script handed back. */
export function fakeOf<T>(service: object): T {
  const fake = fakes.get(service);
  if (!fake) throw new TypeError('not an object of this service');
  return fake as T;
}

/** An enumeration as Apps Script has it: objects that say their names. */
export function enumeration<E>(...names: readonly string[]): E {
  const values = names.map((name) => [name, Object.freeze({ toString: () => name })] as const);
  return Object.freeze(Object.fromEntries(values)) as E;
}
