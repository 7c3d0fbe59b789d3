import type { CheckContext } from '../../findings/check-context.ts';
import type { Nonconformity } from '../../records/kinds/nonconformities.ts';
import type { SheetName } from '../../workbook/address.ts';
import { textAt } from '../summary/section-cells.ts';
import { type ComposedSheet, composeSheet, type Section } from '../summary/sheet-composer.ts';
import { GRID_COLUMN_WIDTH, GRID_COLUMNS, HEIGHTS, LOOK } from '../summary/summary-look.ts';
import { counted, longDate } from '../summary/summary-texts.ts';
import { countSection } from './count-section.ts';
import {
  countsByArea,
  countsByCause,
  countsByMonth,
  countsByRequirement,
  countsBySource,
  nonconformitiesOf,
  outsideMonths,
} from './nonconformity-counts.ts';

const MOST = 10;

/** Nonconformities by month, cause, area, source and requirement, on a sheet of that name. */
export function trendPage(context: CheckContext, name: SheetName): ComposedSheet {
  const columns = Array.from({ length: GRID_COLUMNS }, (_, index) => index + 1);
  const frame = {
    name,
    columnWidths: new Map(columns.map((column) => [column, GRID_COLUMN_WIDTH])),
    pageSetup: { landscape: true, fitToWidth: 1 },
  };
  return composeSheet(frame, sectionsOf(context));
}

function sectionsOf(context: CheckContext): readonly Section[] {
  const all = nonconformitiesOf(context);
  return [
    titleSection(context, all),
    countSection({
      heading: 'Nonconformities by month',
      column: 'Month',
      counts: countsByMonth(all, context.today),
      chart: { name: 'Clausebook months', type: 'column' },
      none: '',
    }),
    countSection({
      heading: 'By cause',
      column: 'Cause',
      counts: countsByCause(all).slice(0, MOST),
      chart: { name: 'Clausebook causes', type: 'bar' },
      none: 'No cause is written down yet.',
    }),
    {
      ...countSection({
        heading: 'By audited area',
        column: 'Area',
        counts: countsByArea(all, context).slice(0, MOST),
        chart: { name: 'Clausebook areas', type: 'bar' },
        none: 'No nonconformity names an audit of the programme, and no audit finding names one of them.',
      }),
      newPage: true,
    },
    countSection({
      heading: 'By where it came to light',
      column: 'Source',
      counts: countsBySource(all).slice(0, MOST),
      chart: { name: 'Clausebook sources', type: 'bar' },
      none: 'No source is written down yet.',
    }),
    countSection({
      heading: 'Audit nonconformities by requirement',
      column: 'Requirement',
      counts: countsByRequirement(context).slice(0, MOST),
      chart: { name: 'Clausebook requirements', type: 'bar' },
      none: 'No audit finding that is a nonconformity is in this workbook.',
    }),
  ];
}

function titleSection({ today }: CheckContext, all: readonly Nonconformity[]): Section {
  const across = GRID_COLUMNS;
  const { undated, others } = outsideMonths(all, today);
  const parts = [
    `${counted(all.length, 'nonconformity', 'nonconformities')}, as of ${longDate(today)}`,
    ...(others > 0 ? [`${others} outside the twelve months below`] : []),
    ...(undated > 0 ? [`${undated} without a date`] : []),
  ];
  return {
    rows: [HEIGHTS.title, HEIGHTS.subtitle, HEIGHTS.gap],
    cells: [
      textAt({ row: 1, column: 1, across }, 'Causes of nonconformities', LOOK.title),
      textAt({ row: 2, column: 1, across }, parts.join('; '), LOOK.subtitle),
    ],
  };
}
