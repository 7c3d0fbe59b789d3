import { describe, expect, it } from 'vitest';
import { planProgramme } from '../../core/audit/planner/plan-programme.ts';
import type {
  AuditArea,
  Auditor,
  ProgrammeInput,
} from '../../core/audit/planner/programme-input.ts';
import { someProgrammeExists, windowsCanBeFilled } from './brute-force.ts';
import { wrongsOf } from './programme-check.ts';
import { randomOrganisation, TINY_SIZE, USUAL_SIZE } from './random-organisation.ts';

const AREA: AuditArea = { id: 'Purchasing', risk: 'high', people: [], needs: [], fixed: [] };
const AUDITOR: Auditor = { name: 'Marta', competences: [], perMonth: 4, perYear: 40 };

function inputOf(areas: readonly AuditArea[], auditors: readonly Auditor[]): ProgrammeInput {
  const intervals = { high: 12, medium: 18, low: 36 };
  return { areas, auditors, settings: { months: 36, intervals, blocked: new Set() } };
}

function problemsOf(input: ProgrammeInput) {
  return planProgramme(input).flatMap(({ problem }) => problem ?? []);
}

describe('the audit planner', () => {
  it.each([
    ['high', 3],
    ['medium', 2],
    ['low', 1],
    ['unknown', 2],
  ] as const)('audits an area of %s risk %d times in three years', (risk, times) => {
    expect(planProgramme(inputOf([{ ...AREA, risk }], [AUDITOR]))).toHaveLength(times);
  });

  it('comes back in half the time after a poor result', () => {
    const last = { month: -2, poor: true };
    const [first] = planProgramme(inputOf([{ ...AREA, last }], [AUDITOR]));
    expect(first?.month).toBeLessThanOrEqual(4);
    expect(first?.reason).toEqual({ kind: 'poor-result', risk: 'high', interval: 6, due: 4 });
  });

  it('audits first what is overdue', () => {
    const last = { month: -40, poor: false };
    const [first] = planProgramme(inputOf([{ ...AREA, last }], [AUDITOR]));
    expect(first?.month).toBeLessThanOrEqual(3);
    expect(first?.reason.kind).toBe('overdue');
  });

  it('adds nothing where settled audits keep the interval', () => {
    const fixed = [{ month: 10 }, { month: 20 }, { month: 30 }];
    expect(planProgramme(inputOf([{ ...AREA, fixed }], [AUDITOR]))).toEqual([]);
  });

  it('plans nothing more once its plan is settled', () => {
    for (let seed = 0; seed < 300; seed++) {
      const input = randomOrganisation(seed, USUAL_SIZE);
      const plan = planProgramme(input);
      const areas = input.areas.map((area) => ({
        ...area,
        fixed: [...area.fixed, ...plan.filter((item) => item.area === area.id)],
      }));
      expect(planProgramme({ ...input, areas })).toEqual([]);
    }
  });

  it.each<[string, Partial<AuditArea>, readonly Auditor[], object]>([
    ['nobody audits', {}, [], { kind: 'no-auditor' }],
    [
      'the only auditor owns it',
      { people: ['Marta'] },
      [AUDITOR],
      { kind: 'no-independent-auditor' },
    ],
    [
      'the only auditor lacks competence',
      { needs: ['iso'] },
      [AUDITOR],
      { kind: 'no-competent-auditor' },
    ],
    [
      'the only auditor has no time',
      {},
      [{ ...AUDITOR, perYear: 0 }],
      expect.objectContaining({ kind: 'capacity', proven: true, room: 0, auditors: ['Marta'] }),
    ],
  ])('says that %s', (_, area, auditors, problem) => {
    expect(problemsOf(inputOf([{ ...AREA, ...area }], auditors))[0]).toEqual(problem);
  });

  it('counts the audits that compete for too little time', () => {
    const areas = Array.from({ length: 30 }, (_, index) => ({ ...AREA, id: `area ${index}` }));
    const [problem] = problemsOf(inputOf(areas, [{ ...AUDITOR, perMonth: 1 }]));
    expect(problem).toMatchObject({ kind: 'capacity', proven: true, auditors: ['Marta'] });
    if (problem?.kind !== 'capacity') throw new Error('no shortage');
    expect(problem.audits).toBeGreaterThan(problem.room);
  });

  it('leaves what matters least where time is too short', () => {
    const areas = (['low', 'medium', 'high'] as const).map((risk) => ({ ...AREA, id: risk, risk }));
    const plan = planProgramme(inputOf(areas, [{ ...AUDITOR, perYear: 1 }]));
    expect(plan.filter(({ auditor }) => auditor).map(({ area }) => area)).toEqual([
      'high',
      'high',
      'high',
    ]);
  });

  it('spreads audits over months and auditors', () => {
    const areas = Array.from({ length: 24 }, (_, index) => ({ ...AREA, id: `area ${index}` }));
    const plan = planProgramme(inputOf(areas, [AUDITOR, { ...AUDITOR, name: 'Ravi' }]));
    const count = (isOne: (item: (typeof plan)[number]) => boolean) => plan.filter(isOne).length;
    const months = Array.from({ length: 36 }, (_, index) =>
      count(({ month }) => month === index + 1),
    );
    expect(plan).toHaveLength(72);
    expect(months.every((audits) => audits >= 1 && audits <= 3)).toBe(true);
    expect(Math.abs(count(({ auditor }) => auditor === 'Ravi') - 36)).toBeLessThanOrEqual(2);
  });
});

describe('on random organisations', () => {
  it('keeps every constraint, or says why not, and always plans the same (10,000)', () => {
    let complete = 0;
    for (let seed = 0; seed < 10_000; seed++) {
      const input = randomOrganisation(seed, USUAL_SIZE);
      const plan = planProgramme(input);
      const wrongs = wrongsOf(input, plan);
      if (wrongs.length > 0) expect({ seed, wrongs }).toEqual({ seed, wrongs: [] });
      if (seed % 20 === 0) expect(planProgramme(input)).toEqual(plan);
      if (plan.every(({ problem }) => !problem)) complete++;
    }
    expect(complete).toBeGreaterThan(2_000);
    expect(complete).toBeLessThan(9_000);
  }, 60_000);

  it('finds a plan where windows can be filled, and never calls possible what is not (tiny ones)', () => {
    const seen = { possible: 0, proven: 0, filled: 0 };
    for (let seed = 0; seed < 2_000; seed++) {
      const input = randomOrganisation(seed, TINY_SIZE);
      const problems = problemsOf(input);
      const isPossible = someProgrammeExists(input);
      const isProven = problems.some((problem) => problem.kind !== 'capacity' || problem.proven);
      const canBeFilled = windowsCanBeFilled(input);
      const verdict = {
        seed,
        missed: canBeFilled && problems.length > 0,
        wronglyProven: isProven && isPossible,
        wronglyPlanned: problems.length === 0 && !isPossible,
      };
      expect(verdict).toEqual({ seed, missed: false, wronglyProven: false, wronglyPlanned: false });
      seen.possible += Number(isPossible);
      seen.proven += Number(isProven);
      seen.filled += Number(canBeFilled);
    }
    expect(Math.min(seen.possible, seen.proven, seen.filled)).toBeGreaterThan(200);
  });
});
