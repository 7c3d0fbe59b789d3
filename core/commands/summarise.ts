import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import { ownSheets } from '../recognise/own-sheets.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { recordsOf } from '../records/records.ts';
import { hasFacet } from '../standard/control-attribute-texts.ts';
import { CONTROLS } from '../standard/controls.ts';
import { type ChangeSet, isEmptyChangeSet } from '../workbook/change.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { keyFigures } from './summary/key-figures.ts';
import { type Placement, placeSummary } from './summary/place-summary.ts';
import { summaryPage } from './summary/summary-page.ts';
import { type SummarySource, summarySource } from './summary/summary-source.ts';
import { trendChange } from './summary/trend.ts';

/**
 * A page for the board: key figures, heat maps, levels, top risks, owners, the SoA, and of the whole
 * system readiness, overdue actions, audits and objectives, as of today and beside earlier days.
 */
export const SUMMARISE: Command = {
  ...declarationOf('summarise'),
  plan(context, { only }) {
    const registers = withoutSummaries(context);
    const filter = typeof only === 'string' && only.trim() !== '' ? only.trim() : undefined;
    if (filter !== undefined && !CONTROLS.some(({ id }) => hasFacet(id, filter))) {
      return nothingPlanned(message('summary.no-such-attribute', { attribute: filter }));
    }
    const source = summarySource(registers, filter);
    if (source.overviews.length === 0 && !source.soa) {
      const isFormer = registers.records.soa.length > 0;
      return nothingPlanned(message(isFormer ? 'summary.soa-of-2013' : 'summary.nothing'));
    }
    const placement = placeSummary(context.snapshot, (sheet) => summaryPage(source, sheet));
    // Figures of some controls alone are no trend of the whole.
    const trend = filter ? [] : trendChange(context.snapshot, context.today, keyFigures(source));
    const changes = { changes: [...placement.changes.changes, ...trend] };
    return { changes, ...wordsOf(source, placement) };
  },
};

/** The context without what earlier summaries repeat. */
function withoutSummaries(context: CheckContext): CheckContext {
  const own = ownSheets(context.snapshot);
  const isRegister = ({ sheet }: RecognisedRegister) => !own.has(sheet);
  return {
    ...context,
    records: recordsOf(context.records, isRegister),
    methods: context.methods.filter((_, index) =>
      context.records['risk-register']
        .slice(index, index + 1)
        .some(({ register }) => isRegister(register)),
    ),
  };
}

function wordsOf(source: SummarySource, placement: Placement): Omit<Plan, 'changes'> {
  const { kind, sheet, changes } = placement;
  const absent = absences(source);
  if (isEmptyChangeSet(changes)) {
    return { summary: [], notes: [message('summary.up-to-date', { sheet }), ...absent] };
  }
  const figures = keyFigures(source).map(({ value, caption }) =>
    message('summary.figure', { caption, value }),
  );
  const what =
    kind === 'updated'
      ? message('summary.updated', { sheet, count: cellCount(changes) })
      : message('summary.added', { sheet });
  return {
    summary: [what, message('summary.figures', { figures })],
    notes: [...(kind === 'replaced' ? [message('summary.replaced')] : []), ...absent],
  };
}

/** What the page lacks. */
function absences({ context, overviews, soa }: SummarySource): readonly CoreMessage[] {
  const noSoa = context.records.soa.length > 0 ? 'summary.soa-of-2013' : 'summary.no-soa';
  return [
    ...(overviews.length === 0 ? [message('summary.no-risks')] : []),
    ...(soa ? [] : [message(noSoa)]),
  ];
}

function cellCount({ changes }: ChangeSet): number {
  return changes.reduce(
    (count, change) => count + (change.kind === 'cells' ? change.cells.length : 0),
    0,
  );
}
