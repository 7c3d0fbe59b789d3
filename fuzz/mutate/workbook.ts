import type { ZipEntry } from '../../xlsx/zip/entry.ts';
import { saveEntries } from '../../xlsx/zip/save.ts';
import { Dice } from '../dice.ts';
import { mutateBytes } from './bytes.ts';
import { mutateEntries, storedEntry } from './entries.ts';
import { mutateXml } from './xml.ts';

/** One mutation of a workbook; its seed determines what it does. */
export interface WorkbookStep {
  readonly level: 'xml' | 'entries' | 'bytes';
  readonly seed: number;
}

const XML_PART = /\.(?:xml|rels|vml)$/;

/** The bytes of a workbook after mutations of its parts, then of its zip file, then of its bytes. */
export function mutatedWorkbook(
  source: readonly ZipEntry[],
  steps: readonly WorkbookStep[],
): Uint8Array {
  let entries = source;
  for (const { level, seed } of steps) {
    if (level === 'xml') entries = withMutatedPart(entries, new Dice(seed));
    if (level === 'entries') entries = mutateEntries(entries, new Dice(seed));
  }
  const saved = saveEntries(entries);
  return steps
    .filter(({ level }) => level === 'bytes')
    .reduce((bytes, { seed }) => mutateBytes(bytes, new Dice(seed)), saved);
}

function withMutatedPart(entries: readonly ZipEntry[], dice: Dice): readonly ZipEntry[] {
  const parts = entries.filter(({ name }) => XML_PART.test(name));
  if (parts.length === 0) return entries;
  const part = dice.pick(parts);
  const xml = mutateXml(new TextDecoder().decode(part.stored), dice);
  const mutated = storedEntry(part.name, new TextEncoder().encode(xml));
  return entries.map((entry) => (entry === part ? mutated : entry));
}
