import type { EN_DISK } from '../en/disk.ts';
import type { MessageTexts } from '../message-text.ts';

/** Warum eine Datei auf einem Datenträger nicht geöffnet oder geschrieben wurde. */
export const DE_DISK: MessageTexts<keyof typeof EN_DISK> = {
  'disk.large': 'Die Datei ist größer als 256 MB und wurde nicht geöffnet. Nichts wurde geändert.',
  'disk.missing': 'Diese Datei gibt es nicht. Prüfen Sie den Namen.',
  'disk.folder': 'Das ist ein Ordner. Nennen Sie eine Datei darin.',
  'disk.not-permitted': 'Die Datei darf nicht gelesen werden. Prüfen Sie ihre Rechte.',
  'disk.not-over-input':
    '{file} wurde nicht geschrieben: Es ist die Datei, die gelesen wurde; nennen Sie eine andere.',
  'disk.no-folder': '{file} wurde nicht geschrieben: Der Ordner fehlt.',
  'disk.no-writing': '{file} wurde nicht geschrieben: Dort darf nicht geschrieben werden.',
  'disk.full': '{file} wurde nicht geschrieben: Der Datenträger ist voll.',
  'disk.no-place': '{file} wurde nicht geschrieben: Dort ist kein Platz für eine Datei.',
  'disk.not-written': '{file} wurde nicht geschrieben: {reason}.',
};
