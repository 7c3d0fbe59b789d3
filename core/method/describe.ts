import {
  type CoreMessage,
  type CoreMessageId,
  type MessageValue,
  message,
} from '../messages/message.ts';
import type { ConsequenceSource, Fit, RiskMethod, Scale, ScoreFormula } from './risk-method.ts';

/** A method part by part, each to stand under its own heading. */
export interface MethodParts {
  readonly likelihood: CoreMessage;
  readonly consequence: CoreMessage;
  readonly score: CoreMessage;
  readonly levels: CoreMessage;
  readonly acceptance: CoreMessage;
}

/** What each part of the method is, or that it could not be told. */
export function methodParts(method: RiskMethod): MethodParts {
  return {
    likelihood: scaleMessage(method.likelihood, numberedSteps),
    consequence: scaleMessage(method.consequence, numberedSteps),
    score: scorePart(method),
    levels: levelsPart(method),
    acceptance: acceptancePart(method) ?? message('method.acceptance-unknown'),
  };
}

/** The method: its scales, score, levels and acceptance, a phrase each. */
export function describeMethod(method: RiskMethod): readonly CoreMessage[] {
  return [
    message('method.likelihood', { scale: scaleMessage(method.likelihood, describeSteps) }),
    message('method.consequence', { scale: scaleMessage(method.consequence, describeSteps) }),
    describeScore(method),
    describeLevels(method),
    describeAcceptance(method),
  ];
}

/**
 * Score, levels and acceptance in one line, e.g. "Score = likelihood × consequence (explains 28 of
 * 30 rows, 93 %); levels: Low from 1, Medium from 5; accepted up to 6 (assumed)".
 */
export function describeMethodBriefly(method: RiskMethod): CoreMessage {
  return message('method.briefly', {
    score: describeScore(method),
    levels: describeLevels(method),
    acceptance: describeAcceptance(method),
  });
}

/** "1-5 (from the ratings)", or what is missing. */
function scaleMessage(
  scale: Scale | undefined,
  stepsOf: (scale: Scale) => MessageValue<CoreMessageId>,
): CoreMessage {
  if (!scale) return message('method.no-scale');
  return message(`method.scale-from-${scale.from}`, { steps: stepsOf(scale) });
}

/** "1 Rare, 2 Unlikely", or the numbers alone. */
function numberedSteps({ steps }: Scale): MessageValue<CoreMessageId> {
  return steps.map(({ value, label }) => (label === '' ? value : `${value} ${label}`));
}

function describeScore(method: RiskMethod): CoreMessage {
  const formula = scorePart(method);
  return method.score
    ? message('method.score', { formula, fit: describeFit(method.score.fit) })
    : message('method.no-score', { formula });
}

function scorePart({ score, consequenceSource }: RiskMethod): CoreMessage {
  return score ? describeFormula(score.formula, consequenceSource) : message('method.no-formula');
}

/** "likelihood × consequence", "likelihood + highest of C, I, A" and so on. */
export function describeFormula(formula: ScoreFormula, source: ConsequenceSource): CoreMessage {
  const consequence = describeConsequence(source);
  switch (formula.kind) {
    case 'product':
      return message('method.product', { consequence });
    case 'sum':
      return message('method.sum', { consequence });
    case 'weighted-sum': {
      const { likelihoodWeight, consequenceWeight, offset } = formula;
      const weights = {
        likelihood: weighted(likelihoodWeight, message('method.one-likelihood')),
        consequence: weighted(consequenceWeight, consequence),
      };
      if (offset === 0) return message('method.weighted-sum', weights);
      return offset < 0
        ? message('method.weighted-sum-minus', { ...weights, offset: -offset })
        : message('method.weighted-sum-plus', { ...weights, offset });
    }
    case 'matrix':
      return message('method.matrix', { consequence });
  }
}

function describeConsequence(source: ConsequenceSource): CoreMessage {
  if (source.kind === 'single') return message('method.one-consequence');
  const letters = source.fields.map((field) => field.charAt(0).toUpperCase());
  return message(`method.${source.by}-of`, { letters });
}

function weighted(weight: number, rating: CoreMessage): CoreMessage {
  return weight === 1 ? rating : message('method.weighted', { weight, rating });
}

/** "1-5", or "Rare, Unlikely, Possible" where the steps have words. */
export function describeSteps({ steps }: Scale): string {
  if (steps.every((step) => step.label !== '')) return steps.map((step) => step.label).join(', ');
  const values = steps.map((step) => step.value);
  const counting = values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
  const [first, last] = [values[0], values[values.length - 1]];
  if (counting && first !== undefined && last !== undefined)
    return `${plain(first)}-${plain(last)}`;
  return values.map(plain).join(', ');
}

function describeLevels(method: RiskMethod): CoreMessage {
  const levels = levelsPart(method);
  const fit = method.level?.fit;
  return fit && fit.total > 0
    ? message('method.levels-fit', { levels, fit: describeFit(fit) })
    : message('method.levels', { levels });
}

function levelsPart({ level, levels }: RiskMethod): CoreMessage {
  if (!level) return message('method.no-levels');
  if (level.rule.kind === 'matrix') return message('method.by-matrix', { levels });
  const bands = level.rule.bands.map(({ label, minimum }) =>
    message('method.level-from', { label, minimum }),
  );
  return message('method.by-limits', { levels: bands });
}

const ACCEPTED_FROM = {
  criteria: 'method.up-to-by-criteria',
  rows: 'method.up-to-by-rows',
  assumed: 'method.up-to-assumed',
} as const;

function describeAcceptance(method: RiskMethod): CoreMessage {
  const limit = acceptancePart(method);
  return limit ? message('method.accepted', { limit }) : message('method.no-acceptance');
}

function acceptancePart({ acceptance }: RiskMethod): CoreMessage | undefined {
  if (!acceptance) return undefined;
  const limit = 'maximumScore' in acceptance ? acceptance.maximumScore : acceptance.maximumLevel;
  return message(ACCEPTED_FROM[acceptance.from], { limit });
}

/** "explains 28 of 30 rows, 93 %"; the share is rounded down, so that 100 % means all. */
function describeFit({ explained, total }: Fit): CoreMessage {
  const percent = total === 0 ? 0 : Math.floor((explained / total) * 100);
  return message('method.fit', { explained, total, percent });
}

function plain(number: number): string {
  return String(Math.round(number * 100) / 100);
}
