import {
  type Found,
  hasColumn,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';
import type { Supplier } from '../../records/kinds/suppliers.ts';
import { type RiskGrade, riskGradeOf } from '../../records/parse/risk-grade.ts';
import { addMonths, type CalendarDate } from '../../workbook/date.ts';

/** Suppliers whose next assessment is past, and those on whom much depends without one in a year. */
export const SUPPLIER_ASSESSMENT_OVERDUE = registerRule<Supplier>(
  {
    id: 'supplier-assessment-overdue',
    severity: 'error',
    clause: 'A.5.22',
    needs: ['suppliers'],
  },
  (context) => context.records.suppliers,
  ({ register, records }, { today }): readonly Found[] => {
    const suppliers = records.filter(({ supplier, service }) => isStarted(supplier, service));
    const found = suppliers.flatMap((supplier) => {
      const name = rowName(supplier.row, supplier.supplier, supplier.service);
      const one = lookAt(supplier, today);
      return one ? [{ ...one, parameters: { name, ...one.parameters } }] : [];
    });
    const isAssessed = ['assessment', 'nextReview'].some((field) => hasColumn(register, field));
    const isCritical = suppliers.some((supplier) => gradeOf(supplier) === 'high');
    return isCritical && !isAssessed ? [withoutColumn(register), ...found] : found;
  },
);

function gradeOf({ criticality }: Supplier): RiskGrade | undefined {
  return riskGradeOf(answered(criticality) ?? '');
}

/** What is wrong with a supplier, if anything: a name, a date that is past, no assessment. */
function lookAt(record: Supplier, today: CalendarDate): Found | undefined {
  const { supplier, assessment, nextReview } = record;
  if (supplier.state === 'blank') return { at: supplier.at, parameters: { variant: 'name' } };
  const grade = gradeOf(record);
  const next = answered(nextReview);
  if (nextReview.state === 'value' && nextReview.value < today) {
    const isMinor = grade === 'medium' || grade === 'low';
    const parameters = { due: nextReview.value };
    return { at: nextReview.at, parameters, ...(isMinor ? { severity: 'warning' } : {}) };
  }
  if (grade !== 'high') return undefined;
  if (assessment.state === 'blank') {
    const planned: Partial<Found> = next ? { severity: 'warning' } : {};
    return { at: assessment.at, parameters: { variant: 'never' }, ...planned };
  }
  if (next || assessment.state !== 'value' || assessment.value >= addMonths(today, -12))
    return undefined;
  return { at: assessment.at, parameters: { variant: 'old', last: assessment.value } };
}
