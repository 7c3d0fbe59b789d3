import { type Found, headerCell, registerRule } from '../../findings/register-rule.ts';
import { isStarted } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';
import type { AwarenessSession } from '../../records/kinds/awareness.ts';
import { missingTopics } from '../awareness-topics.ts';
import { yearBefore } from '../year-before.ts';

/** The three things that everybody has to be aware of, within a year; and sessions that leave something out. */
export const AWARENESS_TOPIC_MISSING = registerRule<AwarenessSession>(
  { id: 'awareness-topic-missing', severity: 'warning', clause: '7.3', needs: ['awareness'] },
  (context) => context.records.awareness,
  ({ register, records }, { today }): readonly Found[] => {
    const sessions = records.filter(({ audience, topic }) => isStarted(audience, topic));
    if (sessions.length === 0) return [];
    const incomplete = sessions.flatMap(({ audience, topic, date }) =>
      [audience, topic, date].flatMap((answer) =>
        answer.state === 'blank' ? [{ at: answer.at, parameters: { variant: 'blank' } }] : [],
      ),
    );
    const since = yearBefore(today);
    const recent = sessions.filter(({ date }) => date.state !== 'value' || date.value >= since);
    // A session that says no topic may have been about anything.
    if (recent.some(({ topic }) => topic.state !== 'value')) return incomplete;
    const missing = missingTopics(recent.flatMap(({ topic }) => answered(topic) ?? []));
    if (missing.length === 0) return incomplete;
    const parameters = { topics: missing.join(', ') };
    return [...incomplete, { at: headerCell(register), parameters }];
  },
);
