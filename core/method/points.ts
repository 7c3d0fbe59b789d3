import type { Scale } from './risk-method.ts';

/** Both scales, as far as they are known. */
export interface Scales {
  readonly likelihood: Scale | undefined;
  readonly consequence: Scale | undefined;
}

/** Assessments with both values known, and the score that their rows have. */
export interface Point {
  readonly likelihood: number;
  readonly consequence: number;
  readonly score: number;
  readonly rows: readonly number[];
}
