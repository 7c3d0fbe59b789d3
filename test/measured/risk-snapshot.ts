import { sheetName } from '../../core/workbook/address.ts';
import { type Cell, dateCell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { EMPTY_SNAPSHOT, emptySheet, type Snapshot } from '../../core/workbook/snapshot.ts';

const HEADERS =
  'Id,Risk,Asset,Owner,Likelihood,Impact,Score,Level,Treatment,Controls,Status,Review date';
const LEVELS = ['Low', 'Medium', 'High'] as const;
/** So many rows show how the team scores; the others are still to be scored. */
const SCORED_ROWS = 5;

/** A risk register of so many rows, most of them without score and level. */
export function riskSnapshot(rows: number): Snapshot {
  const header = HEADERS.split(',').map(textCell);
  const risks = Array.from({ length: rows }, (_, index) => riskRow(index));
  const sheet = emptySheet(sheetName('Risk register'));
  return { ...EMPTY_SNAPSHOT, sheets: [{ ...sheet, grid: gridFromRows([header, ...risks]) }] };
}

function riskRow(index: number): readonly Cell[] {
  const [likelihood, impact] = [(index % 5) + 1, (index % 4) + 1];
  return [
    textCell(`R-${index + 1}`),
    textCell(`Loss of customer data in case ${index + 1}`),
    textCell('Customer database'),
    textCell('Head of IT'),
    numberCell(likelihood),
    numberCell(impact),
    ...(index < SCORED_ROWS ? scored(likelihood * impact) : [EMPTY, EMPTY]),
    textCell('Reduce'),
    textCell('A.5.1, A.8.13'),
    textCell('Open'),
    dateCell(46_000 + (index % 365)),
  ];
}

function scored(score: number): readonly Cell[] {
  const level = LEVELS[score < 5 ? 0 : score < 10 ? 1 : 2];
  return [numberCell(score), textCell(level)];
}
