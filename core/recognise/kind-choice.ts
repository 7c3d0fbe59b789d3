import { type CoreMessage, message } from '../messages/message.ts';
import type { RegisterDeclaration } from '../registers/declaration.ts';
import { REGISTERS } from '../registers/registers.ts';
import { WORDS } from '../registers/words/words.ts';
import { areChoiceLists } from './choice-columns.ts';
import type { ColumnEvidence } from './field-evidence.ts';
import { foldPhrase } from './fold.ts';
import { headerWords } from './header-text.ts';
import { isTelling, objections } from './kind-evidence.ts';
import { type KindReading, readAsKind } from './kind-reading.ts';
import { isOtherTitle } from './other-titles.ts';

/** The best reading of a table, or why there is none. */
export type KindChoice =
  | { readonly reading: KindReading; readonly confidence: number }
  | { readonly reason: CoreMessage };

const CLEAR_TITLE = 0.5;
const TITLE_BONUS = 2;
const FEWEST_COLUMNS = 3;
const LEAST_EXPLAINED = 0.34;
const LEAST_TOTAL = 1.5;

/** Chooses the kind that explains most of a table; titles are the sheet's name and texts above. */
export function chooseKind(
  evidence: readonly ColumnEvidence[],
  titles: readonly string[],
): KindChoice {
  if (areChoiceLists(evidence)) return { reason: message('recognition.choice-lists') };
  const elsewhere = titles.some(isOtherTitle);
  const readings: { reading: KindReading; total: number; titled: boolean }[] = [];
  for (const declaration of REGISTERS) {
    const reading = readAsKind(declaration, evidence);
    if (!reading) continue;
    const named = titleStrength(declaration, titles);
    // A sheet named "Incidents" holds no register of ours, unless it is named one of ours as well.
    if (elsewhere && named < CLEAR_TITLE && declaration.kind !== 'risk-register') continue;
    const title = elsewhere && named < CLEAR_TITLE ? 0 : named;
    if (!isTelling(reading, evidence, title)) continue;
    const total = reading.total + TITLE_BONUS * title - objections(reading, evidence);
    readings.push({ reading, total, titled: title > 0 });
  }
  readings.sort((a, b) => b.total - a.total);
  const best = readings[0];
  if (!best) return { reason: message('recognition.no-kind') };
  const { reading, total, titled } = best;
  const enough = titled ? FEWEST_COLUMNS - 1 : FEWEST_COLUMNS;
  const explained = reading.fields.size / evidence.length;
  if (reading.fields.size < enough || explained < LEAST_EXPLAINED || total < LEAST_TOTAL) {
    const { kind } = reading.declaration;
    return { reason: message('recognition.too-few-columns', { register: { register: kind } }) };
  }
  const margin = total - (readings[1]?.total ?? 0);
  return { reading, confidence: Math.min(1, 0.5 * explained + 0.25 * Math.min(2, margin)) };
}

/** 1 where a title names the kind in the words of one language, less where it only holds such words. */
function titleStrength({ kind }: RegisterDeclaration, titles: readonly string[]): number {
  let best = 0;
  const folded = titles.map((title) => ` ${headerWords(title).join(' ')} `);
  for (const { titles: words } of Object.values(WORDS)) {
    (words[kind] ?? []).forEach((word, index, list) => {
      const phrase = foldPhrase(word);
      const certainty = 1 - (0.4 * index) / list.length;
      for (const title of folded) {
        if (!title.includes(` ${phrase} `)) continue;
        const share = phrase.length / (title.length - 2);
        best = Math.max(best, certainty * (0.5 + 0.5 * share));
      }
    });
  }
  return best;
}
