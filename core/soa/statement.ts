import type { CheckContext } from '../findings/check-context.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { answered } from '../records/answer.ts';
import { isEdition2013 } from '../records/soa-controls.ts';
import type { SoaEntry } from '../records/soa-entry.ts';
import type { Applicability } from '../registers/choices.ts';
import { fieldId } from '../registers/declaration.ts';
import type { ControlReference } from '../standard/control-reference.ts';

/** One row of the Statement of Applicability that names a control. */
export interface StatementRow {
  readonly register: RecognisedRegister;
  readonly entry: SoaEntry;
  readonly control: ControlReference;
  /** "A.5.1", or the team's own id as written. */
  readonly id: string;
  readonly applicability: Applicability | undefined;
}

/** The Statement of Applicability of a workbook: its tables, one per theme or sheet, as one. */
export interface Statement {
  readonly registers: readonly [RecognisedRegister, ...RecognisedRegister[]];
  readonly rows: readonly StatementRow[];
  readonly is2013: boolean;
}

/**
 * The workbook's statement, or undefined where it has none. Lists of controls that decide nothing
 * (an evidence list, say) belong to it only where no table decides; tables of 2013 only where no
 * table is of 2022, since teams keep their former statement.
 */
export function statementOf(context: CheckContext): Statement | undefined {
  const deciding = preferred(context.records.soa, ({ register }) => decides(register));
  const tables = preferred(deciding, ({ records }) => !is2013Table(records));
  const [first, ...others] = tables.map(({ register }) => register);
  if (!first) return undefined;
  const rows = tables.flatMap(({ register, records }) =>
    records.flatMap((entry) => {
      const control = answered(entry.control);
      if (!control || control.kind === 'group') return [];
      const applicability = answered(entry.applicable);
      return [{ register, entry, control, id: controlId(control), applicability }];
    }),
  );
  const is2013 = isEdition2013(rows.map(({ control }) => control));
  return { registers: [first, ...others], rows, is2013 };
}

/** "A.5.1" for a control of Annex A, else the reference as written. */
export function controlId(control: ControlReference): string {
  return control.kind === '2022' || control.kind === '2013' ? control.control : control.text;
}

/** Whether the control has been decided to apply; undecided ones do not count. */
export function isIncluded(row: StatementRow): boolean {
  return row.applicability === 'applicable';
}

/** Fields that a statement is filled in with. */
const ANSWERS = [
  'applicable',
  'implemented',
  'justification',
  'justificationExclusion',
  'reasons',
  'reference',
] as const;

/** Whether anything is answered about any control, or the statement has no column for decisions. */
export function isStarted({ registers, rows }: Statement): boolean {
  const mayDecide = registers.some(({ columns }) => columns.has(fieldId('applicable')));
  const isWritten = ({ entry }: StatementRow) =>
    ANSWERS.some((field) => ['value', 'unreadable'].includes(entry[field].state));
  return !mayDecide || rows.length === 0 || rows.some(isWritten);
}

function decides({ columns }: RecognisedRegister): boolean {
  return columns.has(fieldId('applicable')) || columns.has(fieldId('justification'));
}

/** Those that pass, or all where none does. */
function preferred<T>(all: readonly T[], passes: (one: T) => boolean): readonly T[] {
  const some = all.filter(passes);
  return some.length > 0 ? some : all;
}

function is2013Table(records: readonly SoaEntry[]): boolean {
  return isEdition2013(records.map(({ control }) => answered(control)));
}
