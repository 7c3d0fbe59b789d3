import {
  type Found,
  hasColumn,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import { rowName } from '../../findings/row-words.ts';
import type { DocumentEntry } from '../../records/kinds/documents.ts';
import { isDocument } from '../documents.ts';

/** A document whose review is past its day, or that nobody plans to review (7.5.2 c). */
export const DOCUMENT_REVIEW_OVERDUE = registerRule<DocumentEntry>(
  {
    id: 'document-review-overdue',
    severity: 'error',
    clause: '7.5.2 c)',
    needs: ['documents'],
  },
  (context) => context.records.documents,
  ({ register, records }, { today }): readonly Found[] => {
    const documents = records.filter(isDocument);
    if (documents.length > 0 && !hasColumn(register, 'nextReview'))
      return [withoutColumn(register)];
    return documents.flatMap(({ row, id, document, nextReview }): readonly Found[] => {
      const name = rowName(row, document, id);
      if (nextReview.state === 'blank') {
        return [{ at: nextReview.at, parameters: { name, variant: 'blank' }, severity: 'warning' }];
      }
      if (nextReview.state !== 'value' || nextReview.value >= today) return [];
      return [{ at: nextReview.at, parameters: { name, due: nextReview.value } }];
    });
  },
);
