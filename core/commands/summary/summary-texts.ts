import type { Theme } from '../../standard/controls.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import type { ControlStatus } from './control-statuses.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "23 November 2026". */
export function longDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** "1 risk", "3 risks". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const NOT_KNOWN = 'not known';

export const TITLE_TEXTS = {
  title: 'Information security risk summary',
  asOf: (date: CalendarDate) => `As of ${longDate(date)}`,
  source: (what: string, sheet: string, first: number, last: number) =>
    `${what}: sheet “${sheet}”, rows ${first} to ${last}`,
  riskRegister: 'Risk register',
  soa: 'Statement of Applicability',
  madeFrom: 'Made from',
  method: 'Method',
  methodOf: (sheet: string) => `Method of “${sheet}”`,
  noRegisters: 'There is no risk register and no Statement of Applicability in this workbook.',
} as const;

/** What one has to know about the key figures. */
export const FIGURE_TEXTS = {
  closed: (count: number) => `${count} closed not counted`,
  acceptance: (limit: string, from: 'criteria' | 'assumed' | 'rows') =>
    ({
      criteria: `accepted up to ${limit}`,
      rows: `accepted up to ${limit}, as decided so far`,
      assumed: `up to ${limit} assumed accepted`,
    })[from],
  acceptanceUnknown: 'acceptance level not known',
  andNotKnown: (count: number) => `${count} more not known`,
  noColumn: 'no column for it',
  neverReviewed: (count: number) => `${count} more without a date`,
  ofApplicable: 'of the applicable ones',
  noSoa: 'no SoA in this workbook',
  soa2013: 'SoA is of the edition of 2013',
  noRiskRegister: 'no risk register',
  byStatement: 'Statement of Applicability',
} as const;

export const MAP_TEXTS = {
  heading: 'Heat map',
  headingOf: (sheet: string) => `Heat map of “${sheet}”`,
  initial: 'Initial risk',
  residual: 'Residual risk',
  likelihood: '↑ Likelihood',
  consequence: 'Consequence →',
  noResidual: 'This register has no residual ratings, so there is no residual map.',
  unplaced: (count: number, all: number) =>
    `${count} of ${counted(all, 'risk', 'risks')} not shown: not rated on both scales.`,
  noScale: (missing: string) =>
    `Left out: the steps of the ${missing} scale could not be told from the register.`,
  noSteps: 'Left out: the consequence is put together from several columns and has no steps.',
  tooLong: (steps: number) => `Left out: a scale of ${steps} steps does not fit a map.`,
} as const;

export const LEVEL_TEXTS = {
  heading: 'Risks by level',
  headingOf: (sheet: string) => `Risks by level in “${sheet}”`,
  initial: 'Initial',
  residual: 'Residual',
  notAssessed: 'Not assessed',
  chart: 'Number of risks',
  noLevels: 'Left out: the levels of risk could not be told from the register.',
} as const;

export const TOP_TEXTS = {
  heading: 'Top risks',
  columns: ['Risk', 'What', 'Owner', 'Score', 'Level', '', 'Treatment', 'Where'],
  basis: 'Highest first, by the residual score where there is one, else by the initial score.',
  severalMethods:
    'Highest first, by the residual score where there is one, else by the initial score. The registers score in different ways, so their scores do not compare exactly.',
  none: 'No risk has a score or a level.',
  nobody: 'nobody',
  undecided: 'not decided',
} as const;

export const OWNER_TEXTS = {
  heading: 'Risks by owner',
  columns: ['Owner', 'Risks', 'Above acceptance', 'Within acceptance', 'Not known'],
  others: (count: number) => counted(count, 'other owner', 'other owners'),
  nobody: 'No owner',
  chart: 'Number of risks',
  noColumn: 'Left out: the register has no column for the owner.',
  noRisks: 'Left out: the register has no risks.',
} as const;

export const SOA_TEXTS = {
  heading: 'Statement of Applicability by theme',
  headingOf: (only: string) => `Statement of Applicability by theme: controls with “${only}”`,
  theme: 'Theme',
  total: 'All',
  chart: 'Number of controls',
  open: 'Open: not decided yet, or applicable without a known status.',
  absent: 'Left out: the Statement of Applicability is not in this workbook.',
  is2013:
    'Left out: the Statement of Applicability follows the edition of 2013 and has to be carried over first.',
} as const;

export const THEME_TITLES: Readonly<Record<Theme, string>> = {
  organizational: 'Organizational',
  people: 'People',
  physical: 'Physical',
  technological: 'Technological',
};

export const STATUS_TITLES: Readonly<Record<ControlStatus, string>> = {
  implemented: 'Implemented',
  partly: 'Partly',
  planned: 'Planned',
  'not-implemented': 'Not implemented',
  'not-applicable': 'Not applicable',
  open: 'Open',
};
