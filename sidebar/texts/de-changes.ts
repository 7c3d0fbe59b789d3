import type { ChangeWords } from '../../core/commands/change-words.ts';

/** Wie Änderungen in einer Vorschau heißen. */
export const DE_CHANGES: ChangeWords = {
  empty: '(leer)',
  true: 'WAHR',
  false: 'FALSCH',
  typed: 'was eingetippt ist',
  look: 'das Aussehen der Spalte {column}',
  cells: '{area} ({count} Zellen)',
  places: {
    sheet: 'Blatt {sheet}',
    validation: '{sheet}!{area} Eingabeprüfung',
    'conditional-format': '{sheet}!{area} Farben',
    'column-width': '{sheet}!{column} Breite',
    freeze: '{sheet} fixierte Zeilen und Spalten',
    filter: '{sheet} Filter',
    name: 'Name {name}',
    setting: 'Einstellung {name}',
    table: '{sheet} Tabelle {name}',
    chart: '{sheet} Diagramm {name}',
    protection: '{sheet} Schutz',
  },
  sheet: 'ein Blatt mit {rows} Zeilen',
  frozen: '{rows} Zeilen, {columns} Spalten',
  protected: 'geschützt',
  entries: {
    list: 'eines von: {values}',
    'list-from': 'eines aus {formula}',
    'whole-number': 'eine ganze Zahl von {minimum} bis {maximum}',
    date: 'ein Datum',
  },
  conditions: {
    expression: 'wo {first}',
    equal: 'wo {first} steht',
    between: 'wo es zwischen {first} und {second} liegt',
    greaterThanOrEqual: 'wo es mindestens {first} ist',
    lessThan: 'wo es unter {first} liegt',
  },
  filled: '{condition}: gefüllt mit #{colour}',
};
