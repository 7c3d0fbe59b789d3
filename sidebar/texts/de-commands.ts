import type { Catalogue } from './catalogue.ts';

/** Was jeder Befehl tut und wonach er fragt. */
export const DE_COMMANDS: Catalogue['commands'] = {
  new: {
    title: 'Mit Verzeichnissen beginnen',
    description: 'Blätter für Kriterien, Risiken, Maßnahmen und mehr, bereit zum Ausfüllen.',
    arguments: { set: 'Beginnen mit', organisation: 'Name Ihrer Organisation' },
    choices: {
      complete: 'Allem',
      essential: 'Dem, was ein Audit verlangt',
      risk: 'Risiken allein',
    },
  },
  'score-risks': {
    title: 'Risiken bewerten',
    description: 'Ergänzt und berichtigt Risikowerte und Stufen nach der Methode Ihres Teams.',
    arguments: {},
    choices: {},
  },
  'structure-register': {
    title: 'Verzeichnisse gliedern',
    description: 'Ergänzt Auswahllisten, Farben, Formeln, Filter und fehlende Spalten.',
    arguments: {},
    choices: {},
  },
  'plan-treatment': {
    title: 'Behandlung planen',
    description: 'Führt für jedes zu hohe Risiko eine Aufgabe auf.',
    arguments: {},
    choices: {},
  },
  'build-soa': {
    title: 'Erklärung anlegen',
    description: 'Alle 93 Maßnahmen, vorausgefüllt aus den Risiken; ergänzt eine vorhandene.',
    arguments: {},
    choices: {},
  },
  'migrate-soa': {
    title: 'Von 2013 übertragen',
    description: 'Überträgt die Antworten von 2013 auf die Maßnahmen von 2022.',
    arguments: {},
    choices: {},
  },
  'add-attributes': {
    title: 'Attribute ergänzen',
    description: 'Ergänzt Art, Eigenschaften, Konzepte, Fähigkeiten und Domänen als Spalten.',
    arguments: { facets: 'Welche, durch Komma getrennt; leer für alle' },
    choices: {},
  },
  'assess-gaps': {
    title: 'Lücken bewerten',
    description: 'Abschnitte 4 bis 10 und Anhang A, mit den Nachweisen, die es schon gibt.',
    arguments: { round: '„internal“ oder „pre-certification“' },
    choices: {},
  },
  'plan-audits': {
    title: 'Audits planen',
    description: 'Ein internes Auditprogramm über drei Jahre.',
    arguments: {
      start: 'Erster Tag; heute, wenn leer',
      auditors: 'Auditoren, durch Komma getrennt',
      intervals:
        'Monate zwischen Audits bei hohem, mittlerem und niedrigem Risiko; 12, 18, 36, wenn leer',
      monthly: 'Audits, die eine Person in einem Monat schafft',
    },
    choices: {},
  },
  'read-back': {
    title: 'Notizen des Auditors einlesen',
    description: 'Macht aus dem, was in Ihre Kopie geschrieben wurde, Auditfeststellungen.',
    arguments: { copy: 'Die Kopie, die zurückkam', audit: 'Kennung des Audits im Programm' },
    choices: {},
  },
  'keep-version': {
    title: 'Stand aufbewahren',
    description:
      'Eine datierte Kopie von Erklärung, Risiken und Kriterien auf versteckten Blättern.',
    arguments: { version: 'Name des Standes, z. B. 3.1', 'approved-by': 'Freigegeben von' },
    choices: {},
  },
  'analyse-causes': {
    title: 'Ursachen auswerten',
    description: 'Abweichungen nach Monat, Ursache, Bereich und Anforderung.',
    arguments: { nonconformity: 'Kennung einer einzelnen, für fünfmal Warum' },
    choices: {},
  },
  summarise: {
    title: 'Zusammenfassen',
    description: 'Ein Blatt mit Kennzahlen, Risikokarten und Diagrammen, Stand heute.',
    arguments: { only: 'Nur Maßnahmen mit diesem Attribut' },
    choices: {},
  },
  compare: {
    title: 'Mit früherer Kopie vergleichen',
    description: 'Sagt, welche Risiken, Entscheidungen und Aufgaben sich geändert haben.',
    arguments: { with: 'Die frühere Kopie', sheet: 'Änderungen auch auf einem Blatt auflisten' },
    choices: {},
  },
  'prepare-review': {
    title: 'Managementbewertung vorbereiten',
    description: 'Ein Blatt mit allen Eingaben aus den Verzeichnissen und Platz für Beschlüsse.',
    arguments: {},
    choices: {},
  },
};
