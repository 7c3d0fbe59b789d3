import type { CheckContext } from '../findings/check-context.ts';
import { foldPhrase } from '../recognise/fold.ts';
import { answered } from '../records/answer.ts';
import { sheetName } from '../workbook/address.ts';
import { type Change, isEmptyChangeSet, NO_CHANGES } from '../workbook/change.ts';
import { countsByCause, nonconformitiesOf } from './analyse-causes/nonconformity-counts.ts';
import { updatesOf } from './analyse-causes/sheet-updates.ts';
import { trendPage } from './analyse-causes/trend-page.ts';
import { whyPage } from './analyse-causes/why-page.ts';
import type { Command, Plan } from './command.ts';
import type { ComposedSheet } from './summary/sheet-composer.ts';
import { freeSheetName } from './template/free-sheet-name.ts';
import { holdsSheet } from './template/holds-sheet.ts';

/** Where nonconformities come from and why, or a sheet of five whys for one of them. */
export const ANALYSE_CAUSES: Command = {
  id: 'analyse-causes',
  title: 'Analyse causes',
  description:
    'Show nonconformities by month, cause, area, source and requirement, or make a sheet of five whys for one of them.',
  arguments: [
    {
      name: 'nonconformity',
      description: 'the id of one nonconformity, for a sheet of five whys',
      type: 'text',
    },
  ],
  plan(context, { nonconformity }) {
    if (nonconformitiesOf(context).length === 0) {
      return nothing('There are no nonconformities in this workbook.');
    }
    return typeof nonconformity === 'string' ? whys(context, nonconformity) : trends(context);
  },
};

function nothing(note: string): Plan {
  return { changes: NO_CHANGES, summary: [], notes: [note] };
}

function trends(context: CheckContext): Plan {
  const all = nonconformitiesOf(context);
  const title = `Causes ${context.today}`;
  const updates = updatesOf(context.snapshot, trendPage(context, sheetName(title)));
  if (updates && !isEmptyChangeSet(updates)) {
    return { changes: updates, summary: [`Sheet “${title}” brought up to date.`], notes: [] };
  }
  const name = freeSheetName(context.snapshot, title);
  const unknown = all.length - countsByCause(all).reduce((sum, { count }) => sum + count, 0);
  return added(context, trendPage(context, name), [
    `New sheet “${name}” about ${all.length} nonconformities.`,
    ...countsByCause(all)
      .filter(({ count }) => count > 1)
      .map((cause) => `Found ${cause.count} times: ${cause.name}`),
    ...(unknown > 0 ? [`${unknown} have no cause written down.`] : []),
  ]);
}

function whys(context: CheckContext, id: string): Plan {
  const wanted = foldPhrase(id);
  const record = nonconformitiesOf(context).find(
    (one) => foldPhrase(answered(one.id) ?? '') === wanted,
  );
  if (!record) return nothing(`There is no nonconformity with the id “${id}”.`);
  const written = answered(record.id) ?? id;
  const title = `Whys ${written.replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, 31).trim();
  const name = freeSheetName(context.snapshot, title);
  return added(context, whyPage(name, written, record), [
    `New sheet “${name}” to ask five times why.`,
  ]);
}

function added({ snapshot }: CheckContext, page: ComposedSheet, summary: readonly string[]): Plan {
  if (snapshot.sheets.some((sheet) => holdsSheet(sheet, page))) {
    return nothing('A sheet that says the same is there already.');
  }
  const { definition } = page;
  const change: Change = {
    kind: 'sheet',
    sheet: definition.name,
    index: snapshot.sheets.length,
    before: null,
    after: definition,
  };
  return { changes: { changes: [change] }, summary, notes: [] };
}
