import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

export const SV_HEADERS: HeaderWords = {
  id: listed('Nr | Nummer | ID | Ref. | Löpnr | Löpnummer | Referens | Kod | # | Beteckning'),
  title: listed('Titel | Namn | Benämning | Rubrik | Kort beskrivning'),
  description: listed('Beskrivning | Detaljer | Förklaring | Utförlig beskrivning'),
  owner: listed(`
    Ansvarig | Ägare | Ansvarig person | Tilldelad | Vem | Ansvar | Ansvarig roll | Handläggare
  `),
  status: listed('Status | Läge | Nuläge | Aktuell status | Åtgärdsstatus | Riskstatus'),
  due: listed(`
    Slutdatum | Förfallodatum | Måldatum | Deadline | Klart senast | Tidsfrist | Planerat datum | Färdigdatum |
    Senast | Tidplan | När | Klart | Planerat klart | Färdigt senast
  `),
  action: listed(`
    Åtgärd | Åtgärder | Åtgärdsplan | Handlingsplan | Rekommendation | Rekommendationer | Planerade åtgärder |
    Aktivitet | Riskbehandlingsplan | Föreslagna åtgärder | Föreslagen åtgärd | Korrigerande åtgärd |
    Korrigerande åtgärder | Åtgärdsbeskrivning | Beskrivning av åtgärd | Uppgift | Nästa steg |
    Riskreducerande åtgärder
  `),
  controls: listed(`
    Säkerhetsåtgärder | Säkerhetsåtgärd | Kontroller | Bilaga A | Annex A | Referens Bilaga A |
    Bilaga A-kontroller | ISO 27001-kontroll | Kopplade säkerhetsåtgärder | Kontroll | Relaterade kontroller |
    Säkerhetsåtgärder (Bilaga A)
  `),
  plannedControls: listed(`
    Planerade säkerhetsåtgärder | Ytterligare åtgärder | Nya åtgärder | Planerade kontroller
  `),
  existingControls: listed(`
    Befintliga åtgärder | Befintliga kontroller | Befintliga säkerhetsåtgärder | Nuvarande åtgärder |
    Existerande kontroller | Nuvarande kontroller | Befintligt skydd
  `),
  riskId: listed('Risk-ID | Risknr | Risknummer | Riskkod | Risk nr'),
  riskTitle: listed('Risk | Risknamn | Riskscenario | Scenario | Händelse | Risker | Risktitel'),
  riskDescription: listed(`
    Riskbeskrivning | Beskrivning av risk | Riskscenario | Beskrivning av risken | Scenario | Risk |
    Scenariobeskrivning
  `),
  asset: listed(`
    Tillgång | Tillgångar | Informationstillgång | Resurs | System | Namn på tillgång | Skyddsobjekt |
    Berörd tillgång | Informationstillgångar
  `),
  process: listed('Process | Processer | Verksamhetsprocess | Tjänst'),
  threat: listed('Hot | Hotbild | Hotkälla | Riskkälla | Hotbeskrivning'),
  vulnerability: listed('Sårbarhet | Sårbarheter | Svaghet | Brist | Svagheter'),
  confidentiality: listed('Konfidentialitet | K | C | Sekretess'),
  integrity: listed('Riktighet | R | I | Integritet'),
  availability: listed('Tillgänglighet | T | A'),
  riskOwner: listed('Riskägare | Ägare av risk | Riskansvarig'),
  likelihood: listed(`
    Sannolikhet | Frekvens | S | Sannolikhet (1-5) | Sannolikhetsnivå | Sann. | Sannolikhet (S) | Sannolikhetsvärde
  `),
  consequence: listed(`
    Konsekvens | Konsekvenser | Påverkan | K | Allvarlighetsgrad | Skada | Konsekvens (1-5) | Kons. |
    Konsekvens (K) | Konsekvensnivå | Allvarlighet
  `),
  score: listed(`
    Riskvärde | Riskpoäng | Risktal | Poäng | Risk | S x K | SxK | Riskbedömning | Riskindex | Värde | Risksumma
  `),
  level: listed(`
    Risknivå | Riskklass | Nivå | Riskkategori | Klassning av risk | Riskklassning | Riskgrad
  `),
  treatment: listed(`
    Riskbehandling | Behandling | Behandlingsalternativ | Hantering | Riskhantering | Strategi | Beslut |
    Riskstrategi | Riskbehandlingsalternativ | Riskrespons
  `),
  residualLikelihood: listed(`
    Kvarvarande sannolikhet | Sannolikhet efter åtgärd | Sannolikhet efter åtgärder | Restsannolikhet |
    Sannolikhet efter
  `),
  residualConsequence: listed(`
    Kvarvarande konsekvens | Konsekvens efter åtgärd | Konsekvens efter åtgärder | Restkonsekvens | Konsekvens efter
  `),
  residualScore: listed(`
    Restrisk | Kvarvarande risk | Riskvärde efter åtgärd | Kvarstående risk | Riskvärde efter åtgärder | Nettorisk |
    Restriskvärde | Risk efter åtgärd
  `),
  residualLevel: listed(`
    Kvarvarande risknivå | Restrisknivå | Risknivå efter åtgärd | Restrisk | Kvarvarande risk |
    Kvarstående risknivå | Risknivå efter åtgärder
  `),
  acceptedBy: listed(`
    Accepterad av | Godkänd av | Riskacceptans | Godkännande | Acceptans | Accepterat av | Godkänt av
  `),
  acceptedUntil: listed(`
    Accepterad till | Giltig till | Accepterad t.o.m. | Acceptans gäller till
  `),
  lastReview: listed(`
    Senaste granskning | Senast granskad | Senast uppdaterad | Granskningsdatum | Senaste översyn |
    Bedömningsdatum | Senaste bedömning
  `),
  nextReview: listed(`
    Nästa granskning | Nästa översyn | Nästa genomgång | Datum för nästa granskning | Nästa bedömning |
    Uppföljningsdatum
  `),
  controlId: listed(`
    Säkerhetsåtgärd | Kontroll | Nr | Ref. | Bilaga A | Kontrollnr | Nummer | ID | Avsnitt | Kontroll-ID |
    Åtgärd nr | Referens
  `),
  controlTitle: listed(`
    Säkerhetsåtgärd | Titel | Kontroll | Namn | Beskrivning av säkerhetsåtgärd | Rubrik | Benämning | Beskrivning |
    Säkerhetsåtgärder
  `),
  applicable: listed(`
    Tillämplig | Tillämpbar | Tillämplighet | Ja/Nej | Inkluderad | Relevant | Tillämplig (Ja/Nej) | Vald |
    Tillämpas | Utesluten
  `),
  implemented: listed(`
    Införd | Implementerad | Införandestatus | Status | Implementeringsstatus | Grad av införande | Genomförd |
    Implementeringsgrad | Mognadsgrad | Genomförandestatus
  `),
  justification: listed(`
    Motivering | Motiv | Skäl | Motivering för inkludering | Motivering till val |
    Motivering inkludering/exkludering | Motivering för inkludering/uteslutning | Kommentar | Orsak
  `),
  justificationExclusion: listed(`
    Motivering för uteslutning | Skäl för uteslutning | Motivering till undantag | Motivering för exkludering |
    Skäl till uteslutning | Motivering uteslutning
  `),
  inclusionReason: listed(`
    Skäl till val | Källa | Lagkrav | Avtalskrav | Verksamhetskrav | Bästa praxis | Riskbedömning | Urvalsskäl |
    Resultat av riskbedömning
  `),
  reference: listed(`
    Referens | Dokument | Dokumentation | Styrande dokument | Bevis | Hänvisning | Policy | Rutin | Referenser |
    Länk | Underlag | Relaterade dokument
  `),
  controlOwner: listed('Ansvarig | Ägare av säkerhetsåtgärd | Kontrollägare | Åtgärdsägare'),
  requirementId: listed(`
    Avsnitt | Kapitel | Kravnr | Nr | Ref. | Krav-ID | Klausul | ID | Krav nr | Referens | Krav
  `),
  requirementText: listed(`
    Krav | Kravtext | Fråga | Frågor | Beskrivning av krav | Kravbeskrivning | Beskrivning | Standardkrav
  `),
  compliance: listed(`
    Status | Uppfyllt | Efterlevnad | Uppfyllnad | Uppfyllelse | Uppfyllnadsgrad | Bedömning | Resultat | Ja/Nej |
    Mognad | Mognadsnivå | Uppfylls | Efterlevs | Överensstämmelse
  `),
  evidence: listed(`
    Bevis | Underlag | Nuläge | Dokumentation | Befintliga bevis | Verifikat | Nulägesbeskrivning | Granskade bevis
  `),
  expectedEvidence: listed(`
    Förväntade bevis | Förväntat underlag | Krävda dokument | Förväntade underlag
  `),
  gap: listed(`
    Gap | Brist | Avvikelse | Avvikelser | Iakttagelse | Brister | Iakttagelser | Beskrivning av gap |
    Identifierat gap
  `),
  assetId: listed('Tillgångs-ID | Inventarienummer | Tillgångsnr'),
  assetType: listed('Typ | Kategori | Tillgångstyp | Typ av tillgång | Slag'),
  assetOwner: listed('Ägare | Tillgångsägare | Informationsägare | Systemägare | Ansvarig'),
  custodian: listed('Förvaltare | Administratör | Användare | Systemförvaltare'),
  location: listed('Plats | Lagringsplats | Placering | Lokal'),
  classification: listed(`
    Klassning | Klassificering | Informationsklass | Informationsklassning | Sekretessnivå
  `),
  assetValue: listed('Värde | Skyddsvärde | Kritikalitet | Betydelse'),
  actionId: listed('Åtgärdsnr | Åtgärds-ID | Aktivitetsnr'),
  riskReference: listed('Risk | Risk-ID | Kopplad risk | Risker | Relaterad risk'),
  actionOwner: listed('Ansvarig | Åtgärdsansvarig | Utförare | Åtgärdsägare'),
  completed: listed(`
    Slutförd | Klar datum | Avslutad | Klart datum | Genomförd datum | Slutfört datum | Stängd
  `),
  effect: listed('Effekt | Effektivitet | Verkan | Utvärdering av effekt | Resultat'),
  approvedByOwner: listed('Godkänd av riskägare | Riskägarens godkännande'),
  approvedByManagement: listed('Godkänd av ledningen | Ledningens godkännande'),
  scaleName: listed('Skala | Kriterium'),
  scaleValue: listed('Värde | Nivå | Poäng | Skala | Sannolikhet | Konsekvens'),
  scaleLabel: listed('Benämning | Nivå | Namn | Sannolikhet | Konsekvens | Risknivå'),
  scaleMeaning: listed('Betydelse | Beskrivning | Definition | Kriterier | Förklaring'),
  scaleFrequency: listed('Frekvens | Gånger per år | %'),
  scaleMoney: listed('Ekonomisk konsekvens | Ekonomisk skada | Kostnad | SEK | kr'),
  levelMinimum: listed('Minimum | Från | Intervall'),
  levelMaximum: listed('Maximum | Till'),
  levelAction: listed('Åtgärd | Åtgärder | Hantering'),
  levelPriority: listed('Prioritet | Tidsfrist'),
  levelAcceptable: listed('Acceptabel | Acceptans | Godtagbar'),
  qualifierInherent: listed(`
    Inneboende | Inneboende risk | Brutto | Bruttorisk | Initial | Initial risk | Före åtgärd | Före åtgärder |
    Ursprunglig | Riskbedömning | Riskanalys
  `),
  qualifierCurrent: listed('Nuvarande | Aktuell | Nuvarande risk | Befintlig'),
  qualifierResidual: listed(`
    Rest | Restrisk | Kvarvarande | Kvarvarande risk | Netto | Nettorisk | Efter åtgärd | Efter åtgärder |
    Kvarstående | Residual | Efter behandling
  `),
  qualifierTarget: listed('Mål | Målrisk | Förväntad | Önskad | Planerad'),
  qualifierExisting: listed('Befintliga | Nuvarande | Existerande'),
  qualifierPlanned: listed('Planerade | Ytterligare | Nya | Föreslagna'),
  otherNotes: listed(`
    Kommentar | Kommentarer | Anteckning | Anteckningar | Anmärkning | Noteringar
  `),
  otherCategory: listed('Kategori | Typ | Område | Grupp | Domän'),
  otherDepartment: listed('Avdelning | Enhet | Organisation | Förvaltning'),
  otherDate: listed('Datum | Identifierad datum | Registreringsdatum | Startdatum'),
  otherCost: listed('Kostnad | Budget | Resurser'),
  otherPriority: listed('Prioritet | Prio'),
  otherVersion: listed('Version | Revision'),
  otherAuthor: listed('Författare | Identifierad av | Upprättad av | Revisor'),
  otherAttribute: listed('Typ av åtgärd | Syfte | Attribut'),
  otherCause: listed('Orsak | Grundorsak | Källa | Konsekvensbeskrivning'),
  otherEffectiveness: listed('Åtgärdernas effekt | Kontrolleffektivitet'),
  otherTrend: listed('Trend | Riskaptit'),
  otherCount: listed('Antal | Summa | Totalt | Procent'),
  otherFramework: listed('NIST | GDPR | NIS2 | ISO 27001:2013 | Standard | MSB'),
};
