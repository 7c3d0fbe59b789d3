import { CONTROLS, type Control } from '../standard/controls.ts';
import type { Statement } from './statement.ts';

/** The controls of Annex A that a statement lacks, in order; none for a statement of 2013. */
export function missingControls({ rows, is2013 }: Statement): readonly Control[] {
  if (is2013) return [];
  const present = new Set(rows.map(({ id }) => id));
  return CONTROLS.filter(({ id }) => !present.has(id));
}
