import type { Scale } from './risk-method.ts';

type Candidates = readonly (Scale | undefined)[];

/**
 * Two scales of bare numbers counted up from the same first step, as the ratings alone show them,
 * made equally long: that nobody gave the highest rating yet is no sign that there is none.
 */
export function equallyLong(one: Candidates, other: Candidates): readonly [Candidates, Candidates] {
  const [first, second] = [countedUp(one), countedUp(other)];
  if (!first || !second || first.steps[0]?.value !== second.steps[0]?.value) return [one, other];
  const steps = first.steps.length > second.steps.length ? first.steps : second.steps;
  return [[withSteps(first, steps)], [withSteps(second, steps)]];
}

/** The only candidate, where it was read from bare numbers 1, 2, 3 ... */
function countedUp(candidates: Candidates): Scale | undefined {
  const [scale, ...more] = candidates;
  if (!scale || more.length > 0 || scale.from !== 'ratings') return undefined;
  const first = scale.steps[0]?.value ?? 0;
  const isCounted = scale.steps.every(
    ({ value, label }, index) => label === '' && value === first + index,
  );
  return isCounted ? scale : undefined;
}

function withSteps(scale: Scale, steps: Scale['steps']): Scale {
  return scale.steps.length === steps.length ? scale : { ...scale, steps };
}
