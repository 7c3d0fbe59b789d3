import type { Applicability, ImplementationStatus, InclusionReason } from '../registers/choices.ts';
import type { ControlReference } from '../standard/control-reference.ts';
import type { CalendarDate } from '../workbook/date.ts';
import type { Answer } from './answer.ts';

/** One row of a Statement of Applicability (6.1.3 d). */
export interface SoaEntry {
  readonly row: number;
  readonly control: Answer<ControlReference>;
  readonly title: Answer<string>;
  readonly applicable: Answer<Applicability>;
  readonly implemented: Answer<ImplementationStatus>;
  readonly justification: Answer<string>;
  readonly justificationExclusion: Answer<string>;
  readonly reasons: Answer<readonly InclusionReason[]>;
  readonly reference: Answer<string>;
  readonly owner: Answer<string>;
  readonly due: Answer<CalendarDate>;
}
