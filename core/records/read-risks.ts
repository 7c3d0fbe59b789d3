import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
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

/** The risks of a risk register, in sheet order. */
export function readRisks(snapshot: Snapshot, register: RecognisedRegister): RegisterRecords<Risk> {
  return readRegister<Risk>(snapshot, register, PARSERS);
}
