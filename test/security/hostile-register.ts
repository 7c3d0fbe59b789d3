import { makeContext } from '../../core/check/make-context.ts';
import { COMMANDS } from '../../core/commands/commands.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { numberCell, textCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { EMPTY_SNAPSHOT, emptySheet, type Snapshot } from '../../core/workbook/snapshot.ts';

export const TODAY = '2026-06-30' as CalendarDate;

const HEADERS = [
  'Risk ID',
  'Risk',
  'Risk owner',
  'Likelihood',
  'Impact',
  'Risk score',
  'Risk level',
  'Treatment option',
  'Treatment actions',
  'Controls',
  'Status',
  'Due date',
];
const ROWS = 6;

/** A risk register with one text in every column of its third row, in a header and as a sheet's name. */
export function registerWith(text: string, sheet = 'Risks'): Snapshot {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const likelihood = 1 + (index % 5);
    const impact = 1 + ((index * 2) % 5);
    return index === 2
      ? [...HEADERS, ''].map(() => textCell(text))
      : [
          textCell(`R-${index + 1}`),
          textCell('Theft of laptops'),
          textCell('Head of IT'),
          numberCell(likelihood),
          numberCell(impact),
          numberCell(likelihood * impact),
          textCell(likelihood * impact > 9 ? 'High' : 'Low'),
          textCell('Modify'),
          textCell('Encrypt disks'),
          textCell('A.8.1, A.7.9'),
          textCell('Open'),
          textCell('2026-12-31'),
        ];
  });
  const grid = gridFromRows([[...HEADERS, text].map(textCell), ...rows]);
  return { ...EMPTY_SNAPSHOT, sheets: [{ ...emptySheet(sheetName(sheet)), grid }] };
}

/** What every command that needs nothing else plans for a workbook, by command. */
export function everyPlan(snapshot: Snapshot): ReadonlyMap<string, ChangeSet> {
  const context = makeContext(snapshot, TODAY);
  const plannable = COMMANDS.filter(({ id, startsFrom }) => !startsFrom && id !== 'compare');
  return new Map(plannable.map(({ id, plan }) => [id, plan(context, {}).changes]));
}
