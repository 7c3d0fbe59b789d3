import { foldPhrase } from '../recognise/fold.ts';
import { answered } from '../records/answer.ts';
import type { AwarenessSession } from '../records/kinds/awareness.ts';
import type { CalendarDate } from '../workbook/date.ts';

/** Folded words for everybody: whom they name need no session of their own. */
const EVERYBODY =
  /\b(?:all|every(?:body|one)|entire|whole|alle[rn]?|gesamte[rns]?|ganze|tou(?:s|te|tes)|ensemble|todos?|todas?|tutt[oiae]|iedereen|wszys(?:cy|tkich)|caly)\b|^(?:staff|employees|personnel|personal|personale|mitarbeite(?:r|nde|rinnen)|belegschaft|medewerkers|empleados|colaboradores|dipendenti|collaborateurs|pracownicy)$/;

/** A dated session whose audience is named. */
export interface LastSession {
  readonly audience: string;
  readonly held: CalendarDate;
  readonly session: AwarenessSession;
}

/**
 * Audiences whose sessions were all before a day, each with its last one. None where everybody had a
 * session since, and none of which some session has a date that nobody can read.
 */
export function audiencesNotReached(
  sessions: readonly AwarenessSession[],
  since: CalendarDate,
): readonly LastSession[] {
  const last = new Map<string, LastSession | undefined>();
  for (const session of sessions) {
    const audience = answered(session.audience);
    if (audience === undefined) continue;
    const key = foldPhrase(audience);
    const held = answered(session.date);
    const other = last.get(key);
    if (held === undefined) last.set(key, undefined);
    else if (!last.has(key) || (other && other.held < held))
      last.set(key, { audience, held, session });
  }
  const isReached = (one: LastSession | undefined) => !one || one.held >= since;
  if ([...last].some(([key, one]) => EVERYBODY.test(key) && isReached(one))) return [];
  return [...last.values()].flatMap((one) => (one && one.held < since ? [one] : []));
}
