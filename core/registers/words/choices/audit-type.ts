import type { Choice } from '../../declaration.ts';
import type { ChoiceWords } from '../kind-words.ts';

/** Who audits whom (ISO 19011): the organization itself, a customer or supplier, a certification body. */
export type AuditType = 'first-party' | 'second-party' | 'third-party';

export const AUDIT_TYPE_CHOICES: readonly (Choice & { readonly id: AuditType })[] = [
  { id: 'first-party', title: 'First party' },
  { id: 'second-party', title: 'Second party' },
  { id: 'third-party', title: 'Third party' },
];

export const AUDIT_TYPE_WORDS: ChoiceWords<AuditType> = {
  'first-party': {
    en: 'First party | First-party | 1st party | Internal | Internal audit | 1',
    de: 'Erstpartei | Intern | Internes Audit | First Party',
    fr: 'Première partie | Interne | Audit interne',
    es: 'Primera parte | Interna | Auditoría interna',
    pt: 'Primeira parte | Interna | Auditoria interna',
    it: 'Prima parte | Interno | Audit interno',
    nl: 'Eerste partij | Intern | Interne audit',
    pl: 'Pierwsza strona | Wewnętrzny | Audyt wewnętrzny',
  },
  'second-party': {
    en: 'Second party | Second-party | 2nd party | Supplier audit | Customer audit | Supplier | Customer | 2',
    de: 'Zweitpartei | Lieferantenaudit | Kundenaudit | Second Party',
    fr: 'Seconde partie | Deuxième partie | Audit fournisseur | Audit client',
    es: 'Segunda parte | Auditoría de proveedor | Auditoría de cliente',
    pt: 'Segunda parte | Auditoria de fornecedor | Auditoria de cliente',
    it: 'Seconda parte | Audit fornitore | Audit cliente',
    nl: 'Tweede partij | Leveranciersaudit | Klantaudit',
    pl: 'Druga strona | Audyt dostawcy | Audyt klienta',
  },
  'third-party': {
    en: 'Third party | Third-party | 3rd party | Certification | External | External audit | Certification audit | Surveillance | Surveillance audit | 3',
    de: 'Drittpartei | Extern | Externes Audit | Zertifizierung | Zertifizierungsaudit | Überwachungsaudit',
    fr: 'Tierce partie | Externe | Audit externe | Certification | Audit de certification | Surveillance',
    es: 'Tercera parte | Externa | Auditoría externa | Certificación | Seguimiento',
    pt: 'Terceira parte | Externa | Auditoria externa | Certificação',
    it: 'Terza parte | Esterno | Audit esterno | Certificazione | Sorveglianza',
    nl: 'Derde partij | Extern | Externe audit | Certificering | Controleaudit',
    pl: 'Trzecia strona | Zewnętrzny | Audyt zewnętrzny | Certyfikacja | Nadzór',
  },
};
