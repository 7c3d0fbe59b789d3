import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Asset } from './asset.ts';
import { name, rating, word } from './columns.ts';
import { type RecordParsers, readRegister } from './read-register.ts';
import type { RegisterRecords } from './register-records.ts';

const PARSERS: RecordParsers<Asset> = {
  id: name,
  asset: name,
  type: word,
  owner: name,
  classification: word,
  value: rating,
  confidentiality: rating,
  integrity: rating,
  availability: rating,
};

/** The assets of an inventory, in sheet order. */
export function readAssets(
  snapshot: Snapshot,
  register: RecognisedRegister,
  former?: RegisterRecords<Asset>,
): RegisterRecords<Asset> {
  return readRegister<Asset>(snapshot, register, PARSERS, former);
}
