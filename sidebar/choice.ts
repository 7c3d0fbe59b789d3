/** A value that is chosen anew now and then, and those who want to hear of it. */
export class Choice<Value> {
  readonly #listeners = new Set<() => void>();
  #value: Value;

  constructor(first: Value) {
    this.#value = first;
  }

  get value(): Value {
    return this.#value;
  }

  choose(value: Value): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back whenever something else is chosen. Returns what ends the calls. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
