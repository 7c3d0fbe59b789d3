import type { Qualifier } from './qualifiers.ts';

/** What the header of a column may mean: the best score of each concept. */
export interface ColumnMeaning {
  readonly concepts: ReadonlyMap<string, number>;
  readonly qualifier: Qualifier | undefined;
}
