import { type Found, headerCell, registerRule } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import type { DocumentEntry } from '../../records/kinds/documents.ts';
import { isDocument } from '../documents.ts';
import { isInJudgedLanguage } from '../judged-languages.ts';
import { missingDocuments } from '../mandatory-documents.ts';

/** A shorter list may be an excerpt: what it leaves out is advice. */
const FEWEST_DOCUMENTS = 6;

/** Required documents that the list leaves out, told once; registers of the workbook count as such. */
export const DOCUMENT_MANDATORY_MISSING = registerRule<DocumentEntry>(
  {
    id: 'document-mandatory-missing',
    severity: 'warning',
    clause: '7.5.1 a)',
    needs: ['documents'],
  },
  (context) => context.records.documents,
  ({ register, records }, { recognition }): readonly Found[] => {
    const titles = records.filter(isDocument).flatMap(({ document }) => answered(document) ?? []);
    if (titles.length === 0 || !isInJudgedLanguage(register)) return [];
    const kinds = new Set(recognition.registers.map(({ kind }) => kind));
    const missing = missingDocuments(titles, kinds);
    if (missing.length === 0) return [];
    const severity = titles.length < FEWEST_DOCUMENTS ? 'advice' : 'warning';
    const parameters = { documents: missing };
    return [{ at: headerCell(register), parameters, severity }];
  },
);
