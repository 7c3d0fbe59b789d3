import type { AuditRuleId } from '../../core/findings/rule-ids/audit.ts';
import { dateOf } from '../planning/date-of.ts';
import { type Examples, tableOf } from '../planning/example.ts';
import type { Table } from '../support/tables.ts';

const audits = tableOf('audit-programme', 'Audits');
const other = (kind: Table['kind'], fields: string, ...rows: Table['rows'][]) =>
  tableOf(kind, kind)(fields, ...rows.flat());

const AREAS = 'area requirement planned done type scope';
const INTERVAL = 'area risk planned done';
const STATE = 'area planned done report result';
const AUDITORS = 'area requirement auditor';
const ALL = 'area auditor criteria scope planned done';

const SOON = dateOf('2026-10-01');
const SPRING = dateOf('2026-04-01');
const processes = other('processes', 'process owner', [
  ['IT operations', 'Lena Vogt'],
  ['Purchasing', 'Tom Berg'],
]);
const everything = ['The ISMS', '4-10, A.5-A.8', SOON];

/** The audit programme. */
export const PROGRAMME_EXAMPLES: Readonly<
  Record<Extract<AuditRuleId, `audit-${string}`>, Examples>
> = {
  'audit-area-uncovered': {
    failing: [
      {
        why: 'no themes, though controls of two apply',
        tables: [
          ...audits(AREAS, ['All clauses', '4-10', SOON]),
          ...other('soa', 'control applicable', [
            ['A.5.1', 'Yes'],
            ['A.6.1', null],
            ['A.7.1', 'No'],
            ['A.8.1', 'Yes'],
          ]),
        ],
        cells: ['A1'],
      },
      {
        why: 'no themes, and nobody knows what applies',
        tables: audits(AREAS, ['All clauses', '4-10', SOON]),
        cells: ['A1'],
        severity: 'advice',
      },
      {
        why: 'a chapter',
        tables: audits(AREAS, ['Most', '4 to 8, 10', SOON], ['Annex A', null, SOON]),
        cells: ['A1'],
      },
      {
        why: 'a process',
        tables: [...processes, ...audits(AREAS, everything, ['IT operations', '8.1', SOON])],
        cells: ['A1'],
      },
      {
        why: 'one audit too long ago',
        tables: audits(
          AREAS,
          ['Clauses 4-9', 'A.5-A.8', SOON],
          ['10', '10', null, dateOf('2023-06-01')],
        ),
        cells: ['A1'],
      },
      {
        why: 'the certification body alone',
        tables: audits(
          AREAS,
          ['Clauses 4-9', 'A.5-A.8', SOON],
          ['Clause 10', '10.2', SOON, null, 'Certification'],
        ),
        cells: ['A1'],
      },
      {
        why: 'an audit that does not say what it covers',
        tables: audits(AREAS, ['Clauses 4-9', 'A.5-A.8', SOON], ['Onboarding', null, SOON]),
        cells: ['A1'],
        severity: 'advice',
      },
    ],
    passing: [
      { why: 'all in one', tables: audits(AREAS, everything) },
      {
        why: 'the whole ISMS, and all processes',
        tables: [
          ...processes,
          ...audits(AREAS, ['Whole ISMS', null, SOON], ['IT operations and purchasing', '8', SOON]),
        ],
      },
      {
        why: 'references of several forms',
        tables: audits(
          AREAS,
          ['Clause 4: Context', null, SOON],
          ['ISO 27001:2022, 5.1-6.2', null, SOON],
          ['Support', '7', SOON],
          ['Operation', '§ 8.1', SOON],
          ['Kapitel 9 und 10', null, SOON],
          ['Physical security', 'A.7.1', SOON],
          ['IT', '8.24, A5.1 A.6', SOON],
        ),
      },
      {
        why: 'a theme of which nothing applies',
        tables: [
          ...audits(AREAS, ['Clauses 4-10', 'A.5, A.6, A.8', SOON]),
          ...other('soa', 'control applicable', [
            ['A.5.1', 'Yes'],
            ['A.6.1', 'Yes'],
            ['A.7.1', 'No'],
            ['A.8.1', 'Yes'],
          ]),
        ],
      },
      { why: 'not begun', tables: audits(AREAS, [null, null, SOON]) },
    ],
  },
  'audit-interval-exceeded': {
    failing: [
      {
        why: 'high, two years ago',
        tables: audits(INTERVAL, ['IT', 'High', null, dateOf('2024-06-01')]),
        cells: ['D2'],
      },
      {
        why: 'planned too late',
        tables: audits(
          INTERVAL,
          ['IT', 'Mittel', null, dateOf('2026-01-10')],
          ['IT', 'Mittel', dateOf('2027-07-11')],
        ),
        cells: ['C3'],
        severity: 'warning',
      },
      {
        why: 'soon due, not planned',
        tables: audits(INTERVAL, ['IT', 'High', null, dateOf('2026-01-10')]),
        cells: ['D2'],
        severity: 'advice',
      },
      {
        why: 'unknown risk, four years ago',
        tables: audits(INTERVAL, ['IT', null, null, dateOf('2022-06-01')]),
        cells: ['D2'],
      },
    ],
    passing: [
      {
        why: 'planned in time',
        tables: audits(
          INTERVAL,
          ['IT', 'High', null, SPRING],
          ['it', 'High', dateOf('2027-04-01')],
        ),
      },
      {
        why: 'audited again since',
        tables: audits(
          INTERVAL,
          ['IT', 'Low', null, dateOf('2021-06-01')],
          ['IT', 'Low', null, SPRING],
        ),
      },
      {
        why: 'low, two years ago',
        tables: audits(INTERVAL, ['IT', 'Low', null, dateOf('2024-09-01')], ['IT', 'Low', SOON]),
      },
      {
        why: 'unknown risk, two years ago',
        tables: audits(INTERVAL, ['IT', null, 'Q3', dateOf('2024-06-01')], ['IT', null, 'Q4']),
      },
      { why: 'never audited', tables: audits(INTERVAL, ['IT', 'High', SOON]) },
      {
        why: 'a day that we cannot read',
        tables: audits(
          INTERVAL,
          ['IT', 'High', null, dateOf('2024-06-01')],
          ['IT', 'High', null, 'May'],
        ),
      },
    ],
  },
  'audit-auditor-not-independent': {
    failing: [
      {
        why: 'owns the process',
        tables: [...processes, ...audits(AUDITORS, ['IT operations 2026', '8.1', 'LENA VOGT'])],
        cells: ['C2'],
      },
      {
        why: 'one of two auditors has a role in it',
        tables: [
          ...other('roles', 'role person responsibilities', [
            ['Office lead', 'Ravi Shah', 'Premises, physical security'],
          ]),
          ...audits(AUDITORS, ['Physical security', 'A.7', 'Marta Silva, Ravi Shah']),
        ],
        cells: ['C2'],
      },
      {
        why: 'owns controls of the theme',
        tables: [
          ...other('soa', 'control applicable owner', [['A.8.13', 'Yes', 'Lena Vogt']]),
          ...audits(
            AUDITORS,
            ['Technology', 'A.8', 'Lena Vogt'],
            ['Backup', 'A.8.13', 'Lena Vogt'],
          ),
        ],
        cells: ['C2', 'C3'],
      },
    ],
    passing: [
      {
        why: 'somebody else',
        tables: [...processes, ...audits(AUDITORS, ['IT operations', '8.1', 'Marta Silva'])],
      },
      {
        why: 'controls of others, clauses with the same number',
        tables: [
          ...other('soa', 'control applicable owner', [['A.5.1', 'Yes', 'Lena Vogt']]),
          ...audits(
            AUDITORS,
            ['Leadership', '5.1', 'Lena Vogt'],
            ['Backup', 'A.8.13', 'Lena Vogt'],
          ),
        ],
      },
      {
        why: 'the role of auditor',
        tables: [
          ...other('roles', 'role person responsibilities', [
            ['Internal auditor', 'Marta Silva', 'Audits IT operations'],
          ]),
          ...audits(AUDITORS, ['IT operations', '8.1', 'Marta Silva']),
        ],
      },
    ],
  },
  'audit-auditor-not-competent': {
    failing: [
      {
        why: 'told once',
        tables: [
          ...other('competence', 'person required', [['Lena Vogt', 'Networks']]),
          ...audits(AUDITORS, ['IT', '8', 'Marta Silva'], ['HR', '7', 'Marta Silva']),
        ],
        cells: ['C2'],
        severity: 'warning',
      },
      {
        why: 'competent in something else',
        tables: [
          ...other('competence', 'person required', [
            ['Marta Silva', 'Accounting'],
            ['Tom Berg', 'Auditing'],
          ]),
          ...audits(AUDITORS, ['IT', '8', 'Marta Silva']),
        ],
        cells: ['C2'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'a course',
        tables: [
          ...other('competence', 'person required', [['Silva, MARTA SILVA', 'ISO 19011']]),
          ...audits(AUDITORS, ['IT', '8', 'Marta Silva']),
        ],
      },
      {
        why: 'a row for the role',
        tables: [
          ...other('competence', 'person required', [['Internal auditor', 'ISO 19011']]),
          ...audits(AUDITORS, ['IT', '8', 'Marta Silva']),
        ],
      },
      { why: 'no competences in the workbook', tables: audits(AUDITORS, ['IT', '8', 'Marta']) },
    ],
  },
  'audit-report-missing': {
    failing: [
      { why: 'done', tables: audits(STATE, ['IT', SPRING, SPRING, null, 'Fine']), cells: ['D2'] },
      { why: 'no column', tables: audits('area done', ['IT', SPRING]), cells: ['A1'] },
    ],
    passing: [
      { why: 'a report', tables: audits(STATE, ['IT', SPRING, SPRING, 'Report 3']) },
      { why: 'ahead', tables: audits(STATE, ['IT', SOON]) },
    ],
  },
  'audit-overdue': {
    failing: [{ why: 'past', tables: audits(STATE, ['IT', SPRING]), cells: ['B2'] }],
    passing: [
      { why: 'today', tables: audits(STATE, ['IT', dateOf('2026-06-30')]) },
      { why: 'done', tables: audits(STATE, ['IT', SPRING, SPRING]) },
      { why: 'a report of it', tables: audits(STATE, ['IT', SPRING, null, 'Report 3']) },
      { why: 'no column that could say so', tables: audits('area planned', ['IT', SPRING]) },
    ],
  },
  'audit-incomplete': {
    failing: [
      { why: 'a name alone', tables: audits(ALL, ['IT']), cells: ['B2', 'C2', 'D2', 'E2'] },
      {
        why: 'no columns',
        tables: audits('area auditor planned', ['IT', 'Marta', SOON]),
        cells: ['A1', 'A1'],
      },
      {
        why: 'an auditor who is not named long before',
        tables: audits(ALL, ['IT', null, 'Policy', 'Backups', dateOf('2027-06-01')]),
        cells: ['B2'],
        severity: 'advice',
      },
      {
        why: 'an auditor who is not named shortly before',
        tables: audits(ALL, ['IT', null, 'Policy', 'Backups', dateOf('2026-08-01')]),
        cells: ['B2'],
      },
    ],
    passing: [
      { why: 'all there', tables: audits(ALL, ['IT', 'Marta', 'Policy', 'Backups', SOON]) },
      {
        why: 'done without a plan',
        tables: audits(ALL, ['IT', 'Eva', 'Law', 'All', null, SPRING]),
      },
      { why: 'not begun', tables: audits(ALL, [null, 'Marta', null, null, SOON]) },
    ],
  },
};
