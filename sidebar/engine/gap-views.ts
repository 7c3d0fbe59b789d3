import type { CheckContext } from '../../core/findings/check-context.ts';
import { readinessOverview } from '../../core/gap/readiness-overview.ts';
import type { GapView } from './views.ts';

/** How far each gap assessment's requirements are met. */
export function gapViews({ records }: CheckContext): readonly GapView[] {
  return records['gap-assessment']
    .filter((assessment) => assessment.records.length > 0)
    .map((assessment) => ({
      sheet: assessment.register.sheet,
      ...readinessOverview(assessment.records),
    }));
}
