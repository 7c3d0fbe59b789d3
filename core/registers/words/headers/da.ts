import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

export const DA_HEADERS: HeaderWords = {
  id: listed(`
    Nr. | Nummer | ID | Ref. | Løbenr. | Løbenummer | Reference | Kode | # | Betegnelse
  `),
  title: listed('Titel | Navn | Benævnelse | Overskrift | Kort beskrivelse'),
  description: listed('Beskrivelse | Detaljer | Forklaring | Uddybning'),
  owner: listed(`
    Ansvarlig | Ejer | Ansvarlig person | Tildelt | Hvem | Ansvar | Ansvarlig rolle | Sagsbehandler
  `),
  status: listed('Status | Tilstand | Fremdrift | Aktuel status | Risikostatus | Handlingsstatus'),
  due: listed(`
    Frist | Deadline | Slutdato | Måldato | Forfaldsdato | Planlagt dato | Tidsfrist | Senest | Tidsplan | Hvornår |
    Dato for udførelse | Forventet dato
  `),
  action: listed(`
    Handling | Handlinger | Handlingsplan | Tiltag | Foranstaltning | Anbefaling | Anbefalinger | Planlagte tiltag |
    Aktivitet | Risikohåndteringsplan | Foreslåede tiltag | Korrigerende handling | Korrigerende handlinger |
    Opgave | Næste skridt | Beskrivelse af handling | Foranstaltninger | Risikoreducerende tiltag |
    Mitigerende tiltag
  `),
  controls: listed(`
    Kontroller | Kontrol | Anneks A | Bilag A | Sikringsforanstaltninger | Foranstaltninger | Annex A |
    Sikkerhedsforanstaltninger | Reference Anneks A | ISO 27001-kontrol | Relaterede kontroller |
    Anneks A-kontroller
  `),
  plannedControls: listed(`
    Planlagte kontroller | Yderligere tiltag | Nye kontroller | Planlagte foranstaltninger |
    Planlagte sikringstiltag
  `),
  existingControls: listed(`
    Eksisterende kontroller | Nuværende kontroller | Eksisterende foranstaltninger | Eksisterende tiltag |
    Nuværende tiltag | Eksisterende sikringstiltag | Implementerede kontroller
  `),
  riskId: listed('Risiko-ID | Risikonr. | Risikonummer | Risikokode | Risiko nr.'),
  riskTitle: listed(`
    Risiko | Risikonavn | Risikoscenarie | Scenarie | Hændelse | Risici | Risikotitel
  `),
  riskDescription: listed(`
    Risikobeskrivelse | Beskrivelse af risiko | Risikoscenarie | Beskrivelse af risikoen | Scenarie | Risiko |
    Scenariebeskrivelse
  `),
  asset: listed(`
    Aktiv | Aktiver | Informationsaktiv | Ressource | System | Navn på aktiv | Berørt aktiv | Informationsaktiver
  `),
  process: listed('Proces | Processer | Forretningsproces | Ydelse'),
  threat: listed('Trussel | Trusler | Trusselskilde | Risikokilde | Trusselsbeskrivelse'),
  vulnerability: listed('Sårbarhed | Sårbarheder | Svaghed | Svagheder'),
  confidentiality: listed('Fortrolighed | F | C'),
  integrity: listed('Integritet | I'),
  availability: listed('Tilgængelighed | T | A'),
  riskOwner: listed('Risikoejer | Ejer af risiko | Risikoansvarlig'),
  likelihood: listed(`
    Sandsynlighed | Frekvens | S | Hyppighed | Sandsynlighed (1-5) | Sandsynlighedsniveau | Sands. |
    Sandsynlighed (S)
  `),
  consequence: listed(`
    Konsekvens | Konsekvenser | Påvirkning | K | Alvorlighed | Skade | Konsekvens (1-5) | Kons. | Konsekvens (K) |
    Effekt | Konsekvensniveau | Alvorsgrad
  `),
  score: listed(`
    Risikoscore | Risikoværdi | Risikotal | Score | Risiko | S x K | SxK | Risikovurdering | Værdi | Risikoindeks
  `),
  level: listed(`
    Risikoniveau | Risikoklasse | Niveau | Risikokategori | Risikoklassificering | Risikograd
  `),
  treatment: listed(`
    Risikohåndtering | Håndtering | Behandling | Risikobehandling | Strategi | Beslutning | Behandlingsmulighed |
    Håndteringsstrategi | Risikorespons | Håndteringsmulighed
  `),
  residualLikelihood: listed(`
    Restsandsynlighed | Sandsynlighed efter tiltag | Resterende sandsynlighed | Sandsynlighed efter kontroller |
    Residual sandsynlighed | Sandsynlighed efter
  `),
  residualConsequence: listed(`
    Restkonsekvens | Konsekvens efter tiltag | Resterende konsekvens | Konsekvens efter kontroller |
    Residual konsekvens | Konsekvens efter
  `),
  residualScore: listed(`
    Restrisiko | Residual risiko | Risikoscore efter tiltag | Resterende risiko | Restrisikoscore | Nettorisiko |
    Risiko efter tiltag
  `),
  residualLevel: listed(`
    Restrisikoniveau | Risikoniveau efter tiltag | Restrisiko | Residual risiko | Resterende risikoniveau
  `),
  acceptedBy: listed('Accepteret af | Godkendt af | Risikoaccept | Godkendelse | Accept'),
  acceptedUntil: listed('Accepteret til | Gyldig til | Accept gælder til | Accepteret indtil'),
  lastReview: listed(`
    Seneste gennemgang | Sidst gennemgået | Sidst opdateret | Revisionsdato | Seneste vurdering | Vurderingsdato |
    Gennemgangsdato
  `),
  nextReview: listed(`
    Næste gennemgang | Næste revision | Næste vurdering | Dato for næste gennemgang | Opfølgningsdato
  `),
  controlId: listed(`
    Kontrol | Nr. | Ref. | Anneks A | Bilag A | Kontrolnr. | Nummer | Afsnit | ID | Kontrol-ID | Foranstaltning |
    Reference | Kontrol nr.
  `),
  controlTitle: listed(`
    Kontrol | Titel | Navn | Kontrolnavn | Foranstaltning | Beskrivelse af kontrol | Kontroltitel | Beskrivelse |
    Kontrolbeskrivelse | Sikringsforanstaltning
  `),
  applicable: listed(`
    Anvendelig | Relevant | Gældende | Anvendelighed | Ja/Nej | Inkluderet | Anvendt | Tilvalgt | Til-/fravalgt |
    Fravalgt | Valgt
  `),
  implemented: listed(`
    Implementeret | Implementeringsstatus | Status | Implementering | Implementeringsgrad | Indført | Gennemført |
    Modenhed | Modenhedsniveau | Status for implementering
  `),
  justification: listed(`
    Begrundelse | Begrundelse for valg | Begrundelse for tilvalg | Årsag | Argumentation |
    Begrundelse for til-/fravalg | Begrundelse for tilvalg/fravalg | Begrundelse for inklusion | Bemærkning
  `),
  justificationExclusion: listed(`
    Begrundelse for fravalg | Årsag til fravalg | Begrundelse for udeladelse | Begrundelse for eksklusion |
    Begrundelse for udelukkelse
  `),
  inclusionReason: listed(`
    Årsag til valg | Kilde | Lovkrav | Kontraktkrav | Forretningskrav | Bedste praksis | Risikovurdering |
    Resultat af risikovurdering
  `),
  reference: listed(`
    Reference | Dokument | Dokumentation | Bevis | Relaterede dokumenter | Politik | Procedure | Referencer | Link |
    Henvisning | Dokumenter
  `),
  controlOwner: listed('Ansvarlig | Kontrolejer | Kontrolansvarlig'),
  requirementId: listed(`
    Afsnit | Kapitel | Kravnr. | Nr. | Ref. | Krav-ID | Klausul | ID | Krav nr. | Reference | Krav
  `),
  requirementText: listed(`
    Krav | Kravtekst | Spørgsmål | Kravbeskrivelse | Beskrivelse | Beskrivelse af krav | Standardkrav
  `),
  compliance: listed(`
    Status | Opfyldt | Efterlevelse | Overholdelse | Opfyldelsesgrad | Vurdering | Resultat | Ja/Nej | Modenhed |
    Opfyldelse | Modenhedsniveau | Overensstemmelse
  `),
  evidence: listed(`
    Bevis | Dokumentation | Evidens | Nuværende situation | Eksisterende dokumentation | Beviser | Set dokumentation
  `),
  expectedEvidence: listed(`
    Forventet dokumentation | Forventet bevis | Krævede dokumenter | Forventet evidens
  `),
  gap: listed(`
    Gap | Mangel | Afvigelse | Observation | Fund | Mangler | Afvigelser | Observationer | Beskrivelse af gap
  `),
  assetId: listed('Aktiv-ID | Inventarnummer | Aktivnr.'),
  assetType: listed('Type | Kategori | Aktivtype | Art | Type af aktiv'),
  assetOwner: listed('Ejer | Aktivejer | Informationsejer | Systemejer | Ansvarlig | Dataejer'),
  custodian: listed('Forvalter | Administrator | Bruger | Systemforvalter'),
  location: listed('Placering | Lokation | Sted | Lagringssted'),
  classification: listed(`
    Klassifikation | Klassificering | Informationsklassifikation | Fortrolighedsniveau | Dataklassifikation
  `),
  assetValue: listed('Værdi | Kritikalitet | Vigtighed | Forretningskritikalitet'),
  actionId: listed('Handlingsnr. | Handlings-ID | Opgavenr.'),
  riskReference: listed('Risiko | Risiko-ID | Relateret risiko | Risici'),
  actionOwner: listed('Ansvarlig | Handlingsansvarlig | Udførende | Opgaveansvarlig'),
  completed: listed(`
    Afsluttet | Afsluttet dato | Udført | Færdig dato | Lukket | Gennemført dato
  `),
  effect: listed('Effekt | Effektivitet | Vurdering af effekt | Resultat'),
  approvedByOwner: listed('Godkendt af risikoejer | Risikoejers godkendelse'),
  approvedByManagement: listed('Godkendt af ledelsen | Ledelsens godkendelse'),
  scaleName: listed('Skala | Kriterium'),
  scaleValue: listed('Værdi | Niveau | Score | Skala | Sandsynlighed | Konsekvens'),
  scaleLabel: listed('Betegnelse | Niveau | Navn | Sandsynlighed | Konsekvens | Risikoniveau'),
  scaleMeaning: listed('Betydning | Beskrivelse | Definition | Kriterier | Forklaring'),
  scaleFrequency: listed('Frekvens | Gange pr. år | % | Hyppighed'),
  scaleMoney: listed('Økonomisk konsekvens | Økonomisk tab | Omkostning | DKK | kr.'),
  levelMinimum: listed('Minimum | Fra | Interval'),
  levelMaximum: listed('Maksimum | Til'),
  levelAction: listed('Handling | Handlinger | Håndtering'),
  levelPriority: listed('Prioritet | Frist'),
  levelAcceptable: listed('Acceptabel | Accept'),
  qualifierInherent: listed(`
    Iboende | Iboende risiko | Brutto | Bruttorisiko | Initial | Før tiltag | Før kontroller | Oprindelig |
    Før håndtering | Risikovurdering | Risikoanalyse
  `),
  qualifierCurrent: listed('Nuværende | Aktuel | Nuværende risiko | Eksisterende'),
  qualifierResidual: listed(`
    Rest | Restrisiko | Residual | Netto | Nettorisiko | Efter tiltag | Efter kontroller | Resterende |
    Residual risiko | Efter håndtering
  `),
  qualifierTarget: listed('Mål | Målrisiko | Forventet | Ønsket | Planlagt'),
  qualifierExisting: listed('Eksisterende | Nuværende | Implementerede'),
  qualifierPlanned: listed('Planlagte | Yderligere | Nye | Foreslåede'),
  otherNotes: listed('Kommentar | Kommentarer | Bemærkning | Bemærkninger | Noter | Note'),
  otherCategory: listed('Kategori | Type | Område | Gruppe | Domæne'),
  otherDepartment: listed('Afdeling | Enhed | Organisation | Team'),
  otherDate: listed('Dato | Identificeret dato | Oprettet | Startdato'),
  otherCost: listed('Omkostninger | Budget | Ressourcer'),
  otherPriority: listed('Prioritet | Prio'),
  otherVersion: listed('Version | Revision'),
  otherAuthor: listed('Forfatter | Identificeret af | Udarbejdet af | Auditor'),
  otherAttribute: listed('Kontroltype | Formål | Attributter'),
  otherCause: listed('Årsag | Grundårsag | Kilde | Konsekvensbeskrivelse'),
  otherEffectiveness: listed('Kontroleffektivitet | Effekt af kontroller'),
  otherTrend: listed('Tendens | Risikoappetit'),
  otherCount: listed('Antal | Sum | Total | Procent'),
  otherFramework: listed('NIST | GDPR | NIS2 | ISO 27001:2013 | Standard'),
};
