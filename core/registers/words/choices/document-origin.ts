import type { Choice } from '../../declaration.ts';
import type { ChoiceWords } from '../kind-words.ts';

/** Whether a document was made by the organization or comes from elsewhere (ISO 27001 7.5.3). */
export type DocumentOrigin = 'internal' | 'external';

export const DOCUMENT_ORIGIN_CHOICES: readonly (Choice & { readonly id: DocumentOrigin })[] = [
  { id: 'internal', title: 'Internal' },
  { id: 'external', title: 'External' },
];

export const DOCUMENT_ORIGIN_WORDS: ChoiceWords<DocumentOrigin> = {
  internal: {
    en: 'Internal | Int | I | Own',
    de: 'Intern | I | Eigen',
    fr: 'Interne | I',
    es: 'Interno | Interna | I',
    pt: 'Interno | Interna | I',
    it: 'Interno | Interna | I',
    nl: 'Intern | I',
    pl: 'Wewnętrzny | Wewnętrzna | W',
  },
  external: {
    en: 'External | Ext | E',
    de: 'Extern | E',
    fr: 'Externe | E',
    es: 'Externo | Externa | E',
    pt: 'Externo | Externa | E',
    it: 'Esterno | Esterna | E',
    nl: 'Extern | E',
    pl: 'Zewnętrzny | Zewnętrzna | Z',
  },
};
