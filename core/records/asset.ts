import type { Answer } from './answer.ts';
import type { Rating } from './rating.ts';

/** One row of an asset inventory (A.5.9). */
export interface Asset {
  readonly row: number;
  readonly id: Answer<string>;
  readonly asset: Answer<string>;
  readonly type: Answer<string>;
  readonly owner: Answer<string>;
  readonly classification: Answer<string>;
  readonly value: Answer<Rating>;
  readonly confidentiality: Answer<Rating>;
  readonly integrity: Answer<Rating>;
  readonly availability: Answer<Rating>;
}
