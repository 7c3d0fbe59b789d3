import { foldPhrase } from '../recognise/fold.ts';
import { isNotApplicableMark } from '../records/parse/blank.ts';

/** Folded texts that say there is no gap. */
const NOTHING =
  /^(?:no|none|nil|nothing|closed|no (?:gaps?|need|needs)|nein|keine?r?|geschlossen|non|aucune?|neant|rien|ninguna?|nada|sin brechas?|nao|nenhuma?|sem lacunas?|nessun[oa]?|niente|nee|geen|nie|brak|zadn[aey])(?: (?:gaps?|lucken?|bedarf|ecarts?|brechas?|lacunas?|lacuna|kloof|luki?))?$/;

/** Whether what stands under "gap" says that there is none. */
export function saysNoGap(text: string): boolean {
  return isNotApplicableMark(text) || NOTHING.test(foldPhrase(text));
}
