import {
  cellOf,
  type Found,
  hasColumn,
  headerCell,
  registerRule,
} from '../../findings/register-rule.ts';
import { message } from '../../messages/message.ts';
import { answered } from '../../records/answer.ts';
import type { Nonconformity } from '../../records/kinds/nonconformities.ts';
import { type RiskGrade, riskGradeOf } from '../../records/parse/risk-grade.ts';
import { isNonconformity, nonconformityName } from '../nonconformities.ts';

const WHYS = ['why1', 'why2', 'why3', 'why4', 'why5'] as const;
/** Whoever asks why so often has left the symptoms behind; not every chain has five links. */
const WHYS_TO_A_CAUSE = 3;

/**
 * Neither a root cause nor a chain of whys, at medium and high risk. Where the risk is unknown it is
 * advice, at low risk nothing is asked.
 */
export const NONCONFORMITY_ROOT_CAUSE_MISSING = registerRule<Nonconformity>(
  {
    id: 'nonconformity-root-cause-missing',
    severity: 'error',
    clause: '10.2 b)',
    needs: ['nonconformities'],
  },
  (context) => context.records.nonconformities,
  ({ register, records }): readonly Found[] => {
    const without = records
      .map((record) => ({ record, grade: gradeOf(record) }))
      .filter(
        ({ record, grade }) => grade !== 'low' && isNonconformity(record) && !hasCause(record),
      );
    if (without.length > 0 && !['rootCause', ...WHYS].some((field) => hasColumn(register, field))) {
      return [withoutCauses(register, without.filter(({ grade }) => grade).length)];
    }
    return without.map(({ record, grade }): Found => {
      const at = cellOf(record.rootCause, cellOf(record.why1, headerCell(register)));
      const name = nonconformityName(record);
      return grade
        ? { at, parameters: { name, risk: message(`findings.${grade}`) } }
        : { at, parameters: { name, variant: 'unknown' }, severity: 'advice' };
    });
  },
);

function withoutCauses(register: Parameters<typeof headerCell>[0], count: number): Found {
  const { sheet } = register;
  const at = headerCell(register);
  return count > 0
    ? { at, parameters: { variant: 'no-column', sheet, count } }
    : { at, parameters: { variant: 'no-column-unknown', sheet }, severity: 'advice' };
}

function gradeOf({ risk }: Nonconformity): RiskGrade | undefined {
  const word = answered(risk);
  return word === undefined ? undefined : riskGradeOf(word);
}

function hasCause(record: Nonconformity): boolean {
  const isGiven = (field: 'rootCause' | (typeof WHYS)[number]) =>
    record[field].state === 'value' || record[field].state === 'unreadable';
  return isGiven('rootCause') || WHYS.filter(isGiven).length >= WHYS_TO_A_CAUSE;
}
