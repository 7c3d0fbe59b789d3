import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { rowName } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';
import { isDocument } from '../documents.ts';

/** A title, somebody who keeps it, and an approval (7.5.2); what comes from outside was approved there. */
export const DOCUMENT_INCOMPLETE = requiredAnswersRule(
  { id: 'document-incomplete', severity: 'error', clause: '7.5.2', needs: ['documents'] },
  {
    kind: 'documents',
    fields: ['document', 'owner', 'approved'],
    isConcerned: isDocument,
    spares: ({ origin }, field) => field === 'approved' && answered(origin) === 'external',
    nameOf: ({ row, document, id }) => rowName(row, document, id),
  },
);
