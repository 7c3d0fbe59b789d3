/** Months between two audits of an area by its risk; what a team may set otherwise. */
export const USUAL_INTERVALS = { high: 12, medium: 18, low: 36 } as const;

/** Months until the next audit after one with a poor result: half the usual time, at least one. */
export function intervalAfterPoorResult(months: number): number {
  return Math.max(1, Math.floor(months / 2));
}
