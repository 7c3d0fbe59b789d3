/** Rows or columns from first to last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * How far beyond the used cells rows and columns are still listed one by one. Files describe all
 * 16,384 columns at once; what matters is those that are used and those that might be appended.
 */
const SPARE = 100;

/** A list of spans that stays short where many neighbours are added in order. */
export class SpanList {
  readonly spans: Span[] = [];

  add(first: number, last: number): void {
    const previous = this.spans[this.spans.length - 1];
    if (previous?.last === first - 1)
      this.spans[this.spans.length - 1] = { first: previous.first, last };
    else this.spans.push({ first, last });
  }
}

/** Each number of the spans up to a bit beyond the last used one. */
export function* numbersWithin(spans: readonly Span[], lastUsed: number): Generator<number> {
  for (const { first, last } of spans) {
    const end = Math.min(last, lastUsed + SPARE);
    for (let number = first; number <= end; number++) yield number;
  }
}
