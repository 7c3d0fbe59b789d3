import type { Catalogue } from './catalogue.ts';

/** Fachwörter in einfachen Worten. */
export const DE_GLOSSARY: Catalogue['glossary'] = {
  acceptance:
    'Risikoakzeptanz: das höchste Risiko, das Sie tragen, ohne mehr dagegen zu tun. Abschnitt 6.1.2 verlangt sie schriftlich.',
  control:
    'Eine Maßnahme ist alles, was ein Risiko ändert: eine Regel, ein Schloss, eine Sicherung. Anhang A nennt 93 zum Vergleich.',
  requirement:
    'Etwas, das nach der Norm getan werden muss. Die Abschnitte 4 bis 10 gelten für alle, die das Zertifikat wollen.',
  pdca: 'Planen, umsetzen, prüfen, verbessern: der Kreis, in dem ein Managementsystem arbeitet. Abschnitte 4-7 planen, 8 setzt um, 9 prüft, 10 verbessert.',
  'annex-a': 'Die Liste der 93 Maßnahmen am Ende der ISO/IEC 27001:2022, in vier Themen.',
  'management-review':
    'Die oberste Leitung sieht sich in geplanten Abständen das ganze System an und beschließt Änderungen (Abschnitt 9.3).',
};
