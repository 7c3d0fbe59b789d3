import {
  cellOf,
  type Found,
  hasColumn,
  headerCell,
  registerRule,
} from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';
import type { Incident } from '../../records/kinds/incidents.ts';
import { addMonths } from '../../workbook/date.ts';

/** An incident that is open for longer should have taught something already. */
const MONTHS_UNTIL_LESSONS = 3;

/** Closed without lessons; open ones are asked for them after three months, as advice. */
export const INCIDENT_LESSONS_MISSING = registerRule<Incident>(
  {
    id: 'incident-lessons-missing',
    severity: 'error',
    clause: 'A.5.27',
    needs: ['incidents'],
  },
  (context) => context.records.incidents,
  ({ register, records }, { today }): readonly Found[] => {
    const begun = records.filter(({ description, effect, containment }) =>
      isStarted(description, effect, containment),
    );
    const closed = begun.filter(({ status }) => answered(status) === 'done');
    if (!hasColumn(register, 'lessons')) {
      const parameters = { variant: 'no-column', sheet: register.sheet, count: closed.length };
      return closed.length > 0 ? [{ at: headerCell(register), parameters }] : [];
    }
    const longAgo = addMonths(today, -MONTHS_UNTIL_LESSONS);
    return begun.flatMap(({ row, id, description, lessons, date, status }): readonly Found[] => {
      if (lessons.state !== 'blank' || answered(status) === 'cancelled') return [];
      const at = cellOf(lessons, headerCell(register));
      const name = rowName(row, description, id);
      if (answered(status) === 'done') return [{ at, parameters: { name } }];
      if (date.state !== 'value' || date.value >= longAgo) return [];
      const parameters = { name, variant: 'open', date: date.value };
      return [{ at, parameters, severity: 'advice' }];
    });
  },
);
