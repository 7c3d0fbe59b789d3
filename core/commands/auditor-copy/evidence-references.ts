import type { CheckContext } from '../../findings/check-context.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { answered } from '../../records/answer.ts';
import { isBlankMark } from '../../records/parse/blank.ts';
import { fieldId } from '../../registers/declaration.ts';
import { rowName, rowTexts } from '../row-texts.ts';

/** Fields that say where something can be seen. */
const EVIDENCE_FIELDS = ['reference', 'evidence', 'report'].map(fieldId);

/** Shorter titles stand in too many texts by accident. */
const SHORTEST_TITLE = 4;
const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|pptx?|txt|md|png|jpe?g|zip|msg|eml|csv|vsdx?)\b/i;

/** Something that rows point to, and whether it is in the same workbook. */
export interface EvidenceReference {
  readonly reference: string;
  /** Where it is named, e.g. "Statement of Applicability: A.5.1". */
  readonly usedBy: readonly string[];
  readonly found: Resolution;
}

/** Web addresses and files are never opened: whether they are there is not known. */
export type Resolution =
  | { readonly kind: 'document' | 'sheet'; readonly name: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-checked'; readonly what: 'web address' | 'file' };

/** Everything that rows of the registers point to, each once, in the order of the sheets. */
export function evidenceReferences(context: CheckContext): readonly EvidenceReference[] {
  const used = new Map<string, string[]>();
  for (const register of context.recognition.registers) {
    for (const { text, row } of referencesOf(context, register)) {
      const places = used.get(text) ?? [];
      used.set(text, places);
      places.push(`${register.sheet}: ${row}`);
    }
  }
  const resolve = resolver(context);
  return [...used].map(([reference, usedBy]) => ({
    reference,
    usedBy: [...new Set(usedBy)],
    found: resolve(reference),
  }));
}

function referencesOf({ snapshot }: CheckContext, register: RecognisedRegister) {
  return register.rows.flatMap((row) => {
    const texts = rowTexts(snapshot, register, row);
    const name = rowName(snapshot, register, row) || `row ${row}`;
    return EVIDENCE_FIELDS.flatMap((field) => (texts.get(field) ?? '').split(/[;\n]/))
      .map((text) => text.trim())
      .filter((text) => !isBlankMark(text))
      .map((text) => ({ text, row: name }));
  });
}

function resolver({ records, snapshot }: CheckContext): (reference: string) => Resolution {
  const documents = records.documents.flatMap((register) =>
    register.records.flatMap(({ id, document }) => {
      const name = answered(document) ?? answered(id);
      const words = [answered(id), answered(document)].map((text) => foldPhrase(text ?? ''));
      return name === undefined ? [] : [{ kind: 'document' as const, name, words }];
    }),
  );
  const sheets = snapshot.sheets.map(({ name }) => ({
    kind: 'sheet' as const,
    name,
    words: [foldPhrase(name)],
  }));
  return (reference) => {
    const folded = ` ${foldPhrase(reference)} `;
    const isNamed = (words: readonly string[]) =>
      words.some((word) => word.length >= SHORTEST_TITLE && folded.includes(` ${word} `));
    const found = [...documents, ...sheets].find(({ words }) => isNamed(words));
    if (found) return { kind: found.kind, name: found.name };
    if (/\bhttps?:\/\/|\bwww\./i.test(reference))
      return { kind: 'not-checked', what: 'web address' };
    if (FILE_ENDING.test(reference) || /^(?:[A-Za-z]:|\\\\|\/|~\/)/.test(reference)) {
      return { kind: 'not-checked', what: 'file' };
    }
    return { kind: 'not-found' };
  };
}
