import type { EN_CAUSES } from '../en/causes.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Auswerten der Ursachen sagt. */
export const DE_CAUSES: MessageTexts<keyof typeof EN_CAUSES> = {
  'causes.none': 'In dieser Mappe gibt es keine Abweichungen.',
  'causes.not-found': 'Es gibt keine Abweichung mit der Kennung „{id}“.',
  'causes.there': 'Ein Blatt, das dasselbe sagt, ist schon da.',
  'causes.new-sheet': 'Neues Blatt „{sheet}“ zu {count} {count|Abweichung|Abweichungen}.',
  'causes.updated': 'Blatt „{sheet}“ auf den neuesten Stand gebracht.',
  'causes.repeated': '{count}-mal gefunden: {cause}',
  'causes.unknown': 'Zu {count} {count|Abweichung|Abweichungen} ist keine Ursache festgehalten.',
  'causes.whys': 'Neues Blatt „{sheet}“, um fünfmal nach dem Warum zu fragen.',
};
