import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { NO_COLUMN } from './answer.ts';
import { controls, date, name, names, rating, score, text, word } from './columns.ts';
import { treatmentColumn } from './parse/choice-columns.ts';
import { type RecordParsers, readRegister } from './read-register.ts';
import type { RegisterRecords } from './register-records.ts';
import type { Risk } from './risk.ts';

const PARSERS: RecordParsers<Risk> = {
  id: name,
  title: text,
  description: text,
  asset: names,
  process: name,
  threat: text,
  vulnerability: text,
  confidentiality: rating,
  integrity: rating,
  availability: rating,
  existingControls: text,
  owner: name,
  likelihood: rating,
  consequence: rating,
  score,
  level: word,
  treatment: treatmentColumn,
  action: text,
  controls,
  residualLikelihood: rating,
  residualConsequence: rating,
  residualScore: score,
  residualLevel: word,
  acceptedBy: name,
  acceptedUntil: date,
  status: word,
  due: date,
  lastReview: date,
  nextReview: date,
};

/**
 * The risks of a risk register, in sheet order. Where the treatment column holds plans in prose
 * instead of options, and there is no column for actions, those plans are the actions.
 */
export function readRisks(
  snapshot: Snapshot,
  register: RecognisedRegister,
  former?: RegisterRecords<Risk>,
): RegisterRecords<Risk> {
  const read = readRegister<Risk>(snapshot, register, PARSERS, former);
  return holdsPlans(read.records)
    ? { register, records: read.records.map(withPlanAsAction) }
    : read;
}

function holdsPlans(risks: readonly Risk[]): boolean {
  const written = risks.filter(({ treatment }) => isWritten(treatment));
  const prose = written.filter(({ treatment }) => treatment.state === 'unreadable');
  return prose.length > written.length / 2 && risks[0]?.action.state === 'no-column';
}

type Treatment = Risk['treatment'];

function isWritten(
  answer: Treatment,
): answer is Extract<Treatment, { state: 'value' | 'unreadable' }> {
  return answer.state === 'value' || answer.state === 'unreadable';
}

function withPlanAsAction(risk: Risk): Risk {
  const { treatment } = risk;
  const action = isWritten(treatment)
    ? ({ state: 'value', at: treatment.at, text: treatment.text, value: treatment.text } as const)
    : treatment;
  return { ...risk, action, treatment: NO_COLUMN };
}
