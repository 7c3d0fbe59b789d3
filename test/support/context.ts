import type { CheckContext } from '../../core/findings/check-context.ts';
import type { RiskMethod, Scale } from '../../core/method/risk-method.ts';
import type { Asset } from '../../core/records/asset.ts';
import { readRecords } from '../../core/records/records.ts';
import type { Risk } from '../../core/records/risk.ts';
import type { SoaEntry } from '../../core/records/soa-entry.ts';
import type { TreatmentAction } from '../../core/records/treatment-action.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { Built } from './records.ts';

export interface Parts {
  readonly risks?: Built<Risk>;
  readonly assets?: Built<Asset>;
  readonly actions?: Built<TreatmentAction>;
  readonly soa?: Built<SoaEntry>;
  readonly method?: Partial<RiskMethod>;
}

const ONE_TO_FIVE: Scale = {
  steps: [1, 2, 3, 4, 5].map((value) => ({ value, label: '' })),
  from: 'criteria',
};
const ALL_ROWS = { explained: 20, total: 20, disagreeing: [] };

/** Likelihood × consequence from 1 to 5 each; Low, Medium from 5, High from 15; up to 6 is accepted. */
export const FIVE_BY_FIVE: RiskMethod = {
  likelihood: ONE_TO_FIVE,
  consequence: ONE_TO_FIVE,
  consequenceSource: { kind: 'single' },
  score: { formula: { kind: 'product' }, fit: ALL_ROWS },
  level: {
    rule: {
      kind: 'thresholds',
      bands: [
        { label: 'Low', minimum: 1 },
        { label: 'Medium', minimum: 5 },
        { label: 'High', minimum: 15 },
      ],
    },
    fit: ALL_ROWS,
  },
  levels: ['Low', 'Medium', 'High'],
  acceptance: { maximumScore: 6, from: 'criteria' },
};

/** What rules look at, on 2026-06-15: the given registers, and the method of the risk register. */
export function contextOf({ risks, assets, actions, soa, method }: Parts): CheckContext {
  const built = [risks, assets, actions, soa].filter((part) => part !== undefined);
  const snapshot: Snapshot = {
    dateSystem: 1900,
    sheets: built.map(({ sheet }) => sheet),
    names: new Map(),
    settings: new Map(),
  };
  return {
    snapshot,
    recognition: { registers: built.map(({ register }) => register), unrecognised: [] },
    today: parseCalendarDate('2026-06-15')!,
    records: {
      ...readRecords(snapshot, { registers: [], unrecognised: [] }),
      'risk-register': risks ? [risks] : [],
      assets: assets ? [assets] : [],
      'treatment-plan': actions ? [actions] : [],
      soa: soa ? [soa] : [],
    },
    methods: risks ? [{ ...FIVE_BY_FIVE, ...method }] : [],
  };
}
