import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Answer } from '../records/answer.ts';
import type { RecordKind, RecordTypes } from '../records/records.ts';
import { fieldId } from '../registers/declaration.ts';
import type { Position } from '../workbook/address.ts';
import type { CalendarDate } from '../workbook/date.ts';
import type { FindingValue, Severity } from './finding.ts';
import { type Found, hasColumn, headerCell, type RuleHead, registerRule } from './register-rule.ts';
import type { Rule } from './rule.ts';

/** Fields that certain rows of a register must answer. */
export interface RequiredAnswers<Kind extends RecordKind> {
  readonly kind: Kind;
  /** Each field, or a group of which one is enough. */
  readonly fields: readonly (FieldOf<Kind> | readonly FieldOf<Kind>[])[];
  /** Rows that must answer; rows with nothing in them never do. */
  readonly isConcerned: (record: RecordTypes[Kind]) => boolean;
  /** Fields that a row of those need not answer. */
  readonly spares?: (record: RecordTypes[Kind], field: FieldOf<Kind>) => boolean;
  /** How grave it is that a row does not answer yet, where that isn't the rule's own severity. */
  readonly severityOf?: (
    record: RecordTypes[Kind],
    field: FieldOf<Kind>,
    today: CalendarDate,
  ) => Severity | undefined;
  /** What the row is called in the finding, e.g. the objective in its first words. */
  readonly nameOf: (record: RecordTypes[Kind]) => FindingValue;
}

type FieldOf<Kind extends RecordKind> = Exclude<keyof RecordTypes[Kind], 'row'> & string;

/**
 * A rule that asks rows for answers. A blank cell is found where it stands (parameters `name`,
 * `column`); a column that is absent, once, at the first header cell (variant "no-column",
 * parameters `column`, `sheet`, `count`: the rows concerned).
 */
export function requiredAnswersRule<Kind extends RecordKind>(
  head: RuleHead,
  { kind, fields, isConcerned, spares, severityOf, nameOf }: RequiredAnswers<Kind>,
): Rule {
  return registerRule<RecordTypes[Kind]>(
    head,
    (context) => context.records[kind],
    ({ register, records }, { today }) => {
      const concerned = records.filter(isConcerned);
      return fields.flatMap((field) => {
        const group: readonly FieldOf<Kind>[] = typeof field === 'string' ? [field] : field;
        const asked = spares
          ? concerned.filter((record) => !group.some((one) => spares(record, one)))
          : concerned;
        return missingAnswers<Kind>(register, asked, group, (record, at, column) => {
          const severity = group[0] && severityOf?.(record, group[0], today);
          return {
            at,
            parameters: { name: nameOf(record), column },
            ...(severity && { severity }),
          };
        });
      });
    },
  );
}

function missingAnswers<Kind extends RecordKind>(
  register: RecognisedRegister,
  concerned: readonly RecordTypes[Kind][],
  fields: readonly FieldOf<Kind>[],
  foundIn: (record: RecordTypes[Kind], at: Position, column: FindingValue) => Found,
): readonly Found[] {
  const column = titleOf(register, fields[0] ?? '');
  if (!fields.some((field) => hasColumn(register, field))) {
    const { sheet } = register;
    const parameters = { variant: 'no-column', column, sheet, count: concerned.length };
    return concerned.length > 0 ? [{ at: headerCell(register), parameters }] : [];
  }
  return concerned.flatMap((record) => {
    const answers = fields.map((field) => answerOf<Kind>(record, field));
    const blank = answers.find((answer) => answer.state === 'blank');
    const isAnswered = answers.some(({ state }) => state === 'value' || state === 'unreadable');
    if (isAnswered || blank?.state !== 'blank') return [];
    return [foundIn(record, blank.at, column)];
  });
}

function answerOf<Kind extends RecordKind>(
  record: RecordTypes[Kind],
  field: FieldOf<Kind>,
): Answer<unknown> {
  return record[field] as Answer<unknown>;
}

/** The header of the field's column; where there is none, what the field is called. */
function titleOf({ kind, columns }: RecognisedRegister, field: string): FindingValue {
  return columns.get(fieldId(field))?.header ?? { register: kind, field };
}
