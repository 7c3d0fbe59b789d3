import type { BenchPart } from './part.ts';
import { AUDIT_PLAN } from './parts/audit-plan.ts';
import { BLANK_SHEETS } from './parts/blank-sheets.ts';
import { EDIT } from './parts/edit.ts';
import { EXCEL_SYNCS } from './parts/excel-syncs.ts';
import { FIRST_SCREEN } from './parts/first-screen.ts';
import { RE_CHECK } from './parts/re-check.ts';
import { READ } from './parts/read.ts';
import { SCORING } from './parts/scoring.ts';
import { SHEETS_CALLS } from './parts/sheets-calls.ts';
import { START_UP } from './parts/start-up.ts';
import { STEPS } from './parts/steps.ts';

/** All subjects of the bench, in the order of the page. */
export const PARTS: readonly BenchPart[] = [
  READ,
  EDIT,
  STEPS,
  RE_CHECK,
  BLANK_SHEETS,
  SCORING,
  AUDIT_PLAN,
  START_UP,
  EXCEL_SYNCS,
  FIRST_SCREEN,
  SHEETS_CALLS,
];
