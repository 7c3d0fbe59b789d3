import { fold } from '../records/parse/fold.ts';
import { listed } from '../registers/words/listed.ts';

/** Words of labels before a version, in the languages of the registers. */
export const VERSION_WORDS: ReadonlySet<string> = new Set(
  listed(`version | ver | rev | revision | issue | fassung | ausgabe | versión | edición | versão |
    edição | versione | revisione | edizione | versie | revisie | wersja | verze | revize | έκδοση |
    версия | редакция | versi | utgåva | udgave`).map(fold),
);

/** Beginnings of words that name an approval, in the languages of the registers. */
export const APPROVAL_STEMS: readonly string[] = listed(`approv | authoris | authoriz | signed |
  freigabe | freigegeben | genehmig | validé | aprobad | aprobación | aprovad | aprovação |
  approvat | goedgekeurd | goedkeuring | zatwierdz | schvál | εγκρί | έγκριση | утвержд |
  disetujui | persetujuan | godkän | godkend`).map(fold);
