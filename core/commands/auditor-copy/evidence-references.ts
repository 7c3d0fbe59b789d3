import type { CheckContext } from '../../findings/check-context.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { answered } from '../../records/answer.ts';
import { isBlankMark } from '../../records/parse/blank.ts';
import { shownText } from '../../records/parse/shown-text.ts';
import { fieldId } from '../../registers/declaration.ts';
import { registerOf } from '../../registers/registers.ts';
import { shownValue } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import { findSheet } from '../../workbook/snapshot.ts';

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

function referencesOf(context: CheckContext, register: RecognisedRegister) {
  const columns = EVIDENCE_FIELDS.flatMap((field) => register.columns.get(field)?.column ?? []);
  return register.rows.flatMap((row) =>
    columns.flatMap((column) =>
      cellText(context, register, row, column)
        .split(/[;\n]/)
        .map((text) => text.trim())
        .filter((text) => !isBlankMark(text))
        .map((text) => ({ text, row: rowName(context, register, row) })),
    ),
  );
}

function cellText(
  { snapshot }: CheckContext,
  { sheet }: RecognisedRegister,
  row: number,
  column: number,
): string {
  const grid = findSheet(snapshot, sheet)?.grid ?? new Map();
  return shownText(shownValue(cellAt(grid, { row, column })), snapshot.dateSystem).trim();
}

/** What stands in the first field of a row that says something. */
function rowName(context: CheckContext, register: RecognisedRegister, row: number): string {
  for (const { id } of registerOf(register.kind)?.fields ?? []) {
    const column = register.columns.get(id)?.column;
    const text = column === undefined ? '' : cellText(context, register, row, column);
    if (text !== '') return text;
  }
  return `row ${row}`;
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
