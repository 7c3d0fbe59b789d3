import type { WordsByLanguage } from '../kind-words.ts';

/** Words that stand in a date column for "without an end". */
export const ONGOING_WORDS: WordsByLanguage = {
  en: 'Ongoing | On-going | Continuous | Continuously | Continual | Permanent | Always | No end date',
  de: 'Laufend | Fortlaufend | Dauerhaft | Ständig | Kontinuierlich | Daueraufgabe',
  fr: 'Permanent | En continu | Continu | En permanence | Au fil de l’eau',
  es: 'Continuo | Permanente | En curso | Continuamente',
  pt: 'Contínuo | Permanente | Em curso | Continuamente',
  it: 'Continuo | Permanente | Continuativo | In continuo',
  nl: 'Doorlopend | Continu | Permanent | Lopend',
  pl: 'Ciągły | Na bieżąco | Stale | Ciągłe | Bezterminowo',
  cs: 'Průběžně | Trvale | Trvalý',
  el: 'Συνεχές | Διαρκώς',
  ru: 'Постоянно | Непрерывно | Бессрочно',
  id: 'Berkelanjutan | Terus-menerus',
  sv: 'Löpande | Pågående | Kontinuerligt',
  da: 'Løbende | Kontinuerligt | Vedvarende',
};
