import type {
  AreaRisk,
  AuditArea,
  Auditor,
  ProgrammeInput,
} from '../../core/audit/planner/programme-input.ts';
import { randomFrom } from '../support/random.ts';

/** How large random organisations are at most. */
export interface OrganisationSize {
  readonly areas: number;
  readonly auditors: number;
  readonly months: number;
  readonly intervals: { readonly high: number; readonly medium: number; readonly low: number };
}

export const USUAL_SIZE: OrganisationSize = {
  areas: 8,
  auditors: 4,
  months: 36,
  intervals: { high: 12, medium: 18, low: 36 },
};
export const TINY_SIZE: OrganisationSize = {
  areas: 3,
  auditors: 2,
  months: 5,
  intervals: { high: 2, medium: 3, low: 5 },
};

const RISKS: readonly AreaRisk[] = ['high', 'medium', 'low', 'unknown'];
const PEOPLE = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'];

/** An organisation with owners among the auditors, blocked months, settled audits and tight capacity. */
export function randomOrganisation(seed: number, size: OrganisationSize): ProgrammeInput {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const some = <T>(items: readonly T[], part: number) => items.filter(() => random() < part);
  const months = Array.from({ length: size.months }, (_, index) => index + 1);
  const auditor = (name: string): Auditor => ({
    name,
    competences: random() < 0.8 ? ['audit'] : [],
    perMonth: 1 + below(2),
    perYear: 1 + below(8),
  });
  const area = (index: number): AuditArea => ({
    id: `area ${index}`,
    risk: RISKS[below(4)]!,
    people: some(PEOPLE, 0.25),
    needs: random() < 0.8 ? ['audit'] : [],
    ...(random() < 0.5 ? { last: { month: -below(size.months), poor: random() < 0.3 } } : {}),
    fixed: some(months, random() < 0.3 ? 1 / size.months : 0).map((month) => ({
      month,
      ...(random() < 0.5 ? { auditor: PEOPLE[below(5)]! } : {}),
    })),
  });
  return {
    auditors: PEOPLE.slice(0, below(size.auditors + 1)).map(auditor),
    areas: Array.from({ length: 1 + below(size.areas) }, (_, index) => area(index)),
    settings: {
      months: size.months,
      intervals: size.intervals,
      blocked: new Set(random() < 0.4 ? some(months, 0.15) : []),
    },
  };
}
