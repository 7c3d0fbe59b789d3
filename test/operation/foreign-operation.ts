import type { ForeignRegister } from '../planning/foreign.ts';

/** Registers of processes, suppliers and measurements as others made them. */
export const FOREIGN_OPERATION: readonly ForeignRegister[] = [
  {
    kind: 'processes',
    sheet: 'Prozesslandkarte',
    above: [['Prozesse im Geltungsbereich']],
    fields: ['', 'process', 'owner', 'activities', 'resources', 'check'],
    headers: [
      'Nr.',
      'Prozess',
      'Prozessverantwortlicher',
      'Prozessschritte',
      'Benötigte Ressourcen',
      'Prozessüberwachung',
    ],
    rows: [
      ['1', 'Entwicklung', 'P. Lang', 'Planen, bauen, prüfen', 'Team', 'Review je Quartal'],
      ['2', 'Einkauf', 'S. Kurz', 'Auswählen, bestellen', 'Team', 'Stichprobe'],
      ['3', 'Personal', 'K. Weber', 'Einstellen, schulen', 'Team', 'Jahresbericht'],
    ],
  },
  {
    kind: 'processes',
    sheet: 'Procesoverzicht',
    above: [],
    fields: ['process', 'owner', 'risks', 'activities'],
    headers: ['Proces', 'Proceseigenaar', 'Gerelateerde risico’s', 'Activiteiten'],
    rows: [
      ['Ontwikkeling', 'J. de Boer', 'R-1, R-2', 'Ontwerpen, bouwen, testen'],
      ['Inkoop', 'M. Visser', 'R-4', 'Selecteren, bestellen'],
      ['Beheer', 'J. de Boer', 'R-3', 'Back-ups, updates'],
    ],
  },
  {
    kind: 'suppliers',
    sheet: 'Lieferanten',
    above: [['Lieferantenverzeichnis'], ['Vertraulich']],
    fields: ['supplier', 'service', 'criticality', 'requirements', 'assessment', 'nextReview'],
    headers: [
      'Lieferant',
      'Dienstleistung',
      'Kritikalität',
      'Vertragliche Sicherheitsanforderungen',
      'Letzte Bewertung',
      'Nächste Bewertung',
    ],
    rows: [
      ['Nordhost', 'Rechenzentrum', 'Hoch', 'AVV vom 01.02.2024', '10.02.2026', '10.02.2027'],
      ['Putzteufel', 'Reinigung', 'Niedrig', 'Verschwiegenheit', '', ''],
      ['Lohnbüro Krug', 'Lohnabrechnung', 'Mittel', 'AVV', '01.09.2025', '01.09.2026'],
    ],
  },
  {
    kind: 'suppliers',
    sheet: 'Dostawcy',
    above: [['Rejestr dostawców']],
    fields: ['supplier', 'service', 'criticality', 'assessment', 'owner'],
    headers: [
      'Nazwa dostawcy',
      'Świadczona usługa',
      'Krytyczność',
      'Ostatnia ocena',
      'Opiekun dostawcy',
    ],
    rows: [
      ['Chmura Polska', 'Hosting', 'Wysoka', '2026-02-10', 'J. Nowak'],
      ['Kadry Plus', 'Płace', 'Średnia', '2025-09-01', 'A. Lis'],
      ['Czysto', 'Sprzątanie', 'Niska', '', 'A. Lis'],
    ],
  },
  {
    kind: 'metrics',
    sheet: 'Kennzahlen',
    above: [['Überwachung und Messung'], []],
    fields: ['metric', 'method', 'when', 'owner', 'threshold', 'result', 'escalation'],
    headers: [
      'Kennzahl',
      'Messmethode',
      'Messintervall',
      'Gemessen von',
      'Grenzwert',
      'Istwert',
      'Maßnahme bei Überschreitung',
    ],
    rows: [
      ['Offene Patches', 'Bericht', 'Monatlich', 'P. Lang', '< 5', '3', ''],
      ['Erfolgreiche Backups', 'Protokoll', 'Täglich', 'P. Lang', '>= 99 %', '97 %', 'Gemeldet'],
      ['Schulungsquote', 'Liste', 'Quartal', 'K. Weber', '>= 95 %', '96 %', ''],
    ],
  },
  {
    kind: 'metrics',
    sheet: 'Indicateurs',
    above: [['Tableau de bord du SMSI']],
    fields: ['metric', 'method', 'when', 'threshold', 'result', 'analysed', 'reportedTo'],
    headers: [
      'Indicateur',
      'Mode de calcul',
      'Périodicité',
      'Seuil',
      'Valeur mesurée',
      'Analysé par',
      'Destinataire du rapport',
    ],
    rows: [
      ['Correctifs en retard', 'Rapport', 'Mensuelle', '< 5', '7', 'J. Morel', 'Direction'],
      ['Sauvegardes réussies', 'Journal', 'Quotidienne', '>= 99 %', '99,5 %', 'A. Petit', 'DSI'],
      ['Personnel formé', 'Liste', 'Trimestrielle', '>= 95 %', '90 %', 'J. Morel', 'Direction'],
    ],
  },
];
