import type { AuditRuleId } from '../../core/findings/rule-ids/audit.ts';
import { dateOf } from '../planning/date-of.ts';
import { type Examples, tableOf } from '../planning/example.ts';

const findings = tableOf('audit-findings', 'Findings');
const nonconformities = tableOf('nonconformities', 'NC');

const programme = tableOf('audit-programme', 'Audits')('id area', ['AU-1', 'IT']);

const ACTION = 'id grade description action owner due status';
const ANSWERS = 'requirement grade description evidence';
const SOON = dateOf('2026-10-01');
const PAST = dateOf('2026-06-29');

/** Audit findings. */
export const FINDING_EXAMPLES: Readonly<
  Record<Extract<AuditRuleId, `finding-${string}`>, Examples>
> = {
  'finding-without-action': {
    failing: [
      { why: 'nothing', tables: findings(ACTION, ['F1', 'Minor', 'Late']), cells: ['D2'] },
      {
        why: 'nobody, no date',
        tables: findings(ACTION, ['F1', 'Hauptabweichung', 'Spät', 'Liste anlegen']),
        cells: ['E2', 'F2'],
      },
      {
        why: 'no columns',
        tables: findings('grade description owner', ['Major', 'Late', 'Tom']),
        cells: ['A1', 'A1'],
      },
      {
        why: 'a nonconformity that is not in its register',
        tables: [
          ...nonconformities('id description source', ['NC-1', 'Other', 'Audit F12']),
          ...findings(ACTION, ['F1', 'Minor', 'Late', 'NC-2', 'Tom']),
        ],
        cells: ['F2'],
      },
    ],
    passing: [
      { why: 'all there', tables: findings(ACTION, ['F1', 'Minor', 'Late', 'List', 'Tom', SOON]) },
      {
        why: 'the action names a nonconformity, and another is named by one',
        tables: [
          ...nonconformities(
            'id description source',
            ['NC-1', 'Late', 'Audit'],
            ['NC-2', 'Lost', 'Finding F2'],
          ),
          ...findings(ACTION, ['F1', 'Minor', 'Late', 'See NC-1'], ['F2', 'Major', 'Lost']),
        ],
      },
      { why: 'an observation', tables: findings(ACTION, ['F1', 'Observation', 'Old signs']) },
      { why: 'not graded', tables: findings(ACTION, ['F1', null, 'Old signs'], ['F2', '?', 'X']) },
      {
        why: 'withdrawn',
        tables: findings(ACTION, ['F1', 'Minor', 'Late', null, null, null, 'Cancelled']),
      },
    ],
  },
  'finding-overdue': {
    failing: [
      {
        why: 'open, and without a status',
        tables: findings(
          ACTION,
          ['F1', 'Minor', 'Late', 'List', 'Tom', PAST, 'Open'],
          ['F2', 'Major', 'Lost', 'List', 'Tom', PAST],
        ),
        cells: ['F2', 'F3'],
      },
    ],
    passing: [
      { why: 'done', tables: findings(ACTION, ['F1', 'Minor', 'X', 'List', 'Tom', PAST, 'Done']) },
      { why: 'ahead', tables: findings(ACTION, ['F1', 'Minor', 'X', 'List', 'Tom', SOON, 'Open']) },
      {
        why: 'improvements may take longer',
        tables: findings(ACTION, ['F1', 'OFI', 'X', 'List', 'Tom', PAST, 'Open']),
      },
      {
        why: 'its nonconformity has the date that counts',
        tables: [
          ...nonconformities('id description', ['NC-1', 'Late']),
          ...findings(ACTION, ['F1', 'Minor', 'Late', 'NC-1', 'Tom', PAST, 'Open']),
        ],
      },
    ],
  },
  'finding-audit-unknown': {
    failing: [
      {
        why: 'no audit',
        tables: findings('audit description', [null, 'Late']),
        cells: ['A2'],
        severity: 'warning',
      },
      {
        why: 'an id that the programme lacks',
        tables: [...programme, ...findings('audit description', ['AU-7', 'Late'], ['AU-1', 'Old'])],
        cells: ['A2'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'its id', tables: [...programme, ...findings('audit grade', ['au-1', 'Minor'])] },
      {
        why: 'words',
        tables: [...programme, ...findings('audit grade', ['Audit of May', 'Minor'])],
      },
      { why: 'no programme', tables: findings('audit grade', ['AU-7', 'Minor']) },
      { why: 'not begun', tables: findings('audit description', [null, null]) },
    ],
  },
  'finding-incomplete': {
    failing: [
      {
        why: 'an opinion',
        tables: findings(ANSWERS, [null, null, 'It is bad']),
        cells: ['A2', 'B2', 'D2'],
        severity: 'warning',
      },
      {
        why: 'no column',
        tables: findings('requirement grade description', ['9.2', 'Minor', 'Late']),
        cells: ['A1'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'all there', tables: findings(ANSWERS, ['9.2', 'Minor', 'Late', 'Report 3']) },
      { why: 'not begun', tables: findings(ANSWERS, ['9.2']) },
    ],
  },
};
