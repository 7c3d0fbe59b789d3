import { DE_HEADERS } from './headers/de.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const DE: LanguageWords = {
  headers: DE_HEADERS,
  titles: {
    'risk-register': listed(`
      Risikoregister | Risikobewertung | Risikoanalyse | Risiken | Risikoliste | Risikoverzeichnis | Risikomatrix |
      Risikokatalog | Risikoinventar | Risikomanagement | Informationssicherheitsrisiken | IT-Risiken |
      Gefährdungsübersicht | Risikobeurteilung | Risikoeinschätzung | Risikoübersicht | Risikoerfassung
    `),
    soa: listed(`
      Erklärung zur Anwendbarkeit | Anwendbarkeitserklärung | SoA | EzA | Maßnahmen Anhang A | Anhang A | Controls |
      Statement of Applicability | Annex A | Maßnahmenkatalog | Anwendbarkeit | Kontrollen
    `),
    assets: listed(`
      Asset-Inventar | Assetverzeichnis | Asset-Register | Assetregister | Werteverzeichnis | Inventar | Assets |
      Informationswerte | Inventar der Werte | Assetliste | Strukturanalyse | Werte | Schutzbedarfsfeststellung |
      Asset-Liste | Inventarliste | Asset-Verzeichnis | Schutzbedarf | Zielobjekte
    `),
    'treatment-plan': listed(`
      Risikobehandlungsplan | Risikobehandlung | Maßnahmenplan | Behandlungsplan | Maßnahmen | RBP | Aktionsplan |
      Maßnahmenliste | Massnahmenplan | Maßnahmenverfolgung | Umsetzungsplan | Offene-Punkte-Liste | Massnahmen |
      Realisierungsplan
    `),
    'gap-assessment': listed(`
      Gap-Analyse | Lückenanalyse | GAP | Checkliste | Audit-Checkliste | Reifegradanalyse | Selbstbewertung |
      Anforderungen | Soll-Ist-Vergleich | Reifegradbewertung | Gap-Assessment | Auditcheckliste |
      Normanforderungen | Interne Audit Checkliste | Bestandsaufnahme | Delta-Analyse | Grundschutz-Check |
      Kapitel 4-10
    `),
    'risk-criteria': listed(`
      Risikokriterien | Bewertungskriterien | Skala | Skalen | Risikomatrix | Methodik | Legende | Risikomethodik |
      Eintrittswahrscheinlichkeit | Auswirkung | Akzeptanzkriterien | Bewertungsskala | Risikoakzeptanzkriterien |
      Schadenskategorien | Matrix | Bewertungsschema | Bewertungsmaßstab | Risikostufen | Risikoklassen |
      Bewertungsmethodik
    `),
  },
  values: {
    yes: listed('Ja | J | x | ✓ | ✔ | ✅ | ● | Wahr | Zutreffend | 1 | Trifft zu | Y | OK'),
    no: listed(`
      Nein | N | ✗ | ✘ | ❌ | ○ | Falsch | Nicht zutreffend | 0 | Trifft nicht zu | Keine
    `),
    applicability: {
      applicable: listed(`
        Anwendbar | Ja | Eingeschlossen | Relevant | Zutreffend | Im Geltungsbereich | Erforderlich | Notwendig |
        J | Ausgewählt | Anzuwenden | Trifft zu | Einbezogen | Teilweise anwendbar | Im Scope
      `),
      'not-applicable': listed(`
        Nicht anwendbar | Nein | n. a. | Ausgeschlossen | Nicht relevant | Nicht zutreffend | Entfällt |
        Entbehrlich | N | Nicht erforderlich | Trifft nicht zu | Out of Scope | Nicht im Geltungsbereich | entf. |
        Nicht notwendig | n.z. | Außerhalb des Geltungsbereichs | k. A. | Nicht ausgewählt
      `),
    },
    implementation: {
      implemented: listed(`
        Umgesetzt | Ja | Vollständig umgesetzt | Implementiert | Erfüllt | Vollständig | Erledigt | Vorhanden |
        Konform | In Betrieb | Etabliert | Abgeschlossen | Wirksam | Voll erfüllt | Vollständig erfüllt | Aktiv |
        Komplett umgesetzt | J | Dokumentiert und umgesetzt | Vollständig implementiert | Grün | Keine Abweichung |
        Gesteuert | Optimiert | Optimierend | Umgesetzt und wirksam | Ja, vollständig | Gegeben
      `),
      partly: listed(`
        Teilweise | Teilweise umgesetzt | Teilweise erfüllt | Zum Teil | In Umsetzung | In Arbeit | In Bearbeitung |
        Teilumgesetzt | Begonnen | Teils | Laufend | Teilweise konform | Teilweise implementiert | Gelb |
        Nebenabweichung | Verbesserungspotenzial | Überwiegend umgesetzt | Weitgehend umgesetzt | Im Aufbau |
        Überwiegend | Weitgehend | Größtenteils umgesetzt | Wird umgesetzt | In Einführung | Gestartet | Informell |
        Geringfügige Abweichung | Teilw. | tw. | Zum Teil umgesetzt | In Entwicklung | In Implementierung
      `),
      planned: listed(`
        Geplant | In Planung | Vorgesehen | Umsetzung geplant | Zur Umsetzung vorgesehen | Beabsichtigt |
        In Vorbereitung | Terminiert | Noch umzusetzen | Konzipiert
      `),
      'not-implemented': listed(`
        Nicht umgesetzt | Nein | Offen | Nicht erfüllt | Fehlt | Fehlend | Nicht vorhanden | Nicht implementiert |
        Nicht konform | Nicht begonnen | Keine | Hauptabweichung | N | Rot | Abweichung | Nicht gestartet |
        Ausstehend | Noch nicht umgesetzt | Nichtkonformität | Ungenügend | Kein Nachweis | Unzureichend | Lücke |
        Noch offen | Noch nicht begonnen | Schwerwiegende Abweichung | Mangelhaft
      `),
      'not-applicable': listed(`
        Nicht anwendbar | n. a. | Entfällt | Entbehrlich | Nicht relevant | Ausgeschlossen | Nicht zutreffend |
        entf. | Nicht erforderlich
      `),
    },
    treatment: {
      avoid: listed(`
        Vermeiden | Vermeidung | Risikovermeidung | Beenden | Risiko vermeiden | Vermieden | Risiko-Vermeidung |
        Unterlassen | Einstellen | Aufgeben
      `),
      'remove-source': listed(`
        Risikoquelle entfernen | Risikoquelle beseitigen | Ursache beseitigen | Beseitigen | Eliminieren |
        Quelle beseitigen | Entfernen der Risikoquelle | Beseitigung | Risikoquelle eliminieren |
        Beseitigung der Risikoquelle
      `),
      'change-likelihood': listed(`
        Eintrittswahrscheinlichkeit verringern | Wahrscheinlichkeit senken | Wahrscheinlichkeit verringern |
        Wahrscheinlichkeit ändern | Eintrittswahrscheinlichkeit senken | Eintrittswahrscheinlichkeit reduzieren |
        Wahrscheinlichkeit reduzieren | Eintrittswahrscheinlichkeit ändern | Veränderung der Wahrscheinlichkeit
      `),
      'change-consequence': listed(`
        Auswirkung verringern | Auswirkung reduzieren | Schaden begrenzen | Auswirkungen ändern |
        Auswirkungen verringern | Schadenshöhe verringern | Auswirkung senken | Auswirkungen reduzieren |
        Schaden verringern | Auswirkung ändern | Veränderung der Auswirkungen | Schadensbegrenzung
      `),
      modify: listed(`
        Vermindern | Verminderung | Reduzieren | Reduktion | Minderung | Mindern | Behandeln | Risikominderung |
        Risikoreduktion | Modifizieren | Verringern | Verringerung | Reduzierung | Risikoverminderung |
        Risikoreduzierung | Mitigieren | Mitigation | Abschwächen | Maßnahmen umsetzen | Risikomodifikation |
        Senken | Risiko reduzieren | Risiko mindern | Risiko vermindern | Begrenzen | Steuern | Minimieren |
        Behandlung | Risiko behandeln | Minimierung | Modifikation | Maßnahme | Reduziert
      `),
      share: listed(`
        Übertragen | Transferieren | Transfer | Teilen | Verlagern | Versichern | Überwälzen | Risikotransfer |
        Verlagerung | Überwälzung | Risikoübertragung | Abwälzen | Übertragung | Risikoteilung | Auslagern |
        Versicherung | Risiko transferieren | Risiko übertragen | Risiko teilen | Risikoüberwälzung | Outsourcing |
        Abwälzung
      `),
      accept: listed(`
        Akzeptieren | Akzeptanz | Tragen | Übernehmen | Beibehalten | Akzeptiert | Risikoakzeptanz | Hinnehmen |
        Selbst tragen | Tolerieren | Risikoübernahme | Risiko tragen | Risiko akzeptieren | Risikobeibehaltung |
        In Kauf nehmen | Beobachten | Keine Maßnahme | Überwachen | Annehmen | Keine Maßnahmen |
        Risiko beibehalten | Beibehaltung
      `),
    },
    actionStatus: {
      open: listed(`
        Offen | Nicht begonnen | Geplant | Neu | Ausstehend | Anstehend | Noch offen | Nicht gestartet |
        In Planung | Überfällig | Freigegeben | Zugewiesen | Unbearbeitet | Identifiziert | Verspätet | Entwurf |
        Zu tun | Vorgeschlagen | Genehmigt
      `),
      'in-progress': listed(`
        In Arbeit | In Bearbeitung | In Umsetzung | Laufend | Begonnen | Gestartet | Teilweise erledigt |
        Teilweise umgesetzt | Angefangen | Läuft | Teilweise | Wird umgesetzt | In Behandlung | Im Gange |
        Fortlaufend | Beobachtung | In Überwachung | In Prüfung | Kontinuierlich
      `),
      done: listed(`
        Erledigt | Abgeschlossen | Umgesetzt | Geschlossen | Fertig | Beendet | Vollständig umgesetzt |
        Fertiggestellt | Behoben | Wirksam | Vollzogen | Durchgeführt | Akzeptiert | Behandelt | Verifiziert
      `),
      cancelled: listed(`
        Abgebrochen | Verworfen | Zurückgestellt | Storniert | Abgelehnt | Obsolet | Verschoben | Entfällt |
        Zurückgezogen | Pausiert | Gestrichen | Eingestellt | Hinfällig
      `),
    },
    reason: {
      risk: listed(`
        Risiko | Risikobewertung | Risikoanalyse | Ergebnis der Risikobewertung | Ergebnisse der Risikobewertung |
        RB | RA | Risikobehandlung | Risikobeurteilung | Ergebnis der Risikobeurteilung |
        Ergebnis der Risikoanalyse | R | Risikobasiert | Risiken
      `),
      legal: listed(`
        Gesetz | Gesetzlich | Gesetzliche Anforderung | Gesetzliche Anforderungen | Rechtlich |
        Rechtliche Anforderung | Regulatorisch | GA | DSGVO | Gesetzliche Vorgabe | Rechtliche Anforderungen |
        Regulatorische Anforderung | G | Gesetzliche Verpflichtung | Gesetzliche Vorgaben | Compliance
      `),
      contractual: listed(`
        Vertrag | Vertraglich | Vertragliche Anforderung | Vertragliche Verpflichtung | Kundenanforderung | VA |
        VV | Verträge | Vertragliche Anforderungen | Kundenanforderungen | Vertragliche Verpflichtungen | V | Kunde
      `),
      business: listed(`
        Geschäftlich | Geschäftsanforderung | Geschäftliche Anforderung | Geschäftsanforderungen | Betrieblich |
        Betriebliche Anforderung | Unternehmensanforderung | Geschäftliche Anforderungen | Interne Anforderung |
        Unternehmensvorgabe | Geschäftliche Notwendigkeit | Interne Vorgabe
      `),
      'best-practice': listed(`
        Best Practice | Bewährte Praxis | Stand der Technik | Bewährtes Verfahren | Gute Praxis |
        Bewährte Verfahren | Branchenstandard | Gängige Praxis
      `),
    },
    notYet: listed(`
      Offen | Noch offen | Zu klären | Zu definieren | Noch zu klären | Noch festzulegen | k. A. | tbd | ? | - |
      -- | – | Noch nicht bewertet | Unklar | Ausstehend | In Klärung | Folgt | Noch nicht geprüft |
      Noch zu definieren | n. n. | Nicht bewertet | Unbekannt | Zu ergänzen | Bitte auswählen | Auswählen |
      Wird noch geklärt | Noch nicht festgelegt | Zu bestimmen | Noch zu bestimmen | Nicht geprüft |
      Wählen Sie ein Element aus | XXX | zu prüfen | ... | Noch ausstehend | Später
    `),
    scales: listedLines(`
      Gering | Mittel | Hoch
      Niedrig | Mittel | Hoch
      Klein | Mittel | Groß
      Selten | Mittel | Häufig
      Selten | Möglich | Wahrscheinlich
      Unwahrscheinlich | Möglich | Wahrscheinlich
      Selten | Gelegentlich | Häufig
      Normal | Hoch | Sehr hoch
      Grün | Gelb | Rot
      Leicht | Mittel | Schwer
      Tragbar | Bedingt tragbar | Nicht tragbar
      Akzeptabel | Tolerierbar | Inakzeptabel
      Gering | Mittel | Hoch | Sehr hoch
      Niedrig | Mittel | Hoch | Sehr hoch
      Niedrig | Mittel | Hoch | Kritisch
      Gering | Mittel | Hoch | Kritisch
      Sehr niedrig | Niedrig | Mittel | Hoch
      Sehr gering | Gering | Mittel | Hoch
      Selten | Mittel | Häufig | Sehr häufig
      Unwahrscheinlich | Möglich | Wahrscheinlich | Sehr wahrscheinlich
      Unwahrscheinlich | Möglich | Wahrscheinlich | Fast sicher
      Selten | Gelegentlich | Häufig | Sehr häufig
      Selten | Möglich | Wahrscheinlich | Fast sicher
      Vernachlässigbar | Begrenzt | Beträchtlich | Existenzbedrohend
      Vernachlässigbar | Begrenzt | Beträchtlich | Existenzgefährdend
      Vernachlässigbar | Gering | Mittel | Hoch
      Vernachlässigbar | Marginal | Kritisch | Katastrophal
      Gering | Moderat | Hoch | Kritisch
      Unbedeutend | Gering | Spürbar | Kritisch
      Gering | Spürbar | Kritisch | Katastrophal
      Grün | Gelb | Orange | Rot
      Öffentlich | Intern | Vertraulich | Streng vertraulich
      Öffentlich | Intern | Vertraulich | Geheim
      Sehr gering | Gering | Mittel | Hoch | Sehr hoch
      Sehr niedrig | Niedrig | Mittel | Hoch | Sehr hoch
      Sehr niedrig | Niedrig | Mittel | Hoch | Kritisch
      Sehr gering | Gering | Mittel | Hoch | Kritisch
      Niedrig | Mittel | Hoch | Sehr hoch | Kritisch
      Unbedeutend | Gering | Mittel | Hoch | Sehr hoch
      Vernachlässigbar | Gering | Mittel | Hoch | Sehr hoch
      Vernachlässigbar | Niedrig | Mittel | Hoch | Kritisch
      Vernachlässigbar | Gering | Mittel | Hoch | Kritisch
      Vernachlässigbar | Gering | Spürbar | Kritisch | Katastrophal
      Unbedeutend | Gering | Spürbar | Kritisch | Katastrophal
      Unbedeutend | Gering | Mittel | Schwerwiegend | Katastrophal
      Unbedeutend | Gering | Moderat | Schwerwiegend | Katastrophal
      Unbedeutend | Gering | Mittel | Groß | Katastrophal
      Unbedeutend | Geringfügig | Moderat | Erheblich | Katastrophal
      Unbedeutend | Geringfügig | Mäßig | Schwerwiegend | Katastrophal
      Unwesentlich | Gering | Moderat | Wesentlich | Katastrophal
      Unwesentlich | Gering | Mittel | Schwer | Katastrophal
      Unerheblich | Gering | Mittel | Hoch | Existenzbedrohend
      Vernachlässigbar | Gering | Moderat | Schwerwiegend | Katastrophal
      Vernachlässigbar | Gering | Mittel | Schwerwiegend | Existenzbedrohend
      Vernachlässigbar | Gering | Moderat | Erheblich | Katastrophal
      Minimal | Gering | Moderat | Erheblich | Existenzbedrohend
      Gering | Spürbar | Erheblich | Schwerwiegend | Existenzbedrohend
      Gering | Moderat | Erheblich | Kritisch | Katastrophal
      Sehr unwahrscheinlich | Unwahrscheinlich | Möglich | Wahrscheinlich | Sehr wahrscheinlich
      Selten | Unwahrscheinlich | Möglich | Wahrscheinlich | Fast sicher
      Selten | Unwahrscheinlich | Möglich | Wahrscheinlich | Nahezu sicher
      Selten | Unwahrscheinlich | Möglich | Wahrscheinlich | Sehr wahrscheinlich
      Sehr selten | Unwahrscheinlich | Möglich | Wahrscheinlich | Fast sicher
      Äußerst unwahrscheinlich | Unwahrscheinlich | Möglich | Wahrscheinlich | Fast sicher
      Praktisch ausgeschlossen | Unwahrscheinlich | Möglich | Wahrscheinlich | Sehr wahrscheinlich
      Unvorstellbar | Unwahrscheinlich | Entfernt vorstellbar | Gelegentlich | Wahrscheinlich | Häufig
      Unmöglich | Unwahrscheinlich | Möglich | Wahrscheinlich | Sicher
      Unwahrscheinlich | Selten | Gelegentlich | Wahrscheinlich | Häufig
      Sehr unwahrscheinlich | Unwahrscheinlich | Möglich | Wahrscheinlich | Fast sicher
      Sehr selten | Selten | Gelegentlich | Häufig | Sehr häufig
      Sehr selten | Selten | Möglich | Häufig | Sehr häufig
      Sehr selten | Selten | Mittel | Häufig | Sehr häufig
      Nie | Selten | Manchmal | Häufig | Immer
      Kein | Sehr gering | Gering | Mittel | Hoch | Sehr hoch
    `),
  },
};
