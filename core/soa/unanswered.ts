import type { Finding } from '../findings/finding.ts';
import { type Answer, isBlank } from '../records/answer.ts';
import type { SoaEntry } from '../records/soa-entry.ts';
import {
  cellOf,
  type FindingKind,
  findingAt,
  findingWithoutColumn,
  mayHaveColumn,
} from './soa-finding.ts';
import type { Statement, StatementRow } from './statement.ts';

type Field = Exclude<keyof SoaEntry, 'row'>;

/**
 * A finding for each of the rows that leaves a field blank; one for a whole table that has rows to
 * answer and no column for it.
 */
export function unanswered(
  kind: FindingKind,
  { registers, rows }: Statement,
  field: Field,
  concerns: (row: StatementRow) => boolean,
): readonly Finding[] {
  const concerned = rows.filter(concerns);
  const tables = registers.filter(
    (register) =>
      !mayHaveColumn(register, field) && concerned.some((row) => row.register === register),
  );
  return [
    ...tables.map((register) => findingWithoutColumn(kind, register)),
    ...concerned.flatMap((row) => blankCell(kind, row.id, row.entry[field])),
  ];
}

function blankCell(kind: FindingKind, id: string, answer: Answer<unknown>): readonly Finding[] {
  const at = cellOf(answer);
  return at && isBlank(answer) ? [findingAt(kind, at, { control: id })] : [];
}
