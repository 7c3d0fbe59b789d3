/** A table for people: figures in it are for one machine on one day. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure that holds on any machine: how much of one thing another one takes. Less is better. */
export interface Ratio {
  /** Stable, e.g. "read-and-check/exceljs-read"; the budget names it. */
  readonly id: string;
  /** What is compared, in words. */
  readonly what: string;
  readonly value: number;
  /** What we promise, where we do: the value is to be this or less. */
  readonly goal?: number;
}

export interface PartResult {
  readonly tables: readonly Table[];
  readonly ratios: readonly Ratio[];
  /** What a reader must know, e.g. what was left out and why. */
  readonly notes: readonly string[];
}

/** One subject of the bench. */
export interface BenchPart {
  /** For `--only`. */
  readonly id: string;
  readonly title: string;
  /** Measures; `folder` is an empty one for its files, which is removed afterwards. */
  run(folder: string): Promise<PartResult>;
}
