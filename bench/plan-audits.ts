import { planProgramme } from '../core/audit/planner/plan-programme.ts';
import type { AreaRisk, ProgrammeInput } from '../core/audit/planner/programme-input.ts';

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

let milliseconds = Number.POSITIVE_INFINITY;
let planned = 0;
let open = 0;
for (let run = 0; run < RUNS; run++) {
  const input = organisation();
  const start = performance.now();
  const plan = planProgramme(input);
  milliseconds = Math.min(milliseconds, performance.now() - start);
  planned = plan.length;
  open = plan.filter(({ problem }) => problem).length;
}
console.log(
  `${AREAS} areas over 3 years: ${planned} audits (${open} open) in ${milliseconds.toFixed(0)} ms, fastest of ${RUNS} runs`,
);
