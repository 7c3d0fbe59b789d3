import type { ActionStatus } from '../registers/choices.ts';
import type { ControlReference } from '../standard/control-reference.ts';
import type { CalendarDate } from '../workbook/date.ts';
import type { Answer } from './answer.ts';

/** One row of a risk treatment plan (6.1.3 e). */
export interface TreatmentAction {
  readonly row: number;
  readonly id: Answer<string>;
  /** Risk ids as written, split where one cell names several. */
  readonly risk: Answer<readonly string[]>;
  readonly action: Answer<string>;
  readonly control: Answer<readonly ControlReference[]>;
  readonly owner: Answer<string>;
  readonly due: Answer<CalendarDate>;
  readonly status: Answer<ActionStatus>;
  readonly completed: Answer<CalendarDate>;
  readonly effect: Answer<string>;
  readonly approvedByOwner: Answer<string>;
  readonly approvedByManagement: Answer<string>;
}
