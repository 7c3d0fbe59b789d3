import type { RegisterKind } from '../../core/registers/kinds.ts';

/** A register as somebody else made it: other words, other order, other language. */
export interface ForeignRegister {
  readonly kind: RegisterKind;
  readonly sheet: string;
  /** Rows above the header row. */
  readonly above: readonly (readonly string[])[];
  /** The field that each column holds; empty for a column that holds none. */
  readonly fields: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** German and French registers of clauses 4 to 6. */
export const FOREIGN_REGISTERS: readonly ForeignRegister[] = [
  {
    kind: 'context-issues',
    sheet: 'Kontext',
    above: [['Musterwerk GmbH'], ['Interne und externe Themen, Stand 03/2026'], []],
    fields: ['category', 'issue', 'side', 'effect', 'lastReview', 'owner'],
    headers: [
      'PESTEL',
      'Thema',
      'Intern/Extern',
      'Bedeutung für das ISMS',
      'Letzte Überprüfung',
      'Verantwortlich',
    ],
    rows: [
      [
        'Technologisch',
        'Umzug in die Cloud',
        'Intern',
        'Neue Dienstleister, andere Risiken',
        '12.03.2026',
        'K. Weber',
      ],
      [
        'Umwelt',
        'Klimawandel: Hitze im Rechenzentrum',
        'Extern',
        'Relevant, Kühlung kann ausfallen',
        '12.03.2026',
        'K. Weber',
      ],
      [
        'Rechtlich',
        'NIS2 gilt für Kunden',
        'Extern',
        'Kunden verlangen Nachweise',
        '12.03.2026',
        'S. Kurz',
      ],
    ],
  },
  {
    kind: 'context-issues',
    sheet: 'Enjeux',
    above: [["Contexte de l'organisme"]],
    fields: ['side', 'issue', 'effect', 'owner'],
    headers: ['Interne / externe', 'Enjeu', 'Impact sur le SMSI', 'Responsable'],
    rows: [
      ['Interne', 'Équipe informatique réduite', 'Peu de temps pour les sauvegardes', 'J. Morel'],
      [
        'Externe',
        'Changement climatique',
        'Non pertinent : bureaux en hauteur, tout est dans le nuage',
        'J. Morel',
      ],
      ['Externe', 'Exigences des clients bancaires', 'Audits plus fréquents', 'A. Petit'],
    ],
  },
  {
    kind: 'interested-parties',
    sheet: 'Stakeholder',
    above: [['Anspruchsgruppen und ihre Erwartungen'], []],
    fields: ['', 'party', 'requirement', 'addressed', 'how'],
    headers: ['Nr.', 'Anspruchsgruppe', 'Erwartungen', 'Im ISMS berücksichtigt', 'Wie umgesetzt'],
    rows: [
      ['1', 'Kunden', 'Vertraulichkeit ihrer Messdaten', 'Ja', 'Zugriffskonzept'],
      ['2', 'Datenschutzbehörde', 'Meldung in 72 Stunden', 'Ja', 'Meldeprozess'],
      ['3', 'Nachbarn', 'Wenig Lärm', 'Nein', ''],
    ],
  },
  {
    kind: 'interested-parties',
    sheet: 'Feuil2',
    above: [['Parties intéressées']],
    fields: ['party', 'requirement', 'addressed', 'owner'],
    headers: [
      'Partie prenante',
      'Besoins et attentes',
      'Pris en compte par le SMSI',
      'Responsable',
    ],
    rows: [
      ['Clients', 'Disponibilité du service', 'Oui', 'A. Petit'],
      ['CNIL', 'Respect du RGPD', 'Oui', 'J. Morel'],
      ['Riverains', 'Calme', 'Non', 'J. Morel'],
    ],
  },
  {
    kind: 'scope',
    sheet: 'Geltungsbereich',
    above: [['Geltungsbereich des ISMS'], ['Version 2', 'Freigabe: GF']],
    fields: ['statement', 'boundary', 'inScope', 'reason'],
    headers: ['Element', 'Art der Abgrenzung', 'Innerhalb/Außerhalb', 'Warum'],
    rows: [
      ['Werk Ulm', 'Standort', 'Innerhalb', 'Hier wird entwickelt'],
      ['Lager Linz', 'Standort', 'Außerhalb', 'Keine Informationen von uns'],
      ['Büronetz', 'Netzwerk', 'Innerhalb', 'Trägt alle Systeme'],
    ],
  },
  {
    kind: 'scope',
    sheet: 'Périmètre',
    above: [],
    fields: ['boundary', 'statement', 'inScope', 'reason'],
    headers: ['Type de limite', 'Description de la limite', 'Inclus ou exclu', 'Motif'],
    rows: [
      ['Site', 'Siège de Lyon', 'Inclus', 'Toutes les équipes'],
      ['Réseau', 'Réseau invité', 'Exclu', 'Séparé du réseau interne'],
      ['Processus', 'Support aux clients', 'Inclus', 'Traite des données de clients'],
    ],
  },
  {
    kind: 'policy',
    sheet: 'Leitlinien',
    above: [['Leitlinie zur Informationssicherheit – Nachweise'], []],
    fields: [
      'policy',
      'approved',
      'approvedBy',
      'commitmentToImprovement',
      'commitmentToRequirements',
      'communicated',
    ],
    headers: [
      'Leitlinie',
      'Freigegeben am',
      'Freigegeben durch',
      'Fortlaufende Verbesserung',
      'Verpflichtung zur Erfüllung der Anforderungen',
      'Veröffentlicht',
    ],
    rows: [
      ['Informationssicherheitsleitlinie', '02.02.2026', 'Dr. Anna Roth', 'Ja', 'Ja', 'Intranet'],
    ],
  },
  {
    kind: 'policy',
    sheet: 'Politiques',
    above: [['Groupe Lumen']],
    fields: ['policy', 'owner', 'approvedBy', 'approved', 'objectives', 'communicated'],
    headers: [
      'Intitulé de la politique',
      'Responsable',
      'Validée par',
      'Date de validation',
      'Cadre pour les objectifs',
      'Diffusion',
    ],
    rows: [
      ['Politique de sécurité', 'J. Morel', 'C. Blanc', '15/01/2026', 'Revue annuelle', 'Intranet'],
      ['Politique de télétravail', 'J. Morel', 'C. Blanc', '20/02/2026', '', 'Intranet'],
    ],
  },
  {
    kind: 'roles',
    sheet: 'Rollen',
    above: [['Sicherheitsorganisation']],
    fields: ['person', 'role', 'responsibilities', 'authority', 'reportsTo'],
    headers: ['Rolleninhaber', 'Rolle', 'Aufgaben', 'Befugnisse', 'Berichtet an'],
    rows: [
      [
        'K. Weber',
        'ISB',
        'Leitet das ISMS, berichtet der Leitung',
        'Änderungen stoppen',
        'Geschäftsführung',
      ],
      ['S. Kurz', 'Interner Auditor', 'Prüft das ISMS', 'Einsicht in alles', 'Geschäftsführung'],
      ['Dr. Anna Roth', 'Geschäftsführung', 'Trägt die Verantwortung', 'Mittel freigeben', ''],
    ],
  },
  {
    kind: 'roles',
    sheet: 'Organisation',
    above: [['Rôles et responsabilités SSI'], []],
    fields: ['role', 'person', 'responsibilities', 'reportsTo'],
    headers: ['Fonction', 'Titulaire', 'Missions', 'Rattaché à'],
    rows: [
      ['RSSI', 'J. Morel', 'Pilote le SMSI et rend compte à la direction', 'Directrice générale'],
      ['Directrice générale', 'C. Blanc', 'Approuve la politique', ''],
      ['Auditeur interne', 'P. Roy', 'Vérifie le SMSI', 'Directrice générale'],
    ],
  },
  {
    kind: 'objectives',
    sheet: 'Ziele',
    above: [['ISMS-Ziele 2026']],
    fields: ['objective', 'measure', 'target', 'result', 'owner', 'due', 'action', 'resources'],
    headers: [
      'Sicherheitsziel',
      'Kennzahl',
      'Zielwert',
      'Istwert',
      'Verantwortlich',
      'Termin',
      'Was wird getan',
      'Ressourcen',
    ],
    rows: [
      [
        'Schulung aller Mitarbeitenden',
        'Quote der Geschulten',
        '95 %',
        '91 %',
        'P. Lang',
        '31.12.2026',
        'Online-Kurs',
        '2 Tage',
      ],
      [
        'Weniger Phishing-Klicks',
        'Klickrate im Test',
        '< 5 %',
        '7 %',
        'K. Weber',
        'laufend',
        'Tests je Quartal',
        '500 €',
      ],
      [
        'Sicherungen sind brauchbar',
        'Gelungene Rücksicherungen',
        '100 %',
        '',
        'K. Weber',
        '30.09.2026',
        'Tests',
        '1 Tag',
      ],
    ],
  },
  {
    kind: 'objectives',
    sheet: 'Objectifs SSI',
    above: [],
    fields: ['objective', 'measure', 'target', 'owner', 'due', 'assessment', 'result'],
    headers: [
      'Objectif de sécurité',
      'Indicateur',
      'Valeur cible',
      'Responsable',
      'Échéance',
      "Mode d'évaluation",
      'Valeur atteinte',
    ],
    rows: [
      [
        'Former le personnel',
        'Part formée',
        '95 %',
        'A. Petit',
        '31/12/2026',
        'Chaque trimestre',
        '80 %',
      ],
      [
        'Réduire les incidents',
        'Incidents par mois',
        '2',
        'J. Morel',
        '30/09/2026',
        'Chaque mois',
        '3',
      ],
      [
        'Tester les sauvegardes',
        'Tests réussis',
        '100 %',
        'J. Morel',
        '30/06/2026',
        'Chaque mois',
        '100 %',
      ],
    ],
  },
  {
    kind: 'roadmap',
    sheet: 'Fahrplan',
    above: [['Fahrplan zur Zertifizierung']],
    fields: ['', 'step', 'status', 'due', 'owner'],
    headers: ['Nr.', 'Meilenstein', 'Status', 'Termin', 'Verantwortlich'],
    rows: [
      ['1', 'Sensibilisierung', 'Erledigt', '31.01.2026', 'K. Weber'],
      ['2', 'Leitlinie und Ziele', 'Erledigt', '28.02.2026', 'K. Weber'],
      ['3', 'Interne Gap-Analyse', 'In Arbeit', '31.07.2026', 'S. Kurz'],
    ],
  },
  {
    kind: 'roadmap',
    sheet: 'Feuille de route',
    above: [['Feuille de route SMSI'], []],
    fields: ['step', 'owner', 'due', 'status'],
    headers: ['Étape', 'Responsable', 'Échéance', 'Statut'],
    rows: [
      ['Sensibilisation', 'J. Morel', '31/01/2026', 'Terminé'],
      ['Politique et objectifs', 'C. Blanc', '28/02/2026', 'Terminé'],
      ['Audit interne', 'P. Roy', '30/09/2026', 'À faire'],
    ],
  },
];
