import type { CheckContext } from '../../findings/check-context.ts';
import { answered } from '../../records/answer.ts';
import type { SoaEntry } from '../../records/soa-entry.ts';
import type { ImplementationStatus } from '../../registers/choices.ts';
import { fieldId } from '../../registers/declaration.ts';
import { type Statement, statementOf } from '../../soa/statement.ts';
import { CONTROLS, type Control } from '../../standard/controls.ts';

/** Where a control stands; `open`: not decided, or applicable and no status known. */
export type ControlStatus = ImplementationStatus | 'open';

/** From done to open. */
export const CONTROL_STATUSES: readonly ControlStatus[] = [
  'implemented',
  'partly',
  'planned',
  'not-implemented',
  'not-applicable',
  'open',
];

/** One of the 93 controls and what the Statement of Applicability says of it. */
export interface ControlAnswer {
  readonly control: Control;
  readonly status: ControlStatus;
  /** Whether it has been decided if the control applies. */
  readonly decided: boolean;
  readonly applicable: boolean;
}

/** The Statement of Applicability in figures. */
export interface SoaOverview {
  readonly statement: Statement;
  readonly answers: readonly ControlAnswer[];
  /** Whether a column says which controls apply, and one how far they are implemented. */
  readonly knowsApplicability: boolean;
  readonly knowsImplementation: boolean;
}

/** Every control's answer; undefined where no SoA of 2022 is in the workbook. */
export function soaOverview(context: CheckContext): SoaOverview | undefined {
  const statement = statementOf(context);
  if (!statement || statement.is2013) return undefined;
  const entries = new Map<string, SoaEntry>();
  for (const { id, entry } of statement.rows) if (!entries.has(id)) entries.set(id, entry);
  const has = (field: string) =>
    statement.registers.some(({ columns }) => columns.has(fieldId(field)));
  return {
    statement,
    answers: CONTROLS.map((control) => answerOf(control, entries.get(control.id))),
    knowsApplicability: has('applicable'),
    knowsImplementation: has('implemented'),
  };
}

function answerOf(control: Control, entry: SoaEntry | undefined): ControlAnswer {
  const applicability = entry && answered(entry.applicable);
  const implemented = entry && answered(entry.implemented);
  // Without a column for it, a status tells that a control applies.
  const undecidable = entry?.applicable.state === 'no-column';
  const decided = applicability !== undefined || (undecidable && implemented !== undefined);
  const applicable =
    applicability === 'applicable' ||
    (undecidable && implemented !== undefined && implemented !== 'not-applicable');
  return { control, decided, applicable, status: statusOf(decided, applicable, implemented) };
}

function statusOf(
  decided: boolean,
  applicable: boolean,
  implemented: ImplementationStatus | undefined,
): ControlStatus {
  if (!decided) return 'open';
  if (!applicable) return 'not-applicable';
  // "Not applicable" as the status of an applicable control contradicts itself.
  return implemented === undefined || implemented === 'not-applicable' ? 'open' : implemented;
}
