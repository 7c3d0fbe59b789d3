import type { RuleId } from '../../core/findings/rule-ids.ts';
import { CONTROLS } from '../../core/standard/controls.ts';
import { CONTROLS_2013 } from '../../core/standard/controls-2013.ts';
import type { Table, Written } from '../support/tables.ts';

/** One row of a statement with nothing to complain about; a test changes what it is about. */
const GOOD = {
  control: 'A.5.1',
  title: 'Policies for information security',
  applicable: 'Yes',
  implemented: 'Implemented',
  justification: 'Treats R-1',
  justificationExclusion: null,
  reasons: 'Risk',
  reference: 'POL-01',
  owner: 'CISO',
  due: null,
};
type Row = Partial<Record<keyof typeof GOOD, Written>>;

export function soa(
  rows: readonly Row[],
  table: Partial<Table> & { without?: readonly string[] } = {},
) {
  const { without = [], ...rest } = table;
  const fields = Object.keys(GOOD).filter((field) => !without.includes(field));
  return {
    kind: 'soa' as const,
    sheet: 'SoA',
    fields,
    rows: rows.map((row) =>
      fields.map((field) => ({ ...GOOD, ...row })[field as keyof Row] ?? null),
    ),
    headerRow: 6,
    ...rest,
  };
}

export function risks(...controls: readonly string[]): Table {
  return {
    kind: 'risk-register',
    sheet: 'Risks',
    fields: ['id', 'controls'],
    rows: controls.map((text, index) => [`R-${index + 1}`, text]),
  };
}

export function plan(...rows: readonly (readonly Written[])[]): Table {
  return {
    kind: 'treatment-plan',
    sheet: 'Plan',
    fields: ['risk', 'control', 'action', 'owner', 'due'],
    rows,
  };
}

export function repeated(times: number, others: number): readonly Row[] {
  return CONTROLS.slice(0, times + others).map(({ id }, index) => ({
    control: id,
    title: null,
    justification: index < times ? 'Needed for security.' : `Treats R-${index}`,
  }));
}

export const COMPLETE = soa(CONTROLS.map(({ id, title }) => ({ control: id, title })));
export const FORMER = soa(CONTROLS_2013.map(({ id, title }) => ({ control: id, title })));
export const APPROVED: NonNullable<Table['around']> = [
  [1, 1, 'Statement of Applicability'],
  [2, 1, 'Version'],
  [2, 2, 1.2],
  [3, 1, 'Approved by: Jane Doe'],
  [3, 3, '2026-01-31'],
];

export interface Example {
  readonly rule: RuleId;
  readonly what: string;
  readonly tables: readonly Table[];
  /** Cells of the findings, with "!" before warnings and "?" before advice. */
  readonly cells: readonly string[];
}
