import type { RiskMethod } from '../../method/risk-method.ts';
import type { Risk } from '../../records/risk.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { WrittenScales } from './native-formula.ts';
import { BARE_NUMBERS, writtenScale } from './scale-texts.ts';

/** The team's method, and how its scales are written in a register. */
export interface RiskScales {
  readonly method: RiskMethod;
  readonly written: WrittenScales;
}

const LIKELIHOODS = ['likelihood', 'residualLikelihood'] as const;
const CONSEQUENCES = [
  'consequence',
  'residualConsequence',
  'confidentiality',
  'integrity',
  'availability',
] as const;

/** How the risks of a sheet write the scales of their method. */
export function riskScales(
  method: RiskMethod,
  risks: readonly Risk[],
  sheet: SheetSnapshot,
): RiskScales {
  const answers = (fields: readonly (typeof LIKELIHOODS | typeof CONSEQUENCES)[number][]) =>
    risks.flatMap((risk) => fields.map((field) => risk[field]));
  const { likelihood, consequence } = method;
  return {
    method,
    written: {
      likelihood: likelihood ? writtenScale(likelihood, answers(LIKELIHOODS), sheet) : BARE_NUMBERS,
      consequence: consequence
        ? writtenScale(consequence, answers(CONSEQUENCES), sheet)
        : BARE_NUMBERS,
    },
  };
}
