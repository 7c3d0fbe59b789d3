import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of a risk register, and the qualifiers of ratings. */
export const DE_RISK_HEADERS = {
  riskId: listed(`
    Risiko-ID | Risiko-Nr. | Risikonummer | Risikokennung | R-Nr. | RisikoID | Risiko-Ref. | Risiko-Kennung |
    Risiko # | Risikoreferenz | Risiko-Nummer | Nr. Risiko | Szenario-ID | ID Risiko |
    Kennung | Risikokennziffer
  `),
  riskTitle: listed(`
    Risiko | Risikobezeichnung | Risikotitel | Risikoname | Bezeichnung des Risikos | Risikoszenario | Szenario |
    Ereignis | Gefährdung | Name des Risikos | Kurzbeschreibung Risiko | Risiken | Titel des Risikos |
    Schadensszenario | Schadensereignis |
    Identifiziertes Risiko | Erkanntes Risiko | Was
  `),
  riskDescription: listed(`
    Risikobeschreibung | Beschreibung des Risikos | Risikoszenario | Beschreibung Risiko | Szenariobeschreibung |
    Szenario | Risikoerläuterung | Was kann passieren | Gefährdungslage | Risiko | Schadensszenario |
    Risiko (Beschreibung) | Beschreibung des Szenarios | Mögliches Szenario | Risikodarstellung |
    Auswirkung bei Eintritt | Folgen bei Eintritt | Mögliche Folgen | Schadensbild | Was kann schiefgehen | Identifiziertes Risiko
  `),
  asset: listed(`
    Asset | Assets | Wert | Werte | Informationswert | Informationswerte | Betroffenes Asset | Betroffene Assets |
    Schutzobjekt | Zielobjekt | Betroffener Wert | Objekt | System | Asset-Name | Assetname | Asset/Prozess |
    Informationsasset | Primäres Asset | Betroffene Systeme | Betroffenes System | Unternehmenswert |
    Vermögenswert | Ressource | Bezeichnung des Assets | Name des Assets | Asset-Bezeichnung | IT-System |
    Anwendung | Zielobjekte | Betroffenes Objekt | Betroffene Werte | Schutzobjekte | Asset-Gruppe |
    Bezeichnung Asset |
    Bezeichnung | Gegenstand
  `),
  process: listed(`
    Prozess | Prozesse | Geschäftsprozess | Betroffener Prozess | Prozessname | Geschäftsprozesse |
    Prozess / Bereich | Betroffene Prozesse | Geschäftsfunktion | Ablauf | Dienstleistung | Service | Fachverfahren
  `),
  threat: listed(`
    Bedrohung | Bedrohungen | Gefährdung | Gefährdungen | Gefahr | Gefahren | Bedrohungsquelle |
    Bedrohungsszenario | Risikoquelle | Elementare Gefährdung | Bedrohung / Gefährdung | Gefahrenquelle |
    Bedrohungsbeschreibung | Bedrohungsart | Bedrohungsereignis | Angreifer
  `),
  vulnerability: listed(`
    Schwachstelle | Schwachstellen | Verwundbarkeit | Verwundbarkeiten | Schwäche | Schwächen | Anfälligkeit |
    Sicherheitslücke | Sicherheitslücken | Schwachpunkt | Ausgenutzte Schwachstelle | Schwachstellenbeschreibung |
    Verletzlichkeit |
    Mögliche Ursachen
  `),
  confidentiality: listed(`
    Vertraulichkeit | V | C | Vertr. | Vertraulichkeit (V) | Schutzbedarf Vertraulichkeit |
    Verlust der Vertraulichkeit | Vertraulichkeit (C) | Schaden Vertraulichkeit | SB Vertraulichkeit |
    Auswirkung Vertraulichkeit
  `),
  integrity: listed(`
    Integrität | I | Integr. | Integrität (I) | Schutzbedarf Integrität | Verlust der Integrität |
    Schaden Integrität | SB Integrität | Auswirkung Integrität | Int.
  `),
  availability: listed(`
    Verfügbarkeit | A | Verf. | Vfb. | Verfügb. | Verfügbarkeit (V) | Verfügbarkeit (A) |
    Schutzbedarf Verfügbarkeit | Verlust der Verfügbarkeit | Schaden Verfügbarkeit | SB Verfügbarkeit |
    Auswirkung Verfügbarkeit |
    V
  `),
  riskOwner: listed(`
    Risikoeigentümer | Risikoeigner | Risikoverantwortlicher | Risikoverantwortliche | Risikoinhaber | Risk Owner |
    Risiko-Owner | Risikobesitzer | Risikoeigentümer/in | Risikoverantwortung | Risiko-Eigentümer |
    Eigentümer des Risikos | Risikoträger | Risikoverantwortliche/r | Risikoeigentümerin |
    Wer | Wem gehört das Risiko | Verantwortliche Person |
    Ansprechperson (Risikoverantwortung)
  `),
  likelihood: listed(`
    Eintrittswahrscheinlichkeit | Wahrscheinlichkeit | Eintrittshäufigkeit | Häufigkeit | EW | EWK | ETW |
    Wahrsch. | W | Eintrittswahrsch. | Eintrittsw. | Eintrittswahrscheinlichkeit (1-5) |
    Eintrittswahrscheinlichkeit (EW) | Wahrscheinlichkeit (W) | Eintritt | Wkt. | P |
    Wahrscheinlichkeit des Eintritts | Eintrittswahrscheinlichkeit (W) | Auftretenswahrscheinlichkeit |
    Eintrittsklasse | Häufigkeit des Eintritts | Auftretenshäufigkeit | EH | Eintrittswahrscheinlichkeitsklasse |
    E | Eintritts-WSK | WSK |
    Wie oft | Wie wahrscheinlich | Eintrittschance | Potenzial
  `),
  consequence: listed(`
    Auswirkung | Auswirkungen | Schadenshöhe | Schadensausmaß | Schaden | Schadensauswirkung | SH | S | A |
    Schadenspotenzial | Schadenspotential | Ausmaß | Tragweite | Folgen | Konsequenz | Konsequenzen | Schwere |
    Schweregrad | Impact | Schadensklasse | Auswirkung (1-5) | Auswirkungsgrad | Schadensausmass | Ausmass |
    Schadenswirkung | Schadenschwere | Schadenhöhe | Schadenausmaß | Höhe des Schadens | Bedeutung |
    Auswirkungsklasse | Schadensschwere | Auswirkung (A) | Schadenshöhe (S) | Potenzieller Schaden |
    Möglicher Schaden | Schadenspotenzial (S) | Ausw. | Schadenskategorie | SA | Schadensausmaß (S) | Folge |
    Wie schlimm | Folgenschwere
  `),
  score: listed(`
    Risikowert | Risikozahl | Risikokennzahl | Risikoprioritätszahl | RPZ | Risikopunkte | Punktzahl | Punkte |
    Score | Risikoscore | Risikoindex | Risikofaktor | Bewertung | Risikobewertung | Gesamtrisiko | RW | Wert |
    Risikohöhe | Risiko-Score | Risikowert (WxS) | EW x SH | W x A | WxA | EW x A | Bruttorisiko | Risiko |
    Gesamtbewertung | Gesamtwert | Risikomaß | R | RZ | Risikoausmaß | EWxSH | W x S | WxS | Punktwert |
    Risikopotenzial | Produkt | Risikogröße | Risikowert (EW x SH) |
    Summe | Risikosumme
  `),
  level: listed(`
    Risikostufe | Risikoklasse | Risikoniveau | Risikokategorie | Risikolevel | Risikoeinstufung | Einstufung |
    Stufe | Klasse | Risikobewertung | Risikogruppe | Risikograd | Ampel | Risikoampel | Bewertung | Level |
    Niveau | Kritikalität | Risikopriorität | Risikobereich | Einschätzung | Risikoeinschätzung | Priorität |
    Gesamtrisiko | Risikohöhe | Ampelstatus | Risikozone |
    Farbe | Ampelfarbe
  `),
  treatment: listed(`
    Behandlungsoption | Risikobehandlung | Risikobehandlungsoption | Behandlung | Option | Behandlungsstrategie |
    Risikostrategie | Strategie | Umgang mit dem Risiko | Risikobehandlungsstrategie | Behandlungsart |
    Entscheidung | Behandlungsentscheidung | Risikoentscheidung | Risikobehandlungsentscheidung |
    Art der Behandlung | Risikobewältigung | Umgang | Risikosteuerung | Maßnahmenart | Bewältigungsstrategie |
    Risikobehandlungsart | Behandlungsmethode | Art der Risikobehandlung | Handlungsoption | Reaktion |
    Risikoreaktion | Risikoumgang |
    Umgang mit Risiko | Wie gehen wir damit um | Entscheidung zur Behandlung | Strategie zur Behandlung
  `),
  residualLikelihood: listed(`
    Rest-Eintrittswahrscheinlichkeit | Verbleibende Eintrittswahrscheinlichkeit |
    Eintrittswahrscheinlichkeit nach Maßnahmen | Restwahrscheinlichkeit | Wahrscheinlichkeit nach Maßnahmen |
    EW nach Maßnahmen | EW netto | Netto-Eintrittswahrscheinlichkeit | EW Rest | Rest-EW |
    Wahrscheinlichkeit (Rest) | Residuale Eintrittswahrscheinlichkeit | Eintrittswahrscheinlichkeit (netto) |
    Eintrittswahrscheinlichkeit nach Behandlung | Eintrittswahrscheinlichkeit neu |
    Ziel-Eintrittswahrscheinlichkeit | EW neu | Wahrscheinlichkeit neu | EW nach Behandlung
  `),
  residualConsequence: listed(`
    Rest-Auswirkung | Restauswirkung | Verbleibende Auswirkung | Auswirkung nach Maßnahmen | Restschaden |
    Schadenshöhe nach Maßnahmen | Schadensausmaß nach Maßnahmen | Netto-Auswirkung | Rest-Schadenshöhe |
    SH nach Maßnahmen | SH netto | Rest-SH | SH (Rest) | Residuale Auswirkung | Auswirkung (netto) |
    Auswirkung (Rest) | Auswirkung nach Behandlung | Auswirkung neu | Schadenshöhe neu | Ziel-Auswirkung |
    Restschadenshöhe | SH neu | Verbleibender Schaden | Rest-Schadensausmaß
  `),
  residualScore: listed(`
    Restrisiko | Restrisikowert | Rest-Risikowert | Restrisikozahl | Nettorisiko | Netto-Risikowert |
    Risikowert nach Maßnahmen | Verbleibendes Risiko | Restrisiko (Wert) | RPZ nach Maßnahmen | RPZ neu |
    Residualrisiko | Rest-RPZ | Risikowert netto | Risikowert (Rest) | Risikowert neu | Restwert |
    Restrisiko-Score | Risiko nach Maßnahmen | Risikowert nach Behandlung | Risiko nach Behandlung | Zielrisiko |
    RPZ (Rest) | Restrisikobewertung | Residuales Risiko | Risikozahl nach Maßnahmen
  `),
  residualLevel: listed(`
    Restrisikostufe | Restrisikoklasse | Restrisikoniveau | Restrisiko | Rest-Risikostufe |
    Risikostufe nach Maßnahmen | Risikoklasse nach Maßnahmen | Netto-Risikostufe | Restrisikobewertung |
    Restrisikolevel | Restrisikokategorie | Restrisikoeinstufung | Restrisiko (Stufe) | Rest-Risikoklasse |
    Residualrisiko | Risikostufe netto | Risikoklasse netto | Risikostufe neu | Nettorisiko | Stufe nach Maßnahmen |
    Klasse nach Maßnahmen
  `),
  acceptedBy: listed(`
    Akzeptiert durch | Akzeptiert von | Risikoakzeptanz durch | Genehmigt durch | Genehmigt von | Freigabe |
    Freigegeben durch | Freigegeben von | Akzeptanz | Risikoakzeptanz | Genehmigung | Risiko akzeptiert durch |
    Restrisiko akzeptiert durch | Freigabe durch | Abgenommen durch | Restrisiko akzeptiert von |
    Übernahme des Restrisikos | Risikoübernahme durch | Freigabe Risikoeigentümer | Zustimmung |
    Risikoakzeptanz (Name) | Unterschrift | Akzeptanz Restrisiko
  `),
  acceptedUntil: listed(`
    Akzeptiert bis | Gültig bis | Akzeptanz bis | Akzeptanz gültig bis | Befristet bis | Ablaufdatum | Gültigkeit |
    Akzeptanz befristet bis | Risikoakzeptanz bis
  `),
  lastReview: listed(`
    Letzte Überprüfung | Letzte Prüfung | Zuletzt geprüft | Letztes Review | Überprüft am | Geprüft am |
    Letzte Bewertung | Letzte Aktualisierung | Prüfdatum | Bewertungsdatum | Zuletzt überprüft | Bewertet am |
    Datum der Bewertung | Datum der letzten Überprüfung | Stand vom | Zuletzt bewertet | Überprüfungsdatum |
    Review-Datum | Datum der Überprüfung | Zuletzt aktualisiert | Letzter Review | Review | Überprüfung |
    Aktualisiert am |
    Zuletzt angesehen
  `),
  nextReview: listed(`
    Nächste Überprüfung | Nächste Prüfung | Nächstes Review | Wiedervorlage | Überprüfung am | Überprüfung bis |
    Nächste Bewertung | Nächster Review | Nächster Überprüfungstermin | Prüftermin | Überprüfungstermin |
    Review am | Datum der nächsten Überprüfung | Überprüfungsdatum | Review bis | Nächste Aktualisierung |
    Nächste Risikobewertung | Erneute Bewertung | Review-Datum | Wiedervorlage am
  `),
  qualifierInherent: listed(`
    Brutto | Bruttorisiko | Inhärent | Inhärentes Risiko | Initial | Initialrisiko | Ausgangsrisiko |
    Anfangsrisiko | Vor Maßnahmen | Vor Behandlung | Ohne Maßnahmen | Erstbewertung | Ursprünglich | Vor Umsetzung |
    Brutto-Risiko | Initiale Bewertung | Vor Risikobehandlung | Brutto-Bewertung | Bruttobewertung |
    Risikobewertung | Risikoanalyse | Initiales Risiko | Risikobewertung vor Maßnahmen |
    Vor Umsetzung der Maßnahmen | Ausgangsbewertung | Risikoeinschätzung | Unbehandelt | Bewertung vor Maßnahmen
  `),
  qualifierCurrent: listed(`
    Aktuell | Aktuelles Risiko | Ist | Ist-Risiko | Derzeit | Gegenwärtig | Mit bestehenden Maßnahmen |
    Aktuelle Bewertung | Momentan | Aktuelle Risikobewertung | Derzeitiges Risiko |
    Unter Berücksichtigung bestehender Maßnahmen
  `),
  qualifierResidual: listed(`
    Rest | Restrisiko | Netto | Nettorisiko | Nach Maßnahmen | Nach Behandlung | Verbleibend | Residual |
    Residuales Risiko | Residuell | Nach Umsetzung | Nach Risikobehandlung | Verbleibendes Risiko | Residualrisiko |
    Restrisikobewertung | Mit Maßnahmen | Nach Umsetzung der Maßnahmen | Netto-Risiko | Nettobewertung |
    Neubewertung | Neu | Bewertung nach Maßnahmen | Nach Massnahmen | Risikobewertung nach Maßnahmen |
    Nach Risikominderung | Risiko nach Maßnahmen | Behandelt
  `),
  qualifierTarget: listed(`
    Ziel | Zielrisiko | Soll | Soll-Risiko | Geplant | Erwartet | Angestrebt | Zielwert | Erwartetes Risiko |
    Künftig | Prognose
  `),
  qualifierExisting: listed(`
    Bestehend | Bestehende | Vorhanden | Vorhandene | Umgesetzt | Umgesetzte | Existierend | Existierende |
    Bereits umgesetzt | Implementiert | Aktuell | Aktuelle | Etabliert
  `),
  qualifierPlanned: listed(`
    Geplant | Geplante | Zusätzlich | Zusätzliche | Weitere | Neue | Empfohlen | Empfohlene | Vorgeschlagen |
    Vorgeschlagene | Erforderlich | Erforderliche | Umzusetzende
  `),
} satisfies Partial<HeaderWords>;
