import { ladderKey } from '../method/ladder-key.ts';
import { answered } from '../records/answer.ts';
import type { Risk } from '../records/risk.ts';
import { WORDS } from '../registers/words/words.ts';

const FINISHED = new Set(
  Object.values(WORDS).flatMap(({ values: { actionStatus } }) =>
    [...actionStatus.done, ...actionStatus.cancelled].map(ladderKey),
  ),
);
const CLOSED = new Set(
  ['Closed', 'Retired', 'Obsolete', 'Geschlossen', 'Fermé', 'Clos', 'Clôturé', 'Cerrado', 'Fechado']
    .concat(['Encerrado', 'Chiuso', 'Gesloten', 'Zamknięte', 'Uzavřeno', 'Κλειστό', 'Закрыт'])
    .concat(['Ditutup', 'Stängd', 'Lukket'])
    .map(ladderKey),
);

/** Whether the register says that a risk is no longer there: nobody has to review it again. */
export function isClosed(risk: Risk): boolean {
  const status = answered(risk.status);
  return status !== undefined && CLOSED.has(ladderKey(status));
}

/** Whether the risk's own status says that its treatment is finished. */
export function isTreatmentFinished(risk: Risk): boolean {
  const status = answered(risk.status);
  return status !== undefined && FINISHED.has(ladderKey(status));
}
