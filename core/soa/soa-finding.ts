import type { Finding, FindingParameters, Severity } from '../findings/finding.ts';
import type { RuleId } from '../findings/rule-ids.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Answer } from '../records/answer.ts';
import { fieldId } from '../registers/declaration.ts';
import { type CellLocation, formatPosition } from '../workbook/address.ts';

/** What all findings of a rule share. */
export interface FindingKind {
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** A finding at a cell of a Statement of Applicability. */
export function findingAt(
  { rule, severity }: FindingKind,
  at: CellLocation,
  parameters: FindingParameters,
): Finding {
  return { rule, severity, register: 'soa', sheet: at.sheet, cell: formatPosition(at), parameters };
}

/** A finding about a whole table: at the header of a field's column, else at its first header. */
export function findingAtHeader(
  kind: FindingKind,
  register: RecognisedRegister,
  field: string,
  parameters: FindingParameters,
): Finding {
  const column = register.columns.get(fieldId(field))?.column ?? register.headers[0]?.column ?? 1;
  return findingAt(kind, { sheet: register.sheet, row: register.headerRow, column }, parameters);
}

/** A finding about a table that has no column for what is asked. */
export function findingWithoutColumn(kind: FindingKind, register: RecognisedRegister): Finding {
  const { sheet } = register;
  return findingAtHeader(kind, register, 'control', { variant: 'no-column', sheet });
}

/** The cell of an answer, or undefined where the register has no such column. */
export function cellOf(answer: Answer<unknown>): CellLocation | undefined {
  return answer.state === 'no-column' ? undefined : answer.at;
}

/** Whether a table may have a column for a field: one that is recognised, or one we're unsure of. */
export function mayHaveColumn(register: RecognisedRegister, field: string): boolean {
  const id = fieldId(field);
  const unsure = register.unsure.some(({ candidates }) => candidates.includes(id));
  return unsure || register.columns.has(id);
}
