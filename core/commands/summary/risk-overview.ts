import type { CheckContext } from '../../findings/check-context.ts';
import type { RiskMethod } from '../../method/risk-method.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { Risk } from '../../records/risk.ts';
import { fieldId } from '../../registers/declaration.ts';
import { isClosed } from '../../risk/closed-risks.ts';
import {
  initialHeight,
  isTooHigh,
  type RiskHeight,
  residualHeight,
} from '../../risk/risk-height.ts';
import { writtenRisks } from '../../risk/risk-rows.ts';

/** A risk as the summary sees it. */
export interface SummaryRisk {
  readonly risk: Risk;
  readonly register: RecognisedRegister;
  readonly method: RiskMethod;
  readonly initial: RiskHeight;
  readonly residual: RiskHeight;
  /** The residual height, or the initial one where the residual is not known. */
  readonly current: RiskHeight;
  /** Whether the current height is above what the team accepts; undefined: not known. */
  readonly aboveAcceptance: boolean | undefined;
}

/** One risk register with its method and its risks, in sheet order. */
export interface RiskOverview {
  readonly register: RecognisedRegister;
  readonly method: RiskMethod;
  /** Those that are not closed. */
  readonly risks: readonly SummaryRisk[];
  /** How many are closed. */
  readonly closed: number;
  /** Whether the register has any residual column. */
  readonly hasResidual: boolean;
}

const RESIDUAL_FIELDS = [
  'residualLikelihood',
  'residualConsequence',
  'residualScore',
  'residualLevel',
].map(fieldId);

/** The workbook's risk registers, assessed by each team's own method. */
export function riskOverviews(context: CheckContext): readonly RiskOverview[] {
  return context.records['risk-register'].flatMap((records, index) => {
    const method = context.methods[index];
    if (!method) return [];
    const { register } = records;
    const written = writtenRisks(records);
    const open = written.filter((risk) => !isClosed(risk));
    return [
      {
        register,
        method,
        risks: open.map((risk) => summaryRisk(register, method, risk)),
        closed: written.length - open.length,
        hasResidual: RESIDUAL_FIELDS.some((field) => register.columns.has(field)),
      },
    ];
  });
}

function summaryRisk(register: RecognisedRegister, method: RiskMethod, risk: Risk): SummaryRisk {
  const initial = initialHeight(method, risk);
  const residual = residualHeight(method, risk);
  const current = isAssessed(residual) ? residual : initial;
  const aboveAcceptance = isTooHigh(method, current);
  return { risk, register, method, initial, residual, current, aboveAcceptance };
}

/** Whether a height is known as score or level. */
export function isAssessed({ score, level }: RiskHeight): boolean {
  return score !== undefined || level !== undefined;
}
