import type { TreatmentOption } from '../registers/choices.ts';
import type { ControlReference } from '../standard/control-reference.ts';
import type { CalendarDate } from '../workbook/date.ts';
import type { Answer } from './answer.ts';
import type { Rating } from './rating.ts';

/** One row of a risk register, as written by the team. */
export interface Risk {
  /** 1-based row on the sheet. */
  readonly row: number;
  readonly id: Answer<string>;
  readonly title: Answer<string>;
  readonly description: Answer<string>;
  /** Asset or process names as written, split where one cell names several. */
  readonly asset: Answer<readonly string[]>;
  readonly process: Answer<string>;
  readonly threat: Answer<string>;
  readonly vulnerability: Answer<string>;
  readonly confidentiality: Answer<Rating>;
  readonly integrity: Answer<Rating>;
  readonly availability: Answer<Rating>;
  readonly existingControls: Answer<string>;
  readonly owner: Answer<string>;
  readonly likelihood: Answer<Rating>;
  readonly consequence: Answer<Rating>;
  readonly score: Answer<number>;
  readonly level: Answer<string>;
  readonly treatment: Answer<TreatmentOption>;
  readonly action: Answer<string>;
  readonly controls: Answer<readonly ControlReference[]>;
  readonly residualLikelihood: Answer<Rating>;
  readonly residualConsequence: Answer<Rating>;
  readonly residualScore: Answer<number>;
  readonly residualLevel: Answer<string>;
  readonly acceptedBy: Answer<string>;
  readonly acceptedUntil: Answer<CalendarDate>;
  readonly status: Answer<string>;
  readonly due: Answer<CalendarDate>;
  readonly lastReview: Answer<CalendarDate>;
  readonly nextReview: Answer<CalendarDate>;
}
