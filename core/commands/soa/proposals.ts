import type { Language } from '../../registers/declaration.ts';
import { inEnglish } from '../../registers/in-english.ts';
import { listRisks, type Reliance } from '../../soa/reliance.ts';
import type { Control } from '../../standard/controls.ts';

/** How a justification that names risks begins. */
const TREATS: Readonly<Record<Language, string>> = {
  en: 'Treats',
  de: 'Behandelt',
  fr: 'Traite',
  es: 'Trata',
  pt: 'Trata',
  it: 'Tratta',
  nl: 'Behandelt',
  pl: 'Ogranicza',
  cs: 'Ošetřuje',
  el: 'Αντιμετωπίζει',
  ru: 'Снижает',
  id: 'Menangani',
  sv: 'Behandlar',
  da: 'Behandler',
};

/** The words of a statement's own cells, for decisions that we propose. */
export interface DecisionWords {
  readonly language: Language;
  readonly applicable: string;
  readonly reason: string;
}

/**
 * What the risk register says about a control, by field of the statement. Without a risk that relies
 * on it everything stays open: an unanswered control is not an excluded one.
 */
export function proposal(
  control: Control,
  reliances: ReadonlyMap<string, readonly Reliance[]>,
  words: DecisionWords,
): Readonly<Record<string, string>> {
  const relying = reliances.get(control.id) ?? [];
  if (relying.length === 0) return {};
  const risks = inEnglish(listRisks(relying));
  return {
    applicable: words.applicable,
    justification: `${TREATS[words.language]} ${risks}`,
    reasons: words.reason,
    risks,
  };
}
