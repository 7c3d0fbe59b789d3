import { cellOf, type Found, headerCell, registerRule } from '../../findings/register-rule.ts';
import { isStarted } from '../../findings/row-words.ts';
import type { CoreMessage } from '../../messages/message.ts';
import { answered } from '../../records/answer.ts';
import type { AwarenessSession } from '../../records/kinds/awareness.ts';
import { addMonths, type CalendarDate } from '../../workbook/date.ts';
import { audiencesNotReached } from '../audiences.ts';
import { missingTopics } from '../awareness-topics.ts';
import { isInJudgedLanguage } from '../judged-languages.ts';

/** The three things that everybody has to be aware of, and every audience, within a year. */
export const AWARENESS_TOPIC_MISSING = registerRule<AwarenessSession>(
  { id: 'awareness-topic-missing', severity: 'warning', clause: '7.3', needs: ['awareness'] },
  (context) => context.records.awareness,
  ({ register, records }, { today }): readonly Found[] => {
    const sessions = records.filter(({ audience, topic }) => isStarted(audience, topic));
    const since = addMonths(today, -12);
    const header = headerCell(register);
    const topics = isInJudgedLanguage(register) ? topicsSince(sessions, since) : [];
    return [
      ...sessions.flatMap(blankAnswers),
      ...(topics.length > 0 ? [{ at: header, parameters: { topics } }] : []),
      ...audiencesNotReached(sessions, since).map(({ audience, held, session }) => ({
        at: cellOf(session.date, header),
        parameters: { variant: 'audience', audience, held },
      })),
    ];
  },
);

function blankAnswers({ audience, topic, date }: AwarenessSession): readonly Found[] {
  return [audience, topic, date].flatMap((answer) =>
    answer.state === 'blank' ? [{ at: answer.at, parameters: { variant: 'blank' } }] : [],
  );
}

/** Topics that no session since then was about. A session that names no topic may have been about any. */
function topicsSince(
  sessions: readonly AwarenessSession[],
  since: CalendarDate,
): readonly CoreMessage[] {
  const recent = sessions.filter(({ date }) => date.state !== 'value' || date.value >= since);
  if (sessions.length === 0 || recent.some(({ topic }) => topic.state !== 'value')) return [];
  return missingTopics(recent.flatMap(({ topic }) => answered(topic) ?? []));
}
