import type { EN_COPY_CHECK } from '../en/copy-check.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was sich in einer Kopie geändert hat, seit sie geteilt wurde, und was man darüber wissen muss. */
export const DE_COPY_CHECK: MessageTexts<keyof typeof EN_COPY_CHECK> = {
  'copy-check.sheet-gone': 'Das Blatt „{sheet}“ fehlt oder wurde umbenannt.',
  'copy-check.sheet-changed': 'Im Blatt „{sheet}“ wurden Zellen geändert.',
  'copy-check.other-order': 'Die Blätter stehen in einer anderen Reihenfolge.',
  'copy-check.elsewhere':
    'Das Deckblatt oder eine der Listen wurde geändert, oder ein Blatt wurde hinzugefügt, umbenannt oder verschoben.',
  'copy-check.sheet-hidden': 'Das Blatt „{sheet}“ ist jetzt verborgen.',
  'copy-check.rows-hidden':
    '„{sheet}“: {rows} {rows|Zeile ist|Zeilen sind} jetzt verborgen, vielleicht durch einen Filter.',
  'copy-check.columns-hidden':
    '„{sheet}“: {columns} {columns|Spalte ist|Spalten sind} jetzt verborgen, vielleicht durch einen Filter.',
  'copy-check.rows-and-columns-hidden':
    '„{sheet}“: {rows} {rows|Zeile|Zeilen} und {columns} {columns|Spalte|Spalten} sind jetzt verborgen, vielleicht durch einen Filter.',
};
