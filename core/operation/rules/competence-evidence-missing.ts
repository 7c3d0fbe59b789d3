import type { FindingValue } from '../../findings/finding.ts';
import {
  type Found,
  hasColumn,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import type { CompetenceEntry } from '../../records/kinds/competence.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import { saysNoGap } from '../no-gap.ts';

/** Somebody who must know something, with nothing that shows it, and no gap that says it is lacking. */
export const COMPETENCE_EVIDENCE_MISSING = registerRule<CompetenceEntry>(
  {
    id: 'competence-evidence-missing',
    severity: 'error',
    clause: '7.2 d)',
    needs: ['competence'],
  },
  (context) => context.records.competence,
  ({ register, records }, { today }): readonly Found[] => {
    const concerned = records.filter(({ person, required, held }) =>
      isStarted(person, required, held),
    );
    if (concerned.length > 0 && !hasColumn(register, 'evidence')) return [withoutColumn(register)];
    return concerned.flatMap((entry): readonly Found[] => {
      const { row, person, required, evidence, gap } = entry;
      const name = rowName(row, person, required);
      for (const [field, answer] of Object.entries({ person, required })) {
        if (answer.state === 'blank')
          return [{ at: answer.at, parameters: { name, variant: field } }];
      }
      if (gap.state === 'value' && !saysNoGap(gap.value)) return openGap(entry, name, today);
      return evidence.state === 'blank' ? [{ at: evidence.at, parameters: { name } }] : [];
    });
  },
);

/** A gap needs an action, and the action is not past its day. */
function openGap(
  { action, due }: CompetenceEntry,
  name: FindingValue,
  today: CalendarDate,
): readonly Found[] {
  if (action.state === 'blank') {
    return [{ at: action.at, parameters: { name, variant: 'action' } }];
  }
  if (due.state !== 'value' || due.value >= today) return [];
  return [{ at: due.at, parameters: { name, variant: 'overdue', due: due.value } }];
}
