import type { Severity } from '../../core/findings/finding.ts';
import type { AnywhereRuleId } from '../../core/findings/rule-ids/anywhere.ts';
import type { RiskRuleId } from '../../core/findings/rule-ids/risk.ts';
import type { Parts } from '../support/context.ts';
import { actionsOf, assetsOf, risksOf, unreadable } from '../support/records.ts';
import { PLAN_EXAMPLES } from './examples-plans.ts';
import { RISK_EXAMPLES } from './examples-risks.ts';

export interface Failing {
  readonly why: string;
  readonly parts: () => Parts;
  readonly cells: readonly string[];
  readonly severity?: Severity;
}

export interface Passing {
  readonly why: string;
  readonly parts: () => Parts;
}

export interface Examples {
  readonly failing: readonly Failing[];
  readonly passing: readonly Passing[];
}

type ExampleId = RiskRuleId | AnywhereRuleId;

const assets = (...rows: Record<string, unknown>[]) => ({ assets: assetsOf(rows) });
const plan = (...rows: Record<string, unknown>[]) => ({ actions: actionsOf(rows) });

/** Workbooks in which each rule finds something, and others in which it doesn't. */
export const EXAMPLES: Readonly<Record<ExampleId, Examples>> = {
  ...RISK_EXAMPLES,
  ...PLAN_EXAMPLES,
  'asset-owner-missing': {
    failing: [
      {
        why: 'nobody is named',
        parts: () => assets({ asset: 'Server', owner: null }, { asset: 'Paper', owner: 'Ann' }),
        cells: ['B2'],
      },
      { why: 'no column', parts: () => assets({ asset: 'Server' }), cells: ['A1'] },
    ],
    passing: [
      { why: 'an owner', parts: () => assets({ asset: 'Server', owner: 'Ann' }) },
      { why: 'a blank row', parts: () => assets({ asset: null, owner: null }) },
      { why: 'no inventory', parts: () => ({}) },
    ],
  },
  'asset-without-risk': {
    failing: [
      {
        why: 'an asset that no risk names',
        parts: () => ({
          ...assets({ id: 'A-1', asset: 'Mail server' }, { id: 'A-2', asset: 'Archive' }),
          risks: risksOf([{ title: 'x', asset: ['mail SERVER'] }]),
        }),
        cells: ['B3'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'named by id, within other words, with accents',
        parts: () => ({
          ...assets({ id: 'A-1', asset: 'x' }, { id: 'A-2', asset: 'Bänder' }, { asset: 'CRM' }),
          risks: risksOf([{ asset: ['A-1', 'all bander in the vault', 'CRM (cloud)'] }]),
        }),
      },
      {
        why: 'a register that has no column for assets',
        parts: () => ({ ...assets({ asset: 'Archive' }), risks: risksOf([{ title: 'Fire' }]) }),
      },
    ],
  },
  'treatment-action-missing': {
    failing: [
      {
        why: 'to be treated, nothing to do',
        parts: () => ({ risks: risksOf([{ title: 'a', treatment: 'modify', action: null }]) }),
        cells: ['C2'],
      },
      {
        why: 'a plan that does not name the risk',
        parts: () => ({
          ...plan({ risk: ['R-2'], action: 'x' }),
          risks: risksOf([{ id: 'R-1', title: 'a', treatment: 'share' }]),
        }),
        cells: ['C2'],
      },
    ],
    passing: [
      {
        why: 'an action in the row',
        parts: () => ({ risks: risksOf([{ title: 'a', treatment: 'modify', action: 'do' }]) }),
      },
      {
        why: 'an action in the plan',
        parts: () => ({
          ...plan({ risk: ['r-1'], action: 'x' }),
          risks: risksOf([{ id: 'R-1', title: 'a', treatment: 'share', action: null }]),
        }),
      },
      {
        why: 'accepted',
        parts: () => ({ risks: risksOf([{ title: 'a', treatment: 'accept', action: null }]) }),
      },
      {
        why: 'neither a plan nor a column',
        parts: () => ({ risks: risksOf([{ title: 'a', treatment: 'modify' }]) }),
      },
    ],
  },
  'treatment-owner-missing': {
    failing: [
      { why: 'nobody is named', parts: () => plan({ action: 'x', owner: null }), cells: ['B2'] },
      { why: 'no column', parts: () => plan({ action: 'x' }), cells: ['A1'] },
    ],
    passing: [
      { why: 'an owner', parts: () => plan({ action: 'x', owner: 'Ann' }) },
      { why: 'a blank row', parts: () => plan({ action: null, owner: null }) },
    ],
  },
  'treatment-due-missing': {
    failing: [
      {
        why: 'no date for an open action',
        parts: () => plan({ action: 'x', status: 'open', due: null }),
        cells: ['C2'],
      },
    ],
    passing: [
      {
        why: 'no date needed any more',
        parts: () => plan({ action: 'x', status: 'done', due: null }),
      },
      { why: 'a date', parts: () => plan({ action: 'x', due: '2027-01-01' }) },
      {
        why: 'something that is no date, which another rule tells',
        parts: () => plan({ action: 'x', due: unreadable('soon') }),
      },
    ],
  },
  'treatment-status-missing': {
    failing: [
      { why: 'blank', parts: () => plan({ action: 'x', status: null }), cells: ['B2'] },
      { why: 'no column', parts: () => plan({ action: 'x' }), cells: ['A1'] },
    ],
    passing: [
      { why: 'a status', parts: () => plan({ action: 'x', status: 'open' }) },
      {
        why: 'completed',
        parts: () => plan({ action: 'x', status: null, completed: '2026-01-01' }),
      },
    ],
  },
  'treatment-overdue': {
    failing: [
      {
        why: 'an open action past its date',
        parts: () => plan({ action: 'x', status: 'open', due: '2026-06-14' }),
        cells: ['C2'],
      },
      {
        why: 'nothing tells whether it is done',
        parts: () => plan({ action: 'x', due: '2026-06-14' }),
        cells: ['B2'],
        severity: 'warning',
      },
      {
        why: 'a treatment in the row of its risk',
        parts: () => ({
          risks: risksOf([
            { title: 'a', treatment: 'modify', action: 'x', status: 'Open', due: '2026-06-14' },
          ]),
        }),
        cells: ['E2'],
      },
    ],
    passing: [
      { why: 'due today', parts: () => plan({ action: 'x', status: 'open', due: '2026-06-15' }) },
      { why: 'done', parts: () => plan({ action: 'x', status: 'done', due: '2026-06-14' }) },
      {
        why: 'a closed risk',
        parts: () => ({
          risks: risksOf([
            { title: 'a', treatment: 'modify', action: 'x', status: 'closed', due: '2026-06-14' },
          ]),
        }),
      },
    ],
  },
  'treatment-approval-missing': {
    failing: [
      {
        why: 'one of both is blank, or says no',
        parts: () =>
          plan(
            { action: 'x', approvedByOwner: null, approvedByManagement: 'CEO' },
            { action: 'y', approvedByOwner: 'Ann', approvedByManagement: 'No' },
          ),
        cells: ['B2', 'C3'],
      },
      {
        why: 'no column',
        parts: () => plan({ action: 'x' }),
        cells: ['A1'],
        severity: 'warning',
      },
    ],
    passing: [{ why: 'approved', parts: () => plan({ action: 'x', approvedByOwner: 'Ann' }) }],
  },
  'date-invalid': {
    failing: [
      {
        why: 'days that no calendar has, in any register',
        parts: () => ({
          risks: risksOf([{ title: 'a', lastReview: unreadable('31.02.2026') }]),
          ...plan({ action: 'x', due: unreadable('Q5') }),
        }),
        cells: ['B2', 'B2'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'a date', parts: () => ({ risks: risksOf([{ title: 'a', due: '2026-01-01' }]) }) },
      {
        why: 'something else unreadable',
        parts: () => ({ risks: risksOf([{ title: 'a', treatment: unreadable('?!') }]) }),
      },
    ],
  },
  'value-unrecognised': {
    failing: [
      {
        why: 'a column that holds something else',
        parts: () => ({
          risks: risksOf(
            ['Patch it', 'Train them', 'Move out'].map((plan) => ({
              title: 'a',
              treatment: unreadable(plan),
            })),
          ),
        }),
        cells: ['B1'],
        severity: 'advice',
      },
      {
        why: 'a choice that nobody knows',
        parts: () => ({ risks: risksOf([{ title: 'a', treatment: unreadable('Pray') }]) }),
        cells: ['B2'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'a blank', parts: () => ({ risks: risksOf([{ title: 'a', treatment: null }]) }) },
      {
        why: 'a date, which another rule tells',
        parts: () => ({ risks: risksOf([{ title: 'a', due: unreadable('soon') }]) }),
      },
    ],
  },
  'row-shifted': {
    failing: [
      {
        why: 'values one column too far left',
        parts: () => ({
          risks: risksOf([
            ...regular(),
            { id: 3, likelihood: 4, consequence: 'modify', treatment: 'open', status: 'x' },
          ]),
        }),
        cells: ['B8'],
      },
    ],
    passing: [
      { why: 'values in their columns', parts: () => ({ risks: risksOf(regular()) }) },
      {
        why: 'two odd values that fit no neighbour either',
        parts: () => ({
          risks: risksOf([
            ...regular(),
            {
              id: 'R-9',
              likelihood: 'often',
              consequence: 'bad',
              treatment: 'modify',
              status: 'open',
            },
          ]),
        }),
      },
    ],
  },
};

function regular(): Record<string, unknown>[] {
  return Array.from({ length: 6 }, (_, index) => ({
    id: `R-${index}`,
    likelihood: (index % 3) + 1,
    consequence: (index % 3) + 2,
    treatment: ['modify', 'accept'][index % 2],
    status: ['open', 'closed'][index % 2],
  }));
}
