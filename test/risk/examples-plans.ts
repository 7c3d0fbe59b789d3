import type { RiskRuleId } from '../../core/findings/rule-ids/risk.ts';
import { actionsOf, assetsOf, risksOf } from '../support/records.ts';
import type { Examples } from './examples.ts';

type PlanRuleId = Extract<
  RiskRuleId,
  | 'asset-name-missing'
  | 'treatment-description-missing'
  | 'treatment-risk-unknown'
  | 'treatment-control-unknown'
>;

const assets = (...rows: Record<string, unknown>[]) => ({ assets: assetsOf(rows) });
const plan = (...rows: Record<string, unknown>[]) => ({ actions: actionsOf(rows) });
const KNOWN = { kind: '2022', control: 'A.5.1', text: 'A.5.1' };
const UNKNOWN = { kind: 'unknown', text: 'A.9.99' };

/** What rows of plans and inventories must say. */
export const PLAN_EXAMPLES: Readonly<Record<PlanRuleId, Examples>> = {
  'asset-name-missing': {
    failing: [
      {
        why: 'an owner and no asset',
        parts: () => assets({ id: 'A-1', asset: null, owner: 'Ann' }),
        cells: ['B2'],
      },
      {
        why: 'no column',
        parts: () => assets({ id: 'A-1', owner: 'Ann' }),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'a name', parts: () => assets({ id: 'A-1', asset: 'Server', owner: 'Ann' }) },
      { why: 'a numbered blank row', parts: () => assets({ id: 'A-1', asset: null, owner: null }) },
    ],
  },
  'treatment-description-missing': {
    failing: [
      {
        why: 'a risk and an owner alone',
        parts: () => plan({ risk: ['R-1'], action: null, owner: 'Ann' }),
        cells: ['B2'],
      },
    ],
    passing: [
      {
        why: 'an action',
        parts: () => plan({ risk: ['R-1'], action: 'Lock the door', owner: 'Ann' }),
      },
      { why: 'a row just begun', parts: () => plan({ risk: ['R-1'], action: null, owner: null }) },
    ],
  },
  'treatment-risk-unknown': {
    failing: [
      {
        why: 'one of several risks is not in the register',
        parts: () => ({
          risks: risksOf([{ id: 'R-1', title: 'Fire' }]),
          ...plan({ risk: ['r-1'], action: 'a' }, { risk: ['R-1', 'R-9'], action: 'b' }),
        }),
        cells: ['A3'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'a plan that names risks in words',
        parts: () => ({
          risks: risksOf([{ id: 'R-1', title: 'Fire' }]),
          ...plan({ risk: ['Fire'], action: 'a' }, { risk: ['Theft'], action: 'b' }),
        }),
      },
    ],
  },
  'treatment-control-unknown': {
    failing: [
      {
        why: 'no such number',
        parts: () => plan({ action: 'a', control: [KNOWN, UNKNOWN] }),
        cells: ['B2'],
      },
    ],
    passing: [
      { why: 'a control of Annex A', parts: () => plan({ action: 'a', control: [KNOWN] }) },
      {
        why: 'one of the team’s own',
        parts: () => plan({ action: 'a', control: [{ kind: 'unknown', text: 'C-01' }] }),
      },
    ],
  },
};
