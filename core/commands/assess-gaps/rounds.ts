/** The two rounds of a gap assessment: early, by the team itself, and shortly before certification. */
export type Round = 'internal' | 'pre-certification';

export const ROUND_SHEETS: Readonly<Record<Round, string>> = {
  internal: 'Gap assessment',
  'pre-certification': 'Pre-certification gaps',
};

export function isRound(text: unknown): text is Round {
  return text === 'internal' || text === 'pre-certification';
}
