import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Language } from '../registers/declaration.ts';

/** Languages whose words for topics and documents we know. */
const JUDGED: ReadonlySet<Language> = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl']);

/** Whether we can tell by its words what a register leaves out; in other languages that is unknown. */
export function isInJudgedLanguage({ language }: RecognisedRegister): boolean {
  return JUDGED.has(language);
}
