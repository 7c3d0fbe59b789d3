import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { control, date, name, text } from './columns.ts';
import {
  applicabilityColumn,
  implementationColumn,
  reasonsColumn,
} from './parse/choice-columns.ts';
import { type RecordParsers, readRegister } from './read-register.ts';
import type { RegisterRecords } from './register-records.ts';
import { withSettledControls } from './soa-controls.ts';
import type { SoaEntry } from './soa-entry.ts';

const PARSERS: RecordParsers<SoaEntry> = {
  control,
  title: text,
  applicable: applicabilityColumn,
  implemented: implementationColumn,
  justification: text,
  justificationExclusion: text,
  reasons: reasonsColumn,
  reference: text,
  owner: name,
  due: date,
};

/** The controls of a Statement of Applicability, in sheet order; see withSettledControls. */
export function readSoa(
  snapshot: Snapshot,
  register: RecognisedRegister,
): RegisterRecords<SoaEntry> {
  const { records } = readRegister<SoaEntry>(snapshot, register, PARSERS);
  return { register, records: withSettledControls(records) };
}
