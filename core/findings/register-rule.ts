import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Answer } from '../records/answer.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import { fieldId } from '../registers/declaration.ts';
import { formatPosition, type Position } from '../workbook/address.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding, FindingParameters, Fix, Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** What a rule is, all but how it looks. */
export type RuleHead = Omit<Rule, 'find'>;

/** Something that a rule found in a register. */
export interface Found {
  readonly at: Position;
  readonly parameters: FindingParameters;
  /** Where it isn't the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix | undefined;
}

/** A rule that looks at one register of a kind after another. */
export function registerRule<R extends { readonly row: number }>(
  head: RuleHead,
  registers: (context: CheckContext) => readonly RegisterRecords<R>[],
  look: (records: RegisterRecords<R>, context: CheckContext) => Iterable<Found>,
): Rule {
  return {
    ...head,
    find: (context) =>
      registers(context).flatMap((records) =>
        [...look(records, context)].map((found) => findingOf(head, records.register, found)),
      ),
  };
}

/** The finding that a rule makes of what it found. */
export function findingOf(head: RuleHead, register: RecognisedRegister, found: Found): Finding {
  return {
    rule: head.id,
    severity: found.severity ?? head.severity,
    register: register.kind,
    sheet: register.sheet,
    cell: formatPosition(found.at),
    parameters: found.parameters,
    ...(found.fix ? { fix: found.fix } : {}),
  };
}

/** The first header cell: where a finding about the whole register stands. */
export function headerCell(register: RecognisedRegister): Position {
  const first = register.headers[0]?.column ?? [...register.columns.values()][0]?.column ?? 1;
  return { row: register.headerRow, column: first };
}

/** What is found where a register lacks a column that it must have. */
export function withoutColumn(register: RecognisedRegister): Found {
  return {
    at: headerCell(register),
    parameters: { variant: 'no-column', sheet: register.sheet },
  };
}

/** Whether the register has a column for the field. */
export function hasColumn(register: RecognisedRegister, field: string): boolean {
  return register.columns.has(fieldId(field));
}

/** The cell of an answer; the fallback where its register has no such column. */
export function cellOf(answer: Answer<unknown>, fallback: Position): Position {
  return answer.state === 'no-column' ? fallback : answer.at;
}
