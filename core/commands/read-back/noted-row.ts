import type { CheckContext } from '../../findings/check-context.ts';
import { type CoreMessage, message } from '../../messages/message.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { type FieldId, fieldId } from '../../registers/declaration.ts';
import type { RegisterKind } from '../../registers/kinds.ts';
import { idKey } from '../../risk/id-series.ts';
import { rowName, rowTexts } from '../row-texts.ts';
import type { AuditorNote, ReturnedCopy } from './auditor-notes.ts';

/** The row of the team's workbook that a note is about, and what has become of it. */
export interface NotedRow {
  /** How the row is called; '' where it has no name. */
  readonly id: string;
  /** What speaks against taking the note over blindly. */
  readonly conflicts: readonly CoreMessage[];
}

/** Fields that tell what a row is about, to a reader who doesn't know its id. */
const TELLING_FIELDS = ['title', 'description', 'action', 'statement'].map(fieldId);
const LONGEST_VALUE = 50;

/**
 * Finds the row that a note stands in by its id, whatever became of the order of the rows, and tells
 * where the copy's row and the team's say different things now.
 */
export function notedRow(
  context: CheckContext,
  { context: copied }: ReturnedCopy,
  { register, row, sheet }: AuditorNote,
): NotedRow {
  if (!register) return { id: '', conflicts: [] };
  const id = rowName(copied.snapshot, register, row);
  if (id === '') {
    return { id, conflicts: [message('read-back.row-without-id', { sheet, row: String(row) })] };
  }
  const found = context.recognition.registers
    .filter(({ kind }) => kind === register.kind)
    .flatMap((own) => rowsCalled(context, own, id));
  const [first, ...others] = found;
  if (!first) return { id, conflicts: [message('read-back.row-gone', { row: id })] };
  if (others.length > 0) {
    const { length: count } = found;
    return { id, conflicts: [message('read-back.row-repeated', { row: id, count })] };
  }
  const before = rowTexts(copied.snapshot, register, row);
  const after = rowTexts(context.snapshot, first.register, first.row);
  const differences = [...before].flatMap(([field, text]) => {
    const now = after.get(field);
    return now === undefined || sameText(text, now)
      ? []
      : [differenceOf(register.kind, field, text, now)];
  });
  if (differences.length === 0) return { id, conflicts: [] };
  const differs = message('read-back.row-differs', {
    row: id,
    differences: { clauses: differences },
  });
  return { id, conflicts: [differs] };
}

/** What a field says in the copy and in the workbook; one of both may be blank. */
function differenceOf(
  register: RegisterKind,
  id: FieldId,
  inCopy: string,
  inWorkbook: string,
): CoreMessage {
  const field = { register, field: id };
  const copy = shortened(inCopy);
  const workbook = shortened(inWorkbook);
  if (copy === '') return message('read-back.blank-in-copy', { field, workbook });
  if (workbook === '') return message('read-back.blank-in-workbook', { field, copy });
  return message('read-back.field-differs', { field, copy, workbook });
}

/** A few words about the row of a note; '' where it says no more than its id. */
export function rowWords({ context }: ReturnedCopy, { register, row }: AuditorNote): string {
  if (!register) return '';
  const texts = rowTexts(context.snapshot, register, row);
  return TELLING_FIELDS.map((field) => texts.get(field) ?? '').find((text) => text !== '') ?? '';
}

function rowsCalled({ snapshot }: CheckContext, register: RecognisedRegister, id: string) {
  return register.rows
    .filter((row) => idKey(rowName(snapshot, register, row)) === idKey(id))
    .map((row) => ({ register, row }));
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1)}…`;
}
