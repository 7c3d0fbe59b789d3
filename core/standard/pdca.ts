/** The phases of the management cycle: plan, do, check, act. */
export const PDCA_PHASES = ['Plan', 'Do', 'Check', 'Act'] as const;

export type PdcaPhase = (typeof PDCA_PHASES)[number];

const PHASE_OF_CHAPTER: ReadonlyMap<string, PdcaPhase> = new Map([
  ['4', 'Plan'],
  ['5', 'Plan'],
  ['6', 'Plan'],
  ['7', 'Plan'],
  ['8', 'Do'],
  ['9', 'Check'],
  ['10', 'Act'],
]);

/** The phase of a clause or requirement such as "6.1.3 d"; undefined for what is in no clause of 4-10. */
export function pdcaPhase(clause: string): PdcaPhase | undefined {
  const [chapter = ''] = clause.split(/[.\s]/);
  return PHASE_OF_CHAPTER.get(chapter);
}
