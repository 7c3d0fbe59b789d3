import { counted, STATUS_TITLES } from './summary-texts.ts';

export { THEME_TITLES } from './summary-texts.ts';

/** Clauses 4-10 as they are called in a report. */
export const CHAPTER_TITLES: Readonly<Record<string, string>> = {
  '4': '4 Context',
  '5': '5 Leadership',
  '6': '6 Planning',
  '7': '7 Support',
  '8': '8 Operation',
  '9': '9 Evaluation',
  '10': '10 Improvement',
};

export const READINESS_TEXTS = {
  heading: (sheet: string) => `Readiness by “${sheet}”`,
  part: 'Part',
  phase: (phase: string) => `Phase: ${phase}`,
  statuses: {
    ...STATUS_TITLES,
    implemented: 'Met',
    partly: 'Partly met',
    'not-implemented': 'Not met',
    open: 'Not judged',
  },
  chart: 'Number of requirements',
  open: (share: number | undefined) =>
    share === undefined
      ? 'Nothing that applies has been judged yet.'
      : `${Math.floor(share * 100)} % of what applies is met. What nobody has judged counts as not met.`,
} as const;

export const OVERDUE_TEXTS = {
  heading: 'Overdue actions',
  columns: ['Due', 'What', 'Owner', 'Where'],
  none: 'Nothing is past its date.',
  all: (count: number) => `${counted(count, 'action', 'actions')} past the date, oldest first.`,
  first: (shown: number, count: number) =>
    `The oldest ${shown} of ${counted(count, 'action', 'actions')} past the date.`,
} as const;

export const AUDIT_TEXTS = {
  heading: 'Audit calendar',
  columns: ['Planned', 'Area', 'Auditor', 'State'],
  note: (open: number, late: number) =>
    `${counted(open, 'audit', 'audits')} to come or to finish, ${late} of them late.`,
  late: 'late',
  planned: 'planned',
  nobody: 'nobody yet',
} as const;

export const OBJECTIVE_TEXTS = {
  heading: 'Objectives',
  columns: ['Objective', 'Target', 'Result', 'Due', 'Owner'],
  note: (count: number, results: number) =>
    `${counted(count, 'objective', 'objectives')}, ${results} with a result.`,
  noResult: 'no result yet',
} as const;

export const TREND_TEXTS = {
  heading: 'Earlier summaries',
  asOf: 'As of',
  note: 'The figures of the top row on the days of earlier summaries, newest first.',
  none: 'This is the first summary of this workbook.',
} as const;
