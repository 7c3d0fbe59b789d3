import { planProgramme } from '../../core/audit/planner/plan-programme.ts';
import type { AreaRisk, ProgrammeInput } from '../../core/audit/planner/programme-input.ts';
import { milliseconds } from '../format.ts';
import type { BenchPart } from '../part.ts';

const AREAS = 500;
const AUDITORS = 12;
const RUNS = 3;
const RISKS: readonly AreaRisk[] = ['high', 'medium', 'low'];

/** Areas of every risk, each owned by one of the auditors, most of them audited before. */
function organisation(): ProgrammeInput {
  const auditors = Array.from({ length: AUDITORS }, (_, index) => ({
    name: `Auditor ${index}`,
    competences: ['audit'],
    perMonth: 4,
    perYear: 40,
  }));
  const areas = Array.from({ length: AREAS }, (_, index) => ({
    id: `Area ${index}`,
    risk: RISKS[index % RISKS.length] ?? 'medium',
    people: [`Auditor ${index % AUDITORS}`],
    needs: ['audit'],
    fixed: [],
    ...(index % 4 > 0 ? { last: { month: -(index % 11), poor: index % 9 === 0 } } : {}),
  }));
  const intervals = { high: 12, medium: 18, low: 36 };
  return { areas, auditors, settings: { months: 36, intervals, blocked: new Set([6, 18, 30]) } };
}

function fastest(): { milliseconds: number; audits: number; open: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const input = organisation();
    const start = performance.now();
    const plan = planProgramme(input);
    const milliseconds = performance.now() - start;
    return {
      milliseconds,
      audits: plan.length,
      open: plan.filter(({ problem }) => problem).length,
    };
  });
  return runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
}

/** Planning three years of audits of a large organisation. */
export const AUDIT_PLAN: BenchPart = {
  id: 'audit-plan',
  title: `Planning the audits of ${AREAS} areas over three years`,
  async run() {
    const { milliseconds: time, audits, open } = fastest();
    return {
      tables: [
        {
          headers: ['areas', 'auditors', 'audits', 'without a month', 'on the clock'],
          rows: [[AREAS, AUDITORS, audits, open].map(String).concat(milliseconds(time))],
        },
      ],
      ratios: [],
      notes: [],
    };
  },
};
