import { type CoreMessage, message } from '../../messages/message.ts';
import type { RiskMethod } from '../../method/risk-method.ts';
import { fieldId } from '../../registers/declaration.ts';
import { RISK_REVIEW_OVERDUE } from '../../risk/rules/risk-review-overdue.ts';
import type { RiskOverview } from './risk-overview.ts';
import type { SummarySource } from './summary-source.ts';
import { FIGURE_TEXTS } from './summary-texts.ts';

/** A figure for the top of the page: a number, or words such as "80 of 93" or "not known". */
export interface KeyFigure {
  readonly value: number | CoreMessage;
  readonly caption: CoreMessage;
  /** What one has to know about it, for the page alone; may be empty. */
  readonly remark: string;
}

/** The figures of the page's first row; what can't be told is "not known", never 0. */
export function keyFigures(source: SummarySource): readonly KeyFigure[] {
  return [
    risks(source),
    aboveAcceptance(source),
    withoutOwner(source),
    reviewOverdue(source),
    controlsDecided(source),
    controlsImplemented(source),
  ];
}

function unknown(caption: CoreMessage, remark: string): KeyFigure {
  return { value: message('summary.not-known'), caption, remark };
}

function risks({ overviews }: SummarySource): KeyFigure {
  const caption = message('summary.risks');
  if (overviews.length === 0) return unknown(caption, FIGURE_TEXTS.noRiskRegister);
  const closed = total(overviews, ({ closed }) => closed);
  const value = total(overviews, ({ risks }) => risks.length);
  return { value, caption, remark: closed > 0 ? FIGURE_TEXTS.closed(closed) : '' };
}

function aboveAcceptance({ overviews }: SummarySource): KeyFigure {
  const caption = message('summary.above-acceptance');
  if (overviews.length === 0) return unknown(caption, FIGURE_TEXTS.noRiskRegister);
  if (overviews.every(({ method }) => !method.acceptance)) {
    return unknown(caption, FIGURE_TEXTS.acceptanceUnknown);
  }
  const all = overviews.flatMap(({ risks }) => risks);
  const notKnown = all.filter((risk) => risk.aboveAcceptance === undefined).length;
  if (all.length > 0 && notKnown === all.length) return unknown(caption, '');
  const [only, ...others] = overviews;
  const limit = only && others.length === 0 ? limitOf(only.method) : '';
  const remarks = [limit, notKnown > 0 ? FIGURE_TEXTS.andNotKnown(notKnown) : ''];
  return {
    value: all.filter((risk) => risk.aboveAcceptance === true).length,
    caption,
    remark: remarks.filter((remark) => remark !== '').join('; '),
  };
}

function limitOf({ acceptance }: RiskMethod): string {
  if (!acceptance) return '';
  const limit =
    'maximumScore' in acceptance ? String(acceptance.maximumScore) : acceptance.maximumLevel;
  return FIGURE_TEXTS.acceptance(limit, acceptance.from);
}

function withoutOwner({ overviews }: SummarySource): KeyFigure {
  const caption = message('summary.without-owner');
  if (overviews.length === 0) return unknown(caption, FIGURE_TEXTS.noRiskRegister);
  if (!allHave(overviews, ['owner'])) return unknown(caption, FIGURE_TEXTS.noColumn);
  const value = total(
    overviews,
    ({ risks }) => risks.filter(({ risk }) => risk.owner.state === 'blank').length,
  );
  return { value, caption, remark: '' };
}

function reviewOverdue({ context, overviews }: SummarySource): KeyFigure {
  const caption = message('summary.review-overdue');
  if (overviews.length === 0) return unknown(caption, FIGURE_TEXTS.noRiskRegister);
  if (!allHave(overviews, ['lastReview', 'nextReview'])) {
    return unknown(caption, FIGURE_TEXTS.noColumn);
  }
  const found = RISK_REVIEW_OVERDUE.find(context);
  const never = found.filter(({ severity }) => severity === 'warning').length;
  return {
    value: found.filter(({ severity }) => severity === 'error').length,
    caption,
    remark: never > 0 ? FIGURE_TEXTS.neverReviewed(never) : '',
  };
}

function controlsDecided({ context, soa }: SummarySource): KeyFigure {
  const caption = message('summary.controls-decided');
  if (!soa) return unknown(caption, absence(context.records.soa.length));
  const { answers } = soa;
  const decided = answers.filter((answer) => answer.decided).length;
  if (decided === 0 && !soa.knowsApplicability) {
    return unknown(caption, FIGURE_TEXTS.noColumn);
  }
  return {
    value: message('summary.of', { count: decided, all: answers.length }),
    caption,
    remark: FIGURE_TEXTS.byStatement,
  };
}

function controlsImplemented({ context, soa }: SummarySource): KeyFigure {
  const caption = message('summary.controls-implemented');
  if (!soa) return unknown(caption, absence(context.records.soa.length));
  if (!soa.knowsImplementation) return unknown(caption, FIGURE_TEXTS.noColumn);
  const applicable = soa.answers.filter((answer) => answer.applicable);
  const done = applicable.filter(({ status }) => status === 'implemented').length;
  return {
    value: message('summary.of', { count: done, all: applicable.length }),
    caption,
    remark: FIGURE_TEXTS.ofApplicable,
  };
}

function absence(statements: number): string {
  return statements > 0 ? FIGURE_TEXTS.soa2013 : FIGURE_TEXTS.noSoa;
}

/** Whether each register has at least one of the fields. */
function allHave(overviews: readonly RiskOverview[], fields: readonly string[]): boolean {
  return overviews.every(({ register }) =>
    fields.some((field) => register.columns.has(fieldId(field))),
  );
}

function total(
  overviews: readonly RiskOverview[],
  count: (overview: RiskOverview) => number,
): number {
  return overviews.reduce((sum, overview) => sum + count(overview), 0);
}
