import type { OperationRuleId } from '../../core/findings/rule-ids/operation.ts';
import { dateOf } from '../planning/date-of.ts';
import { type Examples, tableOf } from '../planning/example.ts';
import type { Written } from '../support/tables.ts';

const competence = tableOf('competence', 'Competence');
const awareness = tableOf('awareness', 'Awareness');
const communications = tableOf('communications', 'Communication');

const SKILLS = 'person required evidence gap action due';
const SESSION = 'audience topic date';
const PLAN = 'what when withWhom how';
const SPRING = dateOf('2026-03-12');
const LONG_AGO = dateOf('2025-06-29');
const ALL_TOPICS = 'Policy, own contribution, consequences of not conforming';

function session(audience: Written, topic: Written = ALL_TOPICS, date: Written = SPRING) {
  return [audience, topic, date];
}

/** Competence, awareness and communication. */
export const SUPPORT_EXAMPLES: Readonly<
  Record<
    Extract<
      OperationRuleId,
      `competence-${string}` | `awareness-${string}` | `communication-${string}`
    >,
    Examples
  >
> = {
  'competence-evidence-missing': {
    failing: [
      { why: 'nothing shows it', tables: competence(SKILLS, ['Tom', 'Audits']), cells: ['C2'] },
      { why: 'nobody', tables: competence(SKILLS, [null, 'Audits', 'Course']), cells: ['A2'] },
      { why: 'nothing required', tables: competence(SKILLS, ['Tom', null, 'x']), cells: ['B2'] },
      {
        why: 'a gap without an action',
        tables: competence(SKILLS, ['Tom', 'Audits', 'Course', 'Practice']),
        cells: ['E2'],
      },
      {
        why: 'an action that is past its day',
        tables: competence(SKILLS, ['Tom', 'Audits', null, 'All', 'Course', LONG_AGO]),
        cells: ['F2'],
      },
      {
        why: 'no gap, and nothing shows it',
        tables: competence(SKILLS, ['Tom', 'Audits', null, 'Keine'], ['Ann', 'x', null, 'n/a']),
        cells: ['C2', 'C3'],
      },
      {
        why: 'no column',
        tables: competence('person required', ['Tom', 'Audits'], ['Ann', 'Audits']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'a certificate', tables: competence(SKILLS, ['Tom', 'Audits', 'Certificate']) },
      {
        why: 'a gap that is being closed',
        tables: competence(SKILLS, ['Tom', 'Audits', null, 'All', 'Course', dateOf('2026-06-30')]),
      },
      {
        why: 'no gap, in many languages',
        tables: competence(
          SKILLS,
          ...['None', 'Kein Bedarf', 'Aucun', 'Ninguna', 'Nessuna', 'Geen', 'Brak'].map((gap) => [
            'Tom',
            'Audits',
            'Certificate',
            gap,
          ]),
        ),
      },
      { why: 'not begun', tables: competence(SKILLS, [null, null, null, null]) },
    ],
  },
  'awareness-topic-missing': {
    failing: [
      {
        why: 'a topic that nobody spoke of',
        tables: awareness(SESSION, session('All', 'The policy and what follows from violations')),
        cells: ['A1'],
      },
      {
        why: 'access control, which is no role',
        tables: awareness(SESSION, session('All', 'Policy of access control, consequences')),
        cells: ['A1'],
      },
      {
        why: 'all of it, but long ago',
        tables: awareness(SESSION, session('All', ALL_TOPICS, LONG_AGO)),
        cells: ['A1', 'C2'],
      },
      {
        why: 'blank answers',
        tables: awareness(
          SESSION,
          session(null),
          session('Staff', null),
          session('Team', 'x', null),
        ),
        cells: ['A2', 'B3', 'C4'],
      },
      {
        why: 'an audience that was not reached for more than a year',
        tables: awareness(
          SESSION,
          session('Board', ALL_TOPICS, LONG_AGO),
          session('Developers'),
          session('Board', ALL_TOPICS, dateOf('2025-01-15')),
        ),
        cells: ['C2'],
      },
    ],
    passing: [
      { why: 'three topics in one session', tables: awareness(SESSION, session('All staff')) },
      {
        why: 'three topics in three sessions, in German',
        tables: awareness(
          SESSION,
          session('Alle', 'Informationssicherheitsleitlinie'),
          session('Vertrieb', 'Ihr eigener Beitrag'),
          session('IT', 'Folgen bei Verstößen'),
        ),
      },
      {
        why: 'in French',
        tables: awareness(
          SESSION,
          session('Tous', 'La politique, votre contribution, sanctions en cas de non-conformité'),
        ),
      },
      {
        why: 'a session whose topic is not told',
        tables: [
          {
            kind: 'awareness',
            sheet: 'A',
            fields: ['audience', 'date'],
            rows: [['All', SPRING]],
          },
        ],
      },
      {
        why: 'words of a language that we can not judge',
        tables: [
          {
            kind: 'awareness',
            sheet: 'A',
            fields: SESSION.split(' '),
            rows: [session('Všichni', 'Bezpečnost')],
            language: 'cs',
          },
        ],
      },
      {
        why: 'everybody was reached since',
        tables: awareness(
          SESSION,
          session('Board', ALL_TOPICS, LONG_AGO),
          session('Alle Mitarbeitenden'),
        ),
      },
      { why: 'not begun', tables: awareness(SESSION, [null, null, SPRING]) },
    ],
  },
  'communication-incomplete': {
    failing: [
      {
        why: 'blank answers',
        tables: communications(PLAN, ['Incidents', null, null, 'TBD'], [null, 'Daily', 'x', 'y']),
        cells: ['A3', 'B2', 'C2', 'D2'],
      },
      {
        why: 'no column',
        tables: communications('what withWhom how', ['Incidents', 'All', 'Mail']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'all four', tables: communications(PLAN, ['Incidents', 'At once', 'All', 'Mail']) },
      { why: 'not begun', tables: communications(`${PLAN} owner`, [null, null, null, null, 'T']) },
    ],
  },
};
