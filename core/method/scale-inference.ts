import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Risk } from '../records/risk.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { countRatings, type RatingCount, type RatingField } from './assessments.ts';
import type { Axis } from './header-concepts.ts';
import type { Ladder } from './ladders-in-sheets.ts';
import type { Scale } from './risk-method.ts';
import { scaleFromDropdown } from './scale-from-dropdown.ts';
import { scalesFromRatings } from './scale-from-ratings.ts';
import { ratingValue } from './scoring.ts';

/** Share of the ratings that a written scale must know to be the one in use. */
const COVERAGE = 0.8;

const FIELDS: Readonly<Record<Axis, readonly RatingField[]>> = {
  likelihood: ['likelihood', 'residualLikelihood'],
  consequence: ['consequence', 'residualConsequence'],
};
/** Where the consequence is rated apart for each; elsewhere these may be mere ticks. */
const CONSEQUENCE_PARTS: readonly RatingField[] = ['confidentiality', 'integrity', 'availability'];

/**
 * The scales that an axis of a register may have, likeliest first: a scale from the criteria or a
 * dropdown stands alone; where only the ratings tell, words may be on several usual scales.
 */
export function scaleCandidates(
  axis: Axis,
  risks: readonly Risk[],
  register: RecognisedRegister,
  snapshot: Snapshot,
  ladders: readonly Ladder[],
): readonly (Scale | undefined)[] {
  const rated = risks.some((risk) => risk[axis].state === 'value');
  const fields = rated || axis === 'likelihood' ? FIELDS[axis] : CONSEQUENCE_PARTS;
  const counts = countRatings(risks, fields);
  const written =
    fromCriteria(axis, counts, ladders) ?? fromDropdowns(fields, counts, register, snapshot);
  if (written) return [written];
  const read = scalesFromRatings(counts);
  return read.length > 0 ? read : [undefined];
}

function fromCriteria(
  axis: Axis,
  counts: readonly RatingCount[],
  ladders: readonly Ladder[],
): Scale | undefined {
  const bareNumbers = counts.every(({ rating }) => rating.number !== undefined);
  let best: { scale: Scale; merit: number } | undefined;
  for (const ladder of ladders) {
    if (ladder.axis !== axis && (bareNumbers || ladder.axis !== undefined)) continue;
    const scale: Scale = { steps: ladder.steps, from: 'criteria', at: ladder.at };
    const covered = coverage(scale, counts);
    if (covered < COVERAGE) continue;
    const labelled = ladder.steps.every((step) => step.label !== '');
    const merit = (ladder.axis === axis ? 2 : 0) + covered + (labelled ? 0.5 : 0);
    if (!best || merit > best.merit) best = { scale, merit };
  }
  return best?.scale;
}

function fromDropdowns(
  fields: readonly RatingField[],
  counts: readonly RatingCount[],
  register: RecognisedRegister,
  snapshot: Snapshot,
): Scale | undefined {
  for (const field of fields) {
    const scale = scaleFromDropdown(snapshot, register, field);
    if (scale && coverage(scale, counts) >= COVERAGE) return scale;
  }
  return undefined;
}

/** Share of the ratings that stand on the scale; 1 where nothing is rated. */
function coverage(scale: Scale, counts: readonly RatingCount[]): number {
  let total = 0;
  let known = 0;
  for (const { rating, count } of counts) {
    total += count;
    if (ratingValue(scale, rating) !== undefined) known += count;
  }
  return total === 0 ? 1 : known / total;
}
