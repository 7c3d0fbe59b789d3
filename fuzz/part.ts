import type { Dice } from './dice.ts';

/** How recognition did on one workbook, in fields. */
export interface FieldCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What became of a case that kept all promises. */
export interface CaseResult {
  /** The word under which it is counted, e.g. "read" or "damaged". */
  readonly outcome: string;
  readonly fields?: FieldCounts;
}

/** One kind of cases. `run` throws where a promise is broken; what it throws says which. */
export interface Part {
  readonly name: string;
  /** What one case is: a generated workbook, a mutated file, a planned programme. */
  readonly makes: 'workbook' | 'mutated file' | 'programme';
  /** Cases of this part in each round of a run. */
  readonly perRound: number;
  run(dice: Dice): CaseResult | Promise<CaseResult>;
}

/** A broken promise, with the shortest input that was found to break it. */
export class BrokenPromise extends Error {
  readonly file: { readonly ending: string; readonly bytes: Uint8Array } | undefined;

  constructor(message: string, file?: BrokenPromise['file'], cause?: unknown) {
    super(message, { cause });
    this.name = 'BrokenPromise';
    this.file = file;
  }
}
