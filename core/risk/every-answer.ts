import { findingOf, type RuleHead } from '../findings/register-rule.ts';
import type { Rule } from '../findings/rule.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Answer } from '../records/answer.ts';
import { allRecords } from '../records/records.ts';
import type { FieldContent } from '../registers/declaration.ts';
import { fieldId } from '../registers/declaration.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import { fieldOf, registerOf } from '../registers/registers.ts';
import { shiftedRows } from './shifted-rows.ts';

/** Fewer odd cells than this are judged one by one. */
const FEWEST_TO_JUDGE = 3;

/**
 * A rule about cells with something written that can't be read, in columns whose content it asks
 * for. Rows whose values slipped into wrong columns are left to the rule about those.
 */
export function unreadableRule(
  head: RuleHead,
  concerns: (content: FieldContent | undefined) => boolean,
): Rule {
  return {
    ...head,
    find: (context) =>
      allRecords(context.records).flatMap(({ register, records }) => {
        const shifted = shiftedRows(context.snapshot, register);
        const odd = oddCells(register, records).filter(
          ({ row, field }) => !shifted.has(row) && concerns(contentOf(register.kind, field)),
        );
        return [...byField(odd)].flatMap(([field, answers]) => {
          const column = register.columns.get(fieldId(field));
          const header = column?.header ?? field;
          if (column && isMostly(answers.length, field, records)) {
            const at = { row: register.headerRow, column: column.column };
            const parameters = { variant: 'column', column: header };
            return [findingOf(head, register, { at, parameters, severity: 'advice' })];
          }
          return answers.map(({ at, text }) =>
            findingOf(head, register, { at, parameters: { value: text, column: header } }),
          );
        });
      }),
  };
}

/** Whether a column has more that can't be read than values: then it holds something else. */
function isMostly(
  unreadable: number,
  field: string,
  records: readonly { readonly row: number }[],
): boolean {
  if (unreadable < FEWEST_TO_JUDGE) return false;
  const values = records.filter((record) => {
    const answer = (record as Readonly<Record<string, unknown>>)[field];
    return hasState(answer) && answer.state === 'value';
  });
  return unreadable > values.length;
}

function byField(odd: readonly OddCell[]): ReadonlyMap<string, readonly Unreadable[]> {
  const fields = new Map<string, Unreadable[]>();
  for (const { field, answer } of odd) {
    const answers = fields.get(field);
    if (answers) answers.push(answer);
    else fields.set(field, [answer]);
  }
  return fields;
}

type Unreadable = Extract<Answer<unknown>, { state: 'unreadable' }>;

interface OddCell {
  readonly row: number;
  readonly field: string;
  readonly answer: Unreadable;
}

/** Both rules about odd cells look for the same ones, so they are searched once. */
const known = new WeakMap<object, readonly OddCell[]>();

function oddCells(
  { columns }: RecognisedRegister,
  records: readonly { readonly row: number }[],
): readonly OddCell[] {
  const former = known.get(records);
  if (former) return former;
  const found: OddCell[] = [];
  const fields = [...columns.keys()];
  for (const record of records) {
    for (const field of fields) {
      const answer = (record as Readonly<Record<string, unknown>>)[field];
      if (isUnreadable(answer)) found.push({ row: record.row, field, answer });
    }
  }
  known.set(records, found);
  return found;
}

function isUnreadable(value: unknown): value is Unreadable {
  return hasState(value) && value.state === 'unreadable';
}

function hasState(value: unknown): value is { readonly state: unknown } {
  return typeof value === 'object' && value !== null && 'state' in value;
}

function contentOf(kind: RegisterKind, field: string): FieldContent | undefined {
  const declaration = registerOf(kind);
  return declaration && fieldOf(declaration, fieldId(field))?.content;
}
