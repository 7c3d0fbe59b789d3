import type { Answer } from '../records/answer.ts';

/** Beginnings of "climate" in the languages that we read. */
const CLIMATE = /(?<!\p{L})(?:clim[aá]|klim|κλ[ιί]μα|климат|iklim)/iu;

/** Whether an answer speaks of the climate. */
export function speaksOfClimate(answer: Answer<unknown>): boolean {
  return answer.state === 'value' && CLIMATE.test(answer.text);
}
