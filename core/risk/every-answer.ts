import type { CheckContext } from '../findings/check-context.ts';
import type { Rule } from '../findings/rule.ts';
import type { Answer } from '../records/answer.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { FieldContent } from '../registers/declaration.ts';
import { fieldId } from '../registers/declaration.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import { fieldOf, registerOf } from '../registers/registers.ts';
import { type Found, findingOf, type RuleHead } from './register-rule.ts';
import { shiftedRows } from './shifted-rows.ts';

/** The records of all registers that are read into records. */
export function allRecords(
  context: CheckContext,
): readonly RegisterRecords<{ readonly row: number }>[] {
  return [...context.risks, ...context.assets, ...context.treatmentActions, ...context.soa];
}

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
      allRecords(context).flatMap(({ register, records }) => {
        const shifted = shiftedRows(context.snapshot, register);
        return records
          .filter(({ row }) => !shifted.has(row))
          .flatMap(unreadableAnswers)
          .filter(({ field }) => concerns(contentOf(register.kind, field)))
          .map(({ field, answer }): Found => {
            const column = register.columns.get(fieldId(field))?.header ?? field;
            return { at: answer.at, parameters: { value: answer.text, column } };
          })
          .map((found) => findingOf(head, register, found));
      }),
  };
}

type Unreadable = Extract<Answer<unknown>, { state: 'unreadable' }>;

function unreadableAnswers(
  record: object,
): readonly { readonly field: string; readonly answer: Unreadable }[] {
  const found: { field: string; answer: Unreadable }[] = [];
  for (const [field, answer] of Object.entries(record)) {
    if (isUnreadable(answer)) found.push({ field, answer });
  }
  return found;
}

function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'state' in value
    ? value.state === 'unreadable'
    : false;
}

function contentOf(kind: RegisterKind, field: string): FieldContent | undefined {
  const declaration = registerOf(kind);
  return declaration && fieldOf(declaration, fieldId(field))?.content;
}
