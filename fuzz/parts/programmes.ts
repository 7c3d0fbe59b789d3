import { planProgramme } from '../../core/audit/planner/plan-programme.ts';
import { wrongsOf } from '../../test/audit/programme-check.ts';
import { randomOrganisation, USUAL_SIZE } from '../../test/audit/random-organisation.ts';
import { BrokenPromise, type Part } from '../part.ts';

/** Audit programmes of any organisation, judged without the planner's own ideas. */
export const PROGRAMMES: Part = {
  name: 'programmes',
  makes: 'programme',
  perRound: 10,
  run(dice) {
    const input = randomOrganisation(dice.seed(), USUAL_SIZE);
    const plan = planProgramme(input);
    const wrongs = wrongsOf(input, plan);
    if (wrongs.length > 0) throw new BrokenPromise(wrongs.join('; '));
    return { outcome: plan.some(({ problem }) => problem) ? 'planned with problems' : 'planned' };
  },
};
