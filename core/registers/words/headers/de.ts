import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { DE_RISK_HEADERS } from './de-risk.ts';

export const DE_HEADERS: HeaderWords = {
  ...DE_RISK_HEADERS,
  id: listed(`
    ID | Nr. | Nummer | Lfd. Nr. | Laufende Nummer | lfd. Nummer | Kennung | Kürzel | Ref. | Ref-Nr. | Referenz |
    Referenznummer | Pos. | Position | Schlüssel | Kenn-Nr. | Bezeichner | Identifikator | # | Ordnungsnummer |
    Code | Ident-Nr. | Eintrag |
    Kennziffer | Kennzeichen
  `),
  title: listed(`
    Titel | Bezeichnung | Name | Kurzbezeichnung | Kurztitel | Benennung | Überschrift | Thema | Kurzname |
    Gegenstand
  `),
  description: listed(`
    Beschreibung | Erläuterung | Details | Kurzbeschreibung | Erklärung | Inhalt | Detailbeschreibung |
    Beschreibung / Erläuterung | Definition | Sachverhalt
  `),
  owner: listed(`
    Verantwortlich | Verantwortlicher | Verantwortliche | Verantwortliche Person | Verantwortliche(r) |
    Verantwortlichkeit | Verantwortung | Eigentümer | Zuständig | Zuständigkeit | Zuständige Person | Zuständiger |
    Owner | Inhaber | Ansprechpartner | Ansprechperson | Wer | Durch wen | Verantw. | Verantwortliche Stelle |
    Zuständige Stelle | Bearbeiter | Rolle | Verantwortliche Rolle | Verantwortlich (Rolle) | Zugewiesen an |
    Federführung | Leitung |
    Wer macht es
  `),
  status: listed(`
    Status | Stand | Bearbeitungsstand | Bearbeitungsstatus | Aktueller Status | Zustand | Fortschritt |
    Maßnahmenstatus | Status der Maßnahme | Risikostatus | Behandlungsstatus | Umsetzungsstand | Umsetzungsstatus |
    Erledigungsstatus | Status der Umsetzung | Offen/Geschlossen | Erledigt | Status Maßnahme | Massnahmenstatus |
    Stand der Dinge | Wie weit | Stand der Umsetzung
  `),
  due: listed(`
    Frist | Termin | Fällig am | Fällig | Fälligkeit | Fälligkeitsdatum | Zieldatum | Zieltermin | Bis wann | Bis |
    Umsetzung bis | Umsetzungsfrist | Umsetzungstermin | Umzusetzen bis | Erledigen bis | Zu erledigen bis |
    Deadline | Enddatum | Geplantes Datum | Geplante Umsetzung | Geplanter Termin | Geplant bis | Zeitplan |
    Zeitrahmen | Umsetzungsdatum | Abschlussdatum | Wann | Plantermin | Stichtag | Geplanter Abschluss | Ende |
    Soll-Termin | Umsetzungszeitraum
  `),
  action: listed(`
    Maßnahme | Maßnahmen | Massnahme | Massnahmen | Maßnahmenbeschreibung | Beschreibung der Maßnahme |
    Behandlungsmaßnahme | Behandlungsmaßnahmen | Maßnahmenplan | Risikobehandlungsplan | Behandlungsplan |
    Risikobehandlungsmaßnahme | Risikobehandlungsmaßnahmen | Geplante Maßnahme | Geplante Maßnahmen |
    Empfohlene Maßnahme | Empfohlene Maßnahmen | Empfehlung | Empfehlungen | Gegenmaßnahme | Gegenmaßnahmen |
    Korrekturmaßnahme | Korrekturmaßnahmen | Abhilfemaßnahme | Abhilfemaßnahmen | Handlungsempfehlung |
    Handlungsbedarf | Nächste Schritte | Nächster Schritt | Aufgabe | Aufgaben | Aktion | Aktionen | Aktivität |
    Aktivitäten | Erforderliche Maßnahme | Erforderliche Maßnahmen | Weitere Maßnahmen | Zusätzliche Maßnahmen |
    Verbesserungsmaßnahme | To-do | Maßnahmen zur Risikobehandlung | Maßnahmen zur Risikominderung |
    Risikomindernde Maßnahmen | Was ist zu tun | Aktionsplan | Vorgehen | Maßnahmenvorschlag | Umsetzungsplan |
    Risikominderungsmaßnahmen | Vorgeschlagene Maßnahmen | Notwendige Maßnahmen |
    Geplante Gegenmaßnahmen | Ergänzende Maßnahmen | Ergänzende Maßnahme | Was | Was tun |
    Was soll noch getan werden | Was ist noch zu tun | Noch zu tun
  `),
  controls: listed(`
    Controls | Control | Maßnahmen (Annex A) | Anhang A | Annex A | Controls (Annex A) | Maßnahme Anhang A |
    Maßnahmen nach Anhang A | ISO 27001 Controls | ISO-27001-Maßnahme | ISO 27001 Maßnahmen | Control-Referenz |
    Maßnahmenreferenz | Referenzmaßnahme | Anhang-A-Referenz | Referenz Anhang A | Bezug Anhang A |
    Bezug ISO 27001 | Zugeordnete Controls | Zugeordnete Maßnahmen | Verknüpfte Controls | Relevante Controls |
    Sicherheitsmaßnahmen | Anwendbare Controls | Zugehörige Controls | Maßnahmen-ID | Maßnahmenziel | ISO-Referenz |
    Norm-Referenz | Annex-A-Controls | SoA-Referenz | Betroffene Controls | Ausgewählte Maßnahmen |
    Notwendige Maßnahmen | Maßnahmen ISO 27001 | Kontrollen | Kontrolle
  `),
  plannedControls: listed(`
    Geplante Controls | Geplante Maßnahmen | Zusätzliche Controls | Neue Maßnahmen | Zusätzliche Maßnahmen |
    Umzusetzende Maßnahmen | Geplante Sicherheitsmaßnahmen | Weitere Controls | Erforderliche Controls |
    Vorgeschlagene Controls
  `),
  existingControls: listed(`
    Bestehende Maßnahmen | Vorhandene Maßnahmen | Umgesetzte Maßnahmen | Bestehende Controls |
    Existierende Maßnahmen | Bereits umgesetzte Maßnahmen | Aktuelle Maßnahmen | Bestehende Kontrollen |
    Vorhandene Kontrollen | Bestehende Sicherheitsmaßnahmen | Vorhandene Sicherheitsmaßnahmen | Ist-Maßnahmen |
    Etablierte Maßnahmen | Implementierte Maßnahmen | Bereits vorhandene Maßnahmen | Getroffene Maßnahmen |
    Bestehende Schutzmaßnahmen | Vorhandene Controls | Aktuelle Controls | Bestehende Massnahmen |
    Vorhandene Massnahmen | Ergriffene Maßnahmen |
    Was machen wir schon | Was haben wir schon | Vorhandener Schutz | Heutige Maßnahmen | Schutz heute |
    Was wird bereits getan | Was tun wir bereits | Bereits getan
  `),
  controlId: listed(`
    Control | Control-Nr. | Control-ID | Maßnahmen-Nr. | Maßnahmennummer | Maßnahme Nr. | Nr. | Nummer | ID | Ref. |
    Referenz | Maßnahme | Anhang A | Annex A | Kapitel | Abschnitt | Ziffer | Norm-Referenz | Normkapitel |
    ISO-Referenz | Anhang-A-Nr. | Maßnahmen-ID | Kontrolle | Kontroll-ID | Kontroll-Nr. | Referenznummer |
    ISO 27001 | ISO 27001 Anhang A | Control Ref. | ISO/IEC 27001 | Anforderung | Massnahme | Referenz Anhang A |
    Control-Referenz | Normabschnitt | Referenzmaßnahme | Anhang A Control
  `),
  controlTitle: listed(`
    Maßnahme | Maßnahmen | Titel | Bezeichnung | Control | Controls | Titel der Maßnahme |
    Bezeichnung der Maßnahme | Maßnahmentitel | Maßnahmenbezeichnung | Name | Control-Titel | Control-Name |
    Controlname | Beschreibung | Name der Maßnahme | Anforderung | Maßnahmenziel | Kontrolle | Sicherheitsmaßnahme |
    Controlbezeichnung | Massnahme | Maßnahmenbeschreibung | Beschreibung der Maßnahme | Maßnahme (Titel) |
    Name des Controls | Überschrift | Thema | Bezeichnung des Controls | Kontrollziel
  `),
  applicable: listed(`
    Anwendbar | Anwendbarkeit | Anwendbar (Ja/Nein) | Anwendbar (J/N) | Ja/Nein | J/N | Relevant | Relevanz |
    Eingeschlossen | Im Geltungsbereich | Ausgewählt | Zutreffend | Trifft zu | Erforderlich | Notwendig |
    Im Scope | Anwendung | Ausgeschlossen | Einbezogen | Ausschluss | Einschluss/Ausschluss | Aufgenommen |
    Entscheidung | Einbeziehung | Benötigt | In Anwendung | Auswahl | Einschluss |
    Brauchen wir das | Gilt für uns
  `),
  implemented: listed(`
    Umgesetzt | Umsetzungsstatus | Umsetzungsstand | Umsetzung | Status | Implementierungsstatus | Implementiert |
    Stand der Umsetzung | Umsetzungsgrad | Status der Umsetzung | Reifegrad | Implementierung |
    Implementierungsgrad | Erfüllungsgrad | Erfüllt | Stand | Umgesetzt (Ja/Nein) | Implementierungsstand |
    Aktueller Status | Erfüllungsstatus | Umgesetzt (J/N) | Ist-Status | Bereits umgesetzt |
    Wie weit | Haben wir
  `),
  justification: listed(`
    Begründung | Begründung der Auswahl | Begründung für Einbeziehung | Begründung für Ein-/Ausschluss |
    Begründung für Einschluss/Ausschluss | Begründung Anwendbarkeit | Grund | Begründung für die Aufnahme |
    Begründung für Aufnahme | Begründung der Entscheidung | Rechtfertigung | Begründung (Ein-/Ausschluss) |
    Erläuterung | Kommentar | Bemerkung | Begründung für die Auswahl | Begründung der Anwendbarkeit |
    Begründung zur Anwendbarkeit | Begründung für Einschluss | Begründung Einschluss | Gründe |
    Grund für die Auswahl | Begründung/Kommentar | Begründung für Anwendung | Begründung für die Einbeziehung |
    Begründung der Anwendbarkeit/Nichtanwendbarkeit |
    Warum | Warum / warum nicht | Weshalb
  `),
  justificationExclusion: listed(`
    Begründung für Ausschluss | Begründung für den Ausschluss | Begründung des Ausschlusses | Ausschlussgrund |
    Begründung Ausschluss | Grund für Ausschluss | Begründung bei Nichtanwendbarkeit |
    Begründung der Nichtanwendbarkeit | Ausschlussbegründung | Begründung für Nichtanwendung |
    Begründung wenn nicht anwendbar | Grund des Ausschlusses | Begründung Nichtanwendbarkeit |
    Begründung für Nichtanwendbarkeit
  `),
  inclusionReason: listed(`
    Grund für Aufnahme | Grund der Auswahl | Auswahlgrund | Grund der Einbeziehung | Anforderungsquelle | Quelle |
    Herkunft | Gesetzliche Anforderung | Vertragliche Anforderung | Geschäftliche Anforderung | Risikobewertung |
    Ergebnis der Risikobewertung | Gründe | Gesetz | Vertrag | Best Practice | GA | VA | Gründe für die Auswahl |
    Rechtliche Anforderung | Ergebnis der Risikoanalyse | Anlass | Treiber | Gesetzlich | Vertraglich
  `),
  reference: listed(`
    Verweis | Verweise | Referenz | Referenzen | Dokument | Dokumente | Dokumentation | Nachweis | Nachweise |
    Referenzdokument | Referenzdokumente | Zugehörige Dokumente | Richtlinie | Richtlinien | Richtlinie/Verfahren |
    Mitgeltende Dokumente | Mitgeltende Unterlagen | Dokumentenreferenz | Evidenz | Umsetzungsnachweis | Link |
    Umsetzungsbeschreibung | Beschreibung der Umsetzung | Umsetzungshinweise | Ablage | Nachweisdokument |
    Verweis auf Dokument | Verweis auf Dokumente | Dokumentenverweis | Relevante Dokumente | Regelungsdokument |
    Dokument / Nachweis | Verfahren | Umsetzungsdetails | Art der Umsetzung | Ablageort | Policy | Geregelt in |
    Wo geregelt | Wo | Wo steht es | Fundstelle
  `),
  controlOwner: listed(`
    Maßnahmenverantwortlicher | Verantwortlich | Maßnahmenverantwortliche | Control-Verantwortlicher |
    Control Owner | Maßnahmeneigentümer | Verantwortlicher | Umsetzungsverantwortlicher | Controlverantwortlicher |
    Verantwortlich für Umsetzung
  `),
  requirementId: listed(`
    Kapitel | Abschnitt | Klausel | Normkapitel | Normabschnitt | Anforderungs-Nr. | Anforderungs-ID |
    Anforderung Nr. | Nr. | Nummer | ID | Ref. | Referenz | Normreferenz | Norm-Referenz | Ziffer | Control |
    Control-ID | Maßnahme | Frage Nr. | Fragen-Nr. | ISO 27001 | Kapitel ISO 27001 | Norm | Anforderung | Kap. |
    Normpunkt | Normforderung | Klausel/Control | Abschnitt / Control | ISO-Kapitel | Normelement | Frage-ID | Pos.
  `),
  requirementText: listed(`
    Anforderung | Anforderungen | Anforderungstext | Frage | Fragen | Auditfrage | Auditfragen | Prüffrage |
    Prüffragen | Titel | Bezeichnung | Beschreibung | Maßnahme | Prüfpunkt | Normanforderung |
    Anforderungsbeschreibung | Normtext | Kriterium | Kriterien | Thema | Control | Beschreibung der Anforderung |
    Prüfgegenstand | Kontrollfrage | Normforderung | Kapitelüberschrift | Überschrift
  `),
  compliance: listed(`
    Status | Erfüllt | Erfüllungsgrad | Umsetzungsgrad | Umsetzungsstatus | Umgesetzt | Konformität | Konform |
    Konformitätsstatus | Reifegrad | Bewertung | Ergebnis | Erfüllung | Antwort | Ja/Nein | Stand | Compliance |
    Erfüllungsstatus | Umsetzungsstand | Ist-Reifegrad | Prüfergebnis | Ja/Nein/Teilweise | Umsetzung |
    Einschätzung | Auditergebnis | Anforderung erfüllt | Bewertungsergebnis | Feststellungsgrad
  `),
  evidence: listed(`
    Nachweis | Nachweise | Evidenz | Evidenzen | Vorhandene Nachweise | Gesehene Nachweise | Geprüfte Nachweise |
    Dokumente | Dokument | Ist-Zustand | Ist-Stand | Ist-Situation | Aktueller Stand | Objektiver Nachweis |
    Vorliegende Nachweise | Geprüfte Dokumente | Vorhandene Dokumentation | Dokumentation | Auditnachweis |
    Istzustand | Gesichtete Nachweise | Vorhandene Dokumente | Nachweis / Bemerkung | Umsetzungsbeschreibung |
    Aktuelle Umsetzung | Beleg | Belege
  `),
  expectedEvidence: listed(`
    Erwartete Nachweise | Erwarteter Nachweis | Erforderliche Nachweise | Benötigte Nachweise |
    Geforderte Nachweise | Beispielnachweise | Mögliche Nachweise | Notwendige Nachweise | Geforderte Dokumente |
    Soll-Nachweis | Erforderliche Dokumente | Benötigte Dokumente | Typische Nachweise | Erwartete Evidenz
  `),
  gap: listed(`
    Lücke | Lücken | Abweichung | Abweichungen | Gap | Gaps | Feststellung | Feststellungen | Befund | Befunde |
    Defizit | Defizite | Mangel | Identifizierte Lücke | Beschreibung der Lücke | Auditfeststellung |
    Lückenbeschreibung | Handlungsbedarf | Schwachstelle | Soll-Ist-Abweichung | Festgestellte Lücken | Fehlend |
    Delta | Gap-Beschreibung | Beobachtung | Nichtkonformität | Offene Punkte
  `),
  assetId: listed(`
    Asset-ID | Asset-Nr. | Inventarnummer | Inventar-Nr. | AssetID | Asset-Kennung | Wert-ID | Inv.-Nr. |
    Objekt-ID | Asset-Nummer | Geräte-ID | Inventar-ID | Objektnummer |
    Kennung
  `),
  assetType: listed(`
    Typ | Asset-Typ | Art | Kategorie | Assetkategorie | Asset-Kategorie | Art des Assets | Assetart | Klasse |
    Asset-Klasse | Gruppe | Asset-Gruppe | Assettyp | Asset-Art | Objekttyp | Art des Werts
  `),
  assetOwner: listed(`
    Asset-Eigentümer | Eigentümer | Asset-Verantwortlicher | Asset Owner | Verantwortlich | Verantwortlicher |
    Informationseigentümer | Dateneigentümer | Systemverantwortlicher | Assetverantwortlicher | Inhaber |
    Wertverantwortlicher | Eigentümer des Assets | Fachverantwortlicher | Anwendungsverantwortlicher | Besitzer |
    Asseteigentümer | Systemeigentümer |
    Verantwortliche Person | Wer
  `),
  custodian: listed(`
    Verwalter | Administrator | Betreuer | Verwahrer | Technischer Verantwortlicher | Technisch verantwortlich |
    Betreiber | Betrieb | Verwaltet durch | Administriert durch | Custodian |
    IT-Verantwortlicher | Anwender | Technischer Ansprechpartner | Systembetreuer | Betreut durch
  `),
  location: listed(`
    Standort | Ort | Speicherort | Lagerort | Aufbewahrungsort | Ablageort | Raum | Gebäude | Standort/System |
    Lokation | Aufstellungsort | Hosting | Betriebsort
  `),
  classification: listed(`
    Klassifizierung | Klassifikation | Informationsklassifizierung | Vertraulichkeitsstufe |
    Vertraulichkeitsklasse | Schutzklasse | Datenklassifizierung | Informationsklasse | Datenklassifikation |
    Schutzstufe | Einstufung | Klassifizierungsstufe | Kennzeichnung | Sicherheitsklassifizierung
  `),
  assetValue: listed(`
    Wert | Kritikalität | Schutzbedarf | Asset-Wert | Bedeutung | Geschäftswert | Wichtigkeit | Gesamtschutzbedarf |
    Schutzbedarf gesamt | Wert (1-5) | Schutzbedarfskategorie | Assetwert | Bewertung | Geschäftskritikalität |
    Gesamtwert | Kritisch | Wertigkeit |
    Schutzklasse
  `),
  actionId: listed(`
    Maßnahmen-ID | Maßnahmen-Nr. | Maßnahmennummer | Maßnahme Nr. | Aktions-ID | Aufgaben-ID | M-Nr. | M-ID |
    Aktions-Nr. | Aufgaben-Nr. | MassnahmenID | ID Maßnahme
  `),
  riskReference: listed(`
    Risiko-ID | Risiko | Risiken | Risiko-Nr. | Zugehöriges Risiko | Bezug zu Risiko | Risikobezug |
    Verknüpftes Risiko | Behandeltes Risiko | Zugeordnetes Risiko | Risikoreferenz | Betroffenes Risiko |
    Zugehörige Risiken | Verknüpfte Risiken | Bezug Risiko | Adressiertes Risiko | Betroffene Risiken | Bezug
  `),
  actionOwner: listed(`
    Maßnahmenverantwortlicher | Verantwortlich | Verantwortlicher | Maßnahmenverantwortliche |
    Umsetzungsverantwortlicher | Verantwortlich für Umsetzung | Umsetzer | Zuständig | Wer |
    Verantwortlich für die Umsetzung | Umsetzung durch | Maßnahmeneigentümer | Durchführung | Durchführung durch |
    Verantwortliche Person | Maßnahmeneigner |
    Durch wen
  `),
  completed: listed(`
    Erledigt am | Abgeschlossen am | Umgesetzt am | Abschlussdatum | Abgeschlossen | Erledigt | Umsetzungsdatum |
    Geschlossen am | Datum der Umsetzung | Ist-Termin | Fertiggestellt am | Erledigungsdatum | Datum Abschluss |
    Tatsächliches Enddatum | Tatsächlicher Abschluss
  `),
  effect: listed(`
    Wirksamkeit | Wirksamkeitsprüfung | Wirkung | Wirksamkeitskontrolle | Wirksamkeit geprüft | Ergebnis |
    Erwartete Wirkung | Wirksamkeitsbewertung | Bewertung der Wirksamkeit | Wirksam | Erfolgskontrolle |
    Erfolgskriterium | Nutzen | Erwartetes Ergebnis
  `),
  approvedByOwner: listed(`
    Genehmigt durch Risikoeigentümer | Freigabe Risikoeigentümer | Freigabe durch Risikoeigentümer |
    Zustimmung Risikoeigentümer | Genehmigung Risikoeigentümer | Freigegeben durch | Genehmigt durch |
    Genehmigung durch Risikoeigentümer | Freigabe Risikoeigner | Risikoeigentümer Freigabe |
    Zustimmung des Risikoeigentümers
  `),
  approvedByManagement: listed(`
    Genehmigt durch Leitung | Freigabe Geschäftsführung | Freigabe durch Geschäftsleitung |
    Genehmigung durch oberste Leitung | Freigabe Leitung | Freigabe Management | Freigabe GF |
    Genehmigung Geschäftsführung | Freigabe durch Geschäftsführung | Genehmigt durch Geschäftsführung |
    Genehmigt durch oberste Leitung | Freigabe oberste Leitung | Freigabe Vorstand | Management-Freigabe |
    Genehmigung Management
  `),
  scaleName: listed('Skala | Kriterium | Dimension | Parameter | Faktor | Kriterien'),
  scaleValue: listed(`
    Wert | Stufe | Punkte | Zahl | Nr. | Klasse | Bewertung | Skalenwert | Eintrittswahrscheinlichkeit |
    Auswirkung | Level | Punktwert | Kategorie | Grad | Faktor
  `),
  scaleLabel: listed(`
    Bezeichnung | Stufe | Name | Kategorie | Klasse | Risikostufe | Risikoklasse | Eintrittswahrscheinlichkeit |
    Auswirkung | Schadenshöhe | Einstufung | Begriff | Bewertung | Schadenskategorie | Häufigkeit | Level |
    Schutzbedarfskategorie | Schadensausmaß | Wahrscheinlichkeit | Risikokategorie
  `),
  scaleMeaning: listed(`
    Bedeutung | Beschreibung | Definition | Erläuterung | Kriterien | Interpretation | Beispiel | Beispiele |
    Erklärung | Kriterium | Merkmale | Kommentar
  `),
  scaleFrequency: listed(`
    Häufigkeit | Häufigkeit pro Jahr | Eintritte pro Jahr | Wahrscheinlichkeit | Wahrscheinlichkeit in % |
    Zeitraum | Pro Jahr | Eintrittshäufigkeit | Prozent | Frequenz | Jährliche Häufigkeit | Eintrittsintervall
  `),
  scaleMoney: listed(`
    Finanzieller Schaden | Finanzielle Auswirkung | Finanzielle Auswirkungen | Kosten | Schadenssumme |
    Schaden in EUR | Schaden in Euro | Finanziell | Betrag | EUR | Euro | CHF | Monetärer Schaden |
    Schadenshöhe in EUR | Verlust | Finanzieller Verlust | Schadenshöhe
  `),
  levelMinimum: listed(`
    Von | Minimum | Min | Ab | Untergrenze | Mindestwert | Bereich | Wertebereich | Risikowert | Schwellenwert |
    Punktebereich | Punkte | Unterer Wert | Schwelle
  `),
  levelMaximum: listed('Bis | Maximum | Max | Obergrenze | Höchstwert | Oberer Wert'),
  levelAction: listed(`
    Maßnahme | Maßnahmen | Handlung | Reaktion | Behandlung | Erforderliche Maßnahme | Vorgehen | Handlungsbedarf |
    Konsequenz | Risikobehandlung | Aktion | Handlungsempfehlung | Umgang | Erforderliche Maßnahmen | Eskalation
  `),
  levelPriority: listed(`
    Priorität | Dringlichkeit | Frist | Umsetzungsfrist | Zeitrahmen | Reaktionszeit
  `),
  levelAcceptable: listed(`
    Akzeptabel | Akzeptanz | Akzeptierbar | Tragbar | Tolerierbar | Risikoakzeptanz | Akzeptanzkriterium |
    Akzeptanzkriterien | Vertretbar
  `),
  otherNotes: listed(`
    Bemerkung | Bemerkungen | Kommentar | Kommentare | Anmerkung | Anmerkungen | Notiz | Notizen | Hinweis |
    Hinweise | Zusatzinformation | Sonstiges | Weitere Informationen | Zusätzliche Informationen | Ergänzungen
  `),
  otherCategory: listed(`
    Kategorie | Risikokategorie | Typ | Art | Thema | Themenbereich | Gruppe | Bereich | Domäne | Risikoart |
    Unterkategorie | Themenfeld | Maßnahmenkategorie | Risikofeld | Risikobereich | Kapitel | Schlagwort |
    Schlagworte | Maßnahmengruppe | Risikogruppe
  `),
  otherDepartment: listed(`
    Abteilung | Organisationseinheit | Bereich | Team | Standort | Unternehmen | Geschäftsbereich | Fachbereich |
    Einheit | Gesellschaft | OE | Fachabteilung | Betroffener Bereich
  `),
  otherDate: listed(`
    Datum | Erfasst am | Erstellt am | Identifiziert am | Datum der Identifikation | Erfassungsdatum | Startdatum |
    Beginn | Eröffnet am | Gemeldet am | Anlagedatum | Anschaffungsdatum | Genehmigt am | Freigabedatum | Start |
    Erstellungsdatum | Aufnahmedatum | Akzeptiert am | Erstmals erfasst | Kaufdatum | Entdeckt am |
    Identifikationsdatum
  `),
  otherCost: listed(`
    Kosten | Aufwand | Budget | Ressourcen | Kostenschätzung | Personentage | Investition | Geschätzter Aufwand |
    Kosten (EUR) | Umsetzungskosten | PT | Benötigte Ressourcen | Geschätzte Kosten | Anschaffungskosten
  `),
  otherPriority: listed(`
    Priorität | Prio | Dringlichkeit | Rang | Reihenfolge | Umsetzungspriorität | Rangfolge
  `),
  otherVersion: listed('Version | Revision | Rev. | Ausgabe | Stand'),
  otherAuthor: listed(`
    Autor | Erstellt von | Erfasst von | Identifiziert durch | Gemeldet von | Auditor | Prüfer | Bewertet von |
    Ersteller | Bewerter | Geprüft von | Geprüft durch | Melder | Interviewpartner | Gesprächspartner |
    Bewertet durch | Verfasser
  `),
  otherAttribute: listed(`
    Maßnahmentyp | Maßnahmenart | Schutzziel | Schutzziele | Informationssicherheitseigenschaften |
    Cybersicherheitskonzepte | Betriebsfähigkeiten | Sicherheitsdomänen | Grundwert | Grundwerte |
    Betroffene Schutzziele | Attribute | Zweck | Control-Typ | Betroffene Grundwerte | C/I/A | V/I/V | Anleitung |
    Umsetzungshinweis | Betroffenes Schutzziel
  `),
  otherCause: listed(`
    Ursache | Ursachen | Auslöser | Grundursache | Risikoursache | Auswirkungsbeschreibung |
    Beschreibung der Auswirkung | Folgen | Mögliche Auswirkungen | Mögliche Ursachen | Schadensbeschreibung |
    Quelle | Mögliche Folgen | Konsequenzen
  `),
  otherEffectiveness: listed(`
    Wirksamkeit | Wirksamkeit der Maßnahmen | Maßnahmenwirksamkeit | Kontrollwirksamkeit | Ziel-Reifegrad |
    Entdeckungswahrscheinlichkeit | Entdeckung | Soll-Reifegrad | Wirksamkeit bestehender Maßnahmen | Zielreifegrad
  `),
  otherTrend: listed(`
    Trend | Tendenz | Entwicklung | Veränderung | Risikoappetit | Akzeptabel? | Risikotoleranz |
    Über Akzeptanzschwelle | Risikoakzeptabel | Tragbar | Behandlung erforderlich | Behandlungsbedarf |
    Risiko akzeptabel | Akzeptanzschwelle
  `),
  otherCount: listed(`
    Anzahl | Summe | Gesamt | Durchschnitt | Prozent | Gewichtung | Menge | Erfüllungsgrad in % | Maximum
  `),
  otherFramework: listed(`
    BSI | BSI Grundschutz | IT-Grundschutz | Grundschutz-Baustein | Baustein | NIST | TISAX | NIS2 | DSGVO |
    ISO 27001:2013 | Alte Nummer | C5 | VDA ISA | Gesetz | Rechtsgrundlage | Norm | Standard | Mapping | KRITIS |
    DORA
  `),
};
