import type { OperationRuleId } from '../../core/findings/rule-ids/operation.ts';
import { dateOf } from '../planning/date-of.ts';
import { type Examples, tableOf } from '../planning/example.ts';

const documents = tableOf('documents', 'Documents');
const soa = tableOf('soa', 'SoA');

const ENTRY = 'id document owner approved';
const REVIEWS = 'id document owner nextReview';
const WINTER = dateOf('2026-01-15');

const GERMAN = [
  'Geltungsbereich des ISMS',
  'Informationssicherheitsleitlinie',
  'Verfahren zur Risikobeurteilung und Risikobewertung',
  'Erklärung zur Anwendbarkeit',
  'Risikobehandlungsplan',
  'Sicherheitsziele',
  'Auditprogramm',
];
const FRENCH = [
  'Domaine d’application du SMSI',
  'Politique de sécurité de l’information',
  'Appréciation des risques',
  'Déclaration d’applicabilité',
  'Plan de traitement des risques',
  'Objectifs de sécurité',
  'Programme d’audit',
];
const PROCEDURES = ['Backup', 'Access', 'Malware', 'Logging', 'Passwords', 'Cryptography'];

function listOf(titles: readonly string[]) {
  return documents('document', ...titles.map((title) => [title]));
}

/** Documents. */
export const DOCUMENT_EXAMPLES: Readonly<
  Record<Extract<OperationRuleId, `document-${string}`>, Examples>
> = {
  'document-incomplete': {
    failing: [
      {
        why: 'blank answers',
        tables: documents(ENTRY, ['D1', 'Policy', null, null], ['D2', null, 'Tom', WINTER]),
        cells: ['B3', 'C2', 'D2'],
      },
      {
        why: 'no columns',
        tables: documents('id document', ['D1', 'Policy']),
        cells: ['A1', 'A1'],
      },
    ],
    passing: [
      { why: 'all of it', tables: documents(ENTRY, ['D1', 'Policy', 'Tom', WINTER]) },
      {
        why: 'a standard, which others approved',
        tables: documents('document owner approved origin', ['ISO 27001', 'Tom', null, 'Extern']),
      },
      { why: 'not begun', tables: documents(ENTRY, ['D1', null, null, null]) },
    ],
  },
  'document-review-overdue': {
    failing: [
      {
        why: 'a date that is past',
        tables: documents(REVIEWS, ['D1', 'Policy', 'Tom', dateOf('2026-06-29')]),
        cells: ['D2'],
      },
      {
        why: 'nothing planned',
        tables: documents(REVIEWS, ['D1', 'Policy', 'Tom', null]),
        cells: ['D2'],
        severity: 'warning',
      },
      {
        why: 'no column',
        tables: documents('document owner', ['Policy', 'Tom'], ['Access', 'Tom']),
        cells: ['A1'],
      },
    ],
    passing: [
      {
        why: 'due today',
        tables: documents(REVIEWS, ['D', 'Policy', 'Tom', dateOf('2026-06-30')]),
      },
      { why: 'a date that cannot be read', tables: documents(REVIEWS, ['D', 'P', 'Tom', 'Soon?']) },
      { why: 'not begun', tables: documents(REVIEWS, ['D1', null, null, null]) },
    ],
  },
  'document-mandatory-missing': {
    failing: [
      {
        why: 'procedures alone',
        tables: listOf(PROCEDURES),
        cells: ['A1'],
        severity: 'warning',
      },
      {
        why: 'a list without the statement',
        tables: listOf(GERMAN.filter((title) => !title.includes('Anwendbarkeit'))),
        cells: ['A1'],
        severity: 'warning',
      },
      {
        why: 'policies, none of them the one',
        tables: listOf([
          ...FRENCH.filter((title) => !title.startsWith('Politique')),
          'Politique de mots de passe',
        ]),
        cells: ['A1'],
        severity: 'warning',
      },
      { why: 'a short list', tables: listOf(['Backup']), cells: ['A1'], severity: 'advice' },
    ],
    passing: [
      { why: 'all, in German', tables: listOf(GERMAN) },
      { why: 'all, in French', tables: listOf(FRENCH) },
      {
        why: 'a register of the workbook is the document',
        tables: [
          ...listOf(GERMAN.filter((title) => !title.includes('Anwendbarkeit'))),
          ...soa('control', ['A.5.1']),
        ],
      },
      {
        why: 'titles in a language that we can not judge',
        tables: [
          {
            kind: 'documents',
            sheet: 'D',
            fields: ['document'],
            rows: [['Zálohování']],
            language: 'cs',
          },
        ],
      },
      { why: 'not begun', tables: listOf([]) },
    ],
  },
};
