import { type Found, registerRule } from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';
import type { Supplier } from '../../records/kinds/suppliers.ts';
import { riskGradeOf } from '../../records/parse/risk-grade.ts';
import { yearBefore } from '../year-before.ts';

/** Suppliers whose next assessment is past, and those on whom much depends without one in a year. */
export const SUPPLIER_ASSESSMENT_OVERDUE = registerRule<Supplier>(
  {
    id: 'supplier-assessment-overdue',
    severity: 'error',
    clause: 'A.5.22',
    needs: ['suppliers'],
  },
  (context) => context.records.suppliers,
  ({ records }, { today }): readonly Found[] =>
    records.flatMap((record): readonly Found[] => {
      const { row, supplier, service, criticality, assessment, nextReview } = record;
      if (!isStarted(supplier, service)) return [];
      const name = rowName(row, supplier, service);
      if (supplier.state === 'blank') {
        return [{ at: supplier.at, parameters: { name, variant: 'name' } }];
      }
      if (nextReview.state === 'value') {
        return nextReview.value < today
          ? [{ at: nextReview.at, parameters: { name, due: nextReview.value } }]
          : [];
      }
      const grade = answered(criticality);
      if (grade === undefined || riskGradeOf(grade) !== 'high') return [];
      if (assessment.state === 'blank') {
        return [{ at: assessment.at, parameters: { name, variant: 'never' } }];
      }
      if (assessment.state !== 'value' || assessment.value >= yearBefore(today)) return [];
      return [{ at: assessment.at, parameters: { name, variant: 'old', last: assessment.value } }];
    }),
);
