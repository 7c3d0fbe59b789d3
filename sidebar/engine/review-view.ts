import { REVIEW_INPUTS } from '../../core/commands/prepare-review/review-inputs.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { ReviewInputView } from './views.ts';

/** Which registers tell of each input of a management review. */
export function reviewInputViews({ recognition }: CheckContext): readonly ReviewInputView[] {
  return REVIEW_INPUTS.map(({ clause, sources }) => {
    const kinds = new Set(sources.map(({ kind }) => kind));
    return {
      clause,
      sources: recognition.registers
        .filter(({ kind, rows }) => kinds.has(kind) && rows.length > 0)
        .map(({ sheet, rows }) => ({ sheet, rowCount: rows.length })),
    };
  });
}
