import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import { foldPhrase } from '../recognise/fold.ts';
import { answered } from '../records/answer.ts';
import { sheetName } from '../workbook/address.ts';
import { type Change, isEmptyChangeSet } from '../workbook/change.ts';
import { countsByCause, nonconformitiesOf } from './analyse-causes/nonconformity-counts.ts';
import { updatesOf } from './analyse-causes/sheet-updates.ts';
import { trendPage } from './analyse-causes/trend-page.ts';
import { whyPage } from './analyse-causes/why-page.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import type { ComposedSheet } from './summary/sheet-composer.ts';
import { freeSheetName } from './template/free-sheet-name.ts';
import { holdsSheet } from './template/holds-sheet.ts';

/** Where nonconformities come from and why, or a sheet of five whys for one of them. */
export const ANALYSE_CAUSES: Command = {
  ...declarationOf('analyse-causes'),
  plan(context, { nonconformity }) {
    if (nonconformitiesOf(context).length === 0) {
      return nothingPlanned(message('causes.none'));
    }
    return typeof nonconformity === 'string' ? whys(context, nonconformity) : trends(context);
  },
};

function trends(context: CheckContext): Plan {
  const all = nonconformitiesOf(context);
  const title = `Causes ${context.today}`;
  const updates = updatesOf(context.snapshot, trendPage(context, sheetName(title)));
  if (updates && !isEmptyChangeSet(updates)) {
    const summary = [message('causes.updated', { sheet: title })];
    return { changes: updates, summary, notes: [] };
  }
  const name = freeSheetName(context.snapshot, title);
  const unknown = all.length - countsByCause(all).reduce((sum, { count }) => sum + count, 0);
  return added(context, trendPage(context, name), [
    message('causes.new-sheet', { sheet: name, count: all.length }),
    ...countsByCause(all)
      .filter(({ count }) => count > 1)
      .map(({ name: cause, count }) => message('causes.repeated', { count, cause })),
    ...(unknown > 0 ? [message('causes.unknown', { count: unknown })] : []),
  ]);
}

function whys(context: CheckContext, id: string): Plan {
  const wanted = foldPhrase(id);
  const record = nonconformitiesOf(context).find(
    (one) => foldPhrase(answered(one.id) ?? '') === wanted,
  );
  if (!record) return nothingPlanned(message('causes.not-found', { id }));
  const written = answered(record.id) ?? id;
  const title = `Whys ${written.replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, 31).trim();
  const name = freeSheetName(context.snapshot, title);
  return added(context, whyPage(name, written, record), [message('causes.whys', { sheet: name })]);
}

function added(
  { snapshot }: CheckContext,
  page: ComposedSheet,
  summary: readonly CoreMessage[],
): Plan {
  if (snapshot.sheets.some((sheet) => holdsSheet(sheet, page))) {
    return nothingPlanned(message('causes.there'));
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
