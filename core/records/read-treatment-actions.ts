import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { controls, date, ids, name, text } from './columns.ts';
import { actionStatusColumn } from './parse/choice-columns.ts';
import { type RecordParsers, readRegister } from './read-register.ts';
import type { RegisterRecords } from './register-records.ts';
import type { TreatmentAction } from './treatment-action.ts';

const PARSERS: RecordParsers<TreatmentAction> = {
  id: name,
  risk: ids,
  action: text,
  control: controls,
  owner: name,
  due: date,
  status: actionStatusColumn,
  completed: date,
  effect: text,
  approvedByOwner: name,
  approvedByManagement: name,
};

/** The actions of a risk treatment plan, in sheet order. */
export function readTreatmentActions(
  snapshot: Snapshot,
  register: RecognisedRegister,
  former?: RegisterRecords<TreatmentAction>,
): RegisterRecords<TreatmentAction> {
  return readRegister<TreatmentAction>(snapshot, register, PARSERS, former);
}
