import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { NL_RISK_HEADERS } from './nl-risk.ts';

export const NL_HEADERS: HeaderWords = {
  ...NL_RISK_HEADERS,
  id: listed(`
    Nr. | Nummer | ID | Ref. | Referentie | Volgnummer | Volgnr. | Code | Kenmerk | Referentienummer | # |
    Identificatie | Item | Ref.nr.
  `),
  title: listed(`
    Titel | Naam | Benaming | Omschrijving kort | Korte omschrijving | Onderwerp | Samenvatting
  `),
  description: listed(`
    Omschrijving | Beschrijving | Toelichting | Details | Uitleg | Definitie | Gedetailleerde omschrijving
  `),
  owner: listed(`
    Eigenaar | Verantwoordelijke | Verantwoordelijk | Verantwoordelijke persoon | Wie | Toegewezen aan |
    Actiehouder | Verantw. | Verantwoordelijkheid | Trekker | Contactpersoon | Verantwoordelijke rol |
    Verantwoordelijke afdeling | Behandelaar | Beheerder |
    Door wie
  `),
  status: listed(`
    Status | Stand van zaken | Voortgang | Huidige status | Actiestatus | Risicostatus | Status maatregel |
    Status actie | Behandelstatus | Open/Gesloten |
    Hoe ver | Hoe staat het | Gedaan | Klaar
  `),
  due: listed(`
    Deadline | Einddatum | Streefdatum | Vervaldatum | Gepland | Geplande datum | Datum gereed | Gereed op |
    Uiterlijk | Termijn | Doeldatum | Gereed voor | Implementatiedatum | Planning | Wanneer | Uiterste datum |
    Geplande einddatum | Datum gepland | Verwachte einddatum | Opleverdatum | Tijdpad |
    Tegen wanneer | Voor wanneer
  `),
  action: listed(`
    Actie | Acties | Maatregel | Maatregelen | Actieplan | Behandelplan | Risicobehandelplan | Te nemen maatregel |
    Te nemen maatregelen | Voorgestelde maatregelen | Aanbeveling | Aanbevelingen | Geplande acties |
    Corrigerende maatregel | Corrigerende maatregelen | Mitigerende maatregel | Mitigerende maatregelen |
    Beheersmaatregelen | Taak | Taken | Actiepunten | Beschrijving maatregel | Behandelmaatregel | Actiepunt |
    Te nemen acties | Omschrijving actie | Geplande actie | Verbeteractie | Verbeteracties | Vervolgstappen |
    Vervolgactie | Plan van aanpak | Risicobehandelingsplan | Omschrijving maatregel | Mitigatie | Activiteit |
    Behandelingsmaatregelen | Aanbevolen maatregelen | Tegenmaatregelen |
    Hoe | Wat gaan we doen | Wat | Aanvullende maatregelen | Aanvullende maatregel | Nog te doen |
    Wat moet nog gedaan worden
  `),
  controls: listed(`
    Beheersmaatregel | Beheersmaatregelen | Controls | Control | Bijlage A | Annex A | Annex A controls |
    Bijlage A maatregelen | Bijlage A referentie | ISO 27001 maatregel | ISO 27001 controls |
    ISO 27001 maatregelen | Maatregelen (Bijlage A) | Referentie Bijlage A | Gekoppelde maatregelen |
    Maatregelreferentie | Controlreferentie | Gerelateerde controls | Gerelateerde maatregelen |
    Toepasselijke maatregelen | Beveiligingsmaatregelen | Maatregelnr. | ISO referentie | ISO 27001 referentie |
    Normreferentie | Toegepaste maatregelen | Gekozen maatregelen | Noodzakelijke maatregelen | Annex A referentie |
    Ref. Bijlage A
  `),
  plannedControls: listed(`
    Geplande maatregelen | Aanvullende maatregelen | Nieuwe maatregelen | Te implementeren maatregelen |
    Extra maatregelen | Aanvullende beheersmaatregelen | Voorgestelde beheersmaatregelen |
    Geplande beheersmaatregelen
  `),
  existingControls: listed(`
    Bestaande maatregelen | Huidige maatregelen | Bestaande beheersmaatregelen | Reeds genomen maatregelen |
    Aanwezige maatregelen | Genomen maatregelen | Huidige beheersmaatregelen | Geïmplementeerde maatregelen |
    Reeds getroffen maatregelen | Getroffen maatregelen | Bestaande controls | Bestaande beveiligingsmaatregelen |
    Wat doen we al | Wat hebben we al | Huidige bescherming |
    Wat wordt al gedaan
  `),
  controlId: listed(`
    Control | Beheersmaatregel | Nr. | Nummer | Maatregelnummer | Controlnummer | Ref. | Bijlage A | Annex A |
    Control ID | Maatregel | Paragraaf | ID | Normreferentie | Referentie | Maatregelnr. | Maatregel-ID |
    Control nr. | Hoofdstuk | ISO 27001 | Bijlage A nr. | ISO 27001 referentie | Norm | Ref. Bijlage A |
    Nr. beheersmaatregel
  `),
  controlTitle: listed(`
    Beheersmaatregel | Beheersmaatregelen | Maatregel | Titel | Naam | Control | Omschrijving | Naam maatregel |
    Titel maatregel | Titel beheersmaatregel | Controls | Naam control | Beschrijving maatregel |
    Omschrijving maatregel | Naam beheersmaatregel | Omschrijving beheersmaatregel | Beschrijving | Titel control |
    Maatregelen | Beheersdoelstelling | Onderwerp
  `),
  applicable: listed(`
    Van toepassing | Toepasselijk | Toepasselijkheid | Toepasbaar | Van toepassing (Ja/Nee) | Ja/Nee | J/N |
    Geselecteerd | In scope | Opgenomen | Inclusief | Uitgesloten | Relevant | Toepassing | Van toepassing (J/N) |
    VT | In/uitsluiting | Insluiting | Beslissing | Gekozen | Nodig |
    Geldt voor ons
  `),
  implemented: listed(`
    Geïmplementeerd | Implementatiestatus | Status implementatie | Status | Implementatie | Mate van implementatie |
    Ingevoerd | Volwassenheid | Volwassenheidsniveau | Stand van zaken | Implementatiegraad |
    Status van implementatie | Geïmplementeerd (Ja/Nee) | Ingericht | Huidige status | Status maatregel |
    Volwassenheidsgraad | Geïmplementeerd (J/N) |
    Hebben we het | Gedaan
  `),
  justification: listed(`
    Motivatie | Onderbouwing | Rechtvaardiging | Reden | Verantwoording | Motivering | Toelichting |
    Motivatie voor opname | Reden van opname | Onderbouwing in-/uitsluiting | Motivatie in-/uitsluiting |
    Rechtvaardiging voor opname | Reden voor selectie | Reden voor opname | Rechtvaardiging voor insluiting |
    Motivatie insluiting | Reden in-/uitsluiting | Redenen | Rechtvaardiging in-/uitsluiting |
    Reden van toepassing | Motivatie/onderbouwing | Argumentatie | Onderbouwing van toepassing |
    Rechtvaardiging voor opname/uitsluiting | Reden voor opname/uitsluiting | Opmerking |
    Onderbouwing opname of uitsluiting |
    Waarom | Waarom wel of niet
  `),
  justificationExclusion: listed(`
    Reden van uitsluiting | Motivatie uitsluiting | Onderbouwing uitsluiting | Rechtvaardiging voor uitsluiting |
    Reden niet van toepassing | Reden voor uitsluiting | Rechtvaardiging uitsluiting | Motivatie voor uitsluiting |
    Motivatie niet van toepassing | Reden uitsluiting | Onderbouwing voor uitsluiting
  `),
  inclusionReason: listed(`
    Reden van selectie | Bron | Herkomst | Wettelijke eis | Wettelijke vereiste | Wettelijke verplichting |
    Contractuele verplichting | Contractuele eis | Zakelijke eis | Bedrijfsvereiste | Bedrijfseis | Best practice |
    Risicobeoordeling | Resultaat risicobeoordeling | Risicoanalyse | WE | CV | Reden | Wet | Contract |
    Resultaat risicoanalyse | Wet- en regelgeving | Selectiereden | Redenen voor selectie
  `),
  reference: listed(`
    Referentie | Verwijzing | Verwijzingen | Document | Documenten | Documentatie | Bewijs | Bewijsstukken |
    Beleid | Procedure | Beleid/Procedure | Gerelateerde documenten | Link | Bewijsmateriaal |
    Verwijzing naar document | Referentie document | Referentiedocument | Beleidsdocument | Gerelateerd document |
    Bewijslast | Procedures | Beschrijving implementatie | Wijze van implementatie | Vindplaats | Evidence |
    Verwijzing naar beleid | Documentverwijzing | Invulling |
    Waar | Waar te vinden
  `),
  controlOwner: listed(`
    Eigenaar maatregel | Verantwoordelijke | Maatregeleigenaar | Control eigenaar | Eigenaar |
    Eigenaar beheersmaatregel | Controleigenaar | Maatregelverantwoordelijke | Verantwoordelijke maatregel
  `),
  requirementId: listed(`
    Clausule | Paragraaf | Hoofdstuk | Normelement | Eisnummer | Eis nr. | Nr. | Nummer | Ref. | Referentie | ID |
    Normreferentie | Control | Artikel | Vraagnr. | Norm | Eis | ISO 27001 | Normparagraaf | Norm ref. | Sectie |
    Beheersmaatregel | Vraag nr. | Normeis | Hoofdstuk ISO 27001 | Clausulenummer
  `),
  requirementText: listed(`
    Eis | Eisen | Normeis | Vereiste | Vereisten | Vraag | Vragen | Omschrijving eis | Tekst | Omschrijving |
    Titel | Criterium | Auditvraag | Onderwerp | Controlepunt | Normeisen | Auditvragen | Beschrijving |
    Eis uit de norm | Normtekst | Omschrijving vereiste | Toetsvraag | Maatregel
  `),
  compliance: listed(`
    Status | Conformiteit | Voldoet | Mate van conformiteit | Naleving | Volwassenheid | Volwassenheidsniveau |
    Beoordeling | Resultaat | Antwoord | Ja/Nee | Conform | Implementatiestatus | Oordeel | Ja/Nee/Deels |
    Geïmplementeerd | Voldaan | Score | Mate van naleving | Compliance | Bevinding status | Huidige status |
    Nalevingsstatus
  `),
  evidence: listed(`
    Bewijs | Bewijsmateriaal | Bewijsstukken | Aanwezig bewijs | Gezien bewijs | Documenten | Huidige situatie |
    Bestaande situatie | Auditbewijs | Documentatie | Gezien bewijsmateriaal | Beoordeeld bewijs |
    Objectief bewijs | Beschikbaar bewijs | IST | Ist-situatie | Bewijslast | Evidence | Beoordeelde documenten |
    Aangetroffen bewijs | Huidige invulling | Bestaand bewijs
  `),
  expectedEvidence: listed(`
    Verwacht bewijs | Vereist bewijs | Benodigd bewijs | Vereiste documenten | Voorbeelden van bewijs |
    Benodigde documenten | Gevraagd bewijs | Verwachte bewijsstukken | Te verwachten bewijs | Verplichte documenten
  `),
  gap: listed(`
    Gap | Hiaat | Hiaten | Tekortkoming | Tekortkomingen | Bevinding | Bevindingen | Afwijking | Afwijkingen |
    Omschrijving gap | Constatering | Constateringen | Leemte | Gaps | Auditbevinding | Geconstateerde afwijking |
    Beschrijving gap | Beschrijving tekortkoming | Verschil | Verbeterpunten | Verbeterpunt
  `),
  assetId: listed(`
    Asset-ID | Assetnummer | Inventarisnummer | Asset nr. | Assetcode | Objectnummer | Bedrijfsmiddel-ID |
    Bedrijfsmiddelnummer
  `),
  assetType: listed(`
    Type | Soort | Categorie | Assettype | Type asset | Soort asset | Klasse | Groep | Assetcategorie |
    Type bedrijfsmiddel | Soort bedrijfsmiddel | Subcategorie
  `),
  assetOwner: listed(`
    Eigenaar | Asseteigenaar | Asset-eigenaar | Eigenaar asset | Verantwoordelijke | Systeemeigenaar |
    Informatie-eigenaar | Gegevenseigenaar | Eigenaar bedrijfsmiddel | Proceseigenaar | Data-eigenaar
  `),
  custodian: listed(`
    Beheerder | Gebruiker | Gebruikers | Technisch beheerder | Functioneel beheerder | Bewaarder | Beheerd door |
    Applicatiebeheerder | Houder | Uitgegeven aan
  `),
  location: listed(`
    Locatie | Plaats | Opslaglocatie | Fysieke locatie | Vestiging | Opslagplaats | Ruimte | Bewaarlocatie
  `),
  classification: listed(`
    Classificatie | Informatieclassificatie | Rubricering | Classificatieniveau | Vertrouwelijkheidsniveau |
    Gevoeligheid | Dataclassificatie | BIV-classificatie | Gegevensclassificatie
  `),
  assetValue: listed(`
    Waarde | Belang | Kritikaliteit | Kriticiteit | Assetwaarde | BIV | BIV-score | Bedrijfswaarde |
    Bedrijfskritisch | Totale waarde | Waarde (1-5)
  `),
  actionId: listed(`
    Actienummer | Actie-ID | Actie nr. | Maatregelnummer | Maatregel-ID | Taaknr. | Actiecode | Maatregel nr.
  `),
  riskReference: listed(`
    Risico | Risico's | Risico-ID | Gerelateerd risico | Gekoppeld risico | Risiconummer | Bijbehorend risico |
    Risico nr. | Gerelateerde risico's | Gekoppelde risico's | Betreft risico | Behandeld risico | Risicoreferentie
  `),
  actionOwner: listed(`
    Actiehouder | Actie-eigenaar | Verantwoordelijke | Eigenaar | Uitvoerder | Verantwoordelijke actie |
    Eigenaar actie | Trekker | Wie | Uitvoering door | Verantwoordelijk voor uitvoering |
    Door wie
  `),
  completed: listed(`
    Afgerond op | Gereed op | Datum afgerond | Datum gereed | Gesloten op | Afgesloten op | Afgerond |
    Werkelijke einddatum | Datum afgesloten | Datum afsluiting | Sluitingsdatum | Datum voltooid | Voltooid op |
    Werkelijke datum
  `),
  effect: listed(`
    Effectiviteit | Doeltreffendheid | Effect | Resultaat | Evaluatie effectiviteit | Verwacht effect |
    Verificatie | Beoordeling effectiviteit | Effectief | Evaluatie | Beoogd resultaat | Verwacht resultaat
  `),
  approvedByOwner: listed(`
    Goedgekeurd door risico-eigenaar | Akkoord risico-eigenaar | Goedkeuring risico-eigenaar |
    Goedgekeurd door eigenaar | Akkoord eigenaar | Goedgekeurd door
  `),
  approvedByManagement: listed(`
    Goedgekeurd door directie | Akkoord directie | Goedkeuring directie | Goedkeuring management |
    Akkoord management | Goedgekeurd door management | Directie akkoord
  `),
  scaleName: listed('Schaal | Criterium | Dimensie | Parameter | Factor | Criteria'),
  scaleValue: listed('Waarde | Niveau | Score | Schaal | Punten | Nr. | Kans | Impact | Klasse'),
  scaleLabel: listed(`
    Label | Niveau | Naam | Benaming | Categorie | Kans | Impact | Risiconiveau | Klasse | Aanduiding | Gevolg |
    Risicoklasse | Waarschijnlijkheid
  `),
  scaleMeaning: listed(`
    Betekenis | Omschrijving | Beschrijving | Definitie | Toelichting | Criterium | Criteria | Voorbeeld |
    Voorbeelden | Uitleg
  `),
  scaleFrequency: listed(`
    Frequentie | Frequentie per jaar | Keer per jaar | % | Kans in % | Periode | Waarschijnlijkheid | Percentage |
    Hoe vaak
  `),
  scaleMoney: listed(`
    Financiële impact | Financiële schade | Kosten | Bedrag | Schade in euro | Financieel | EUR | Euro |
    Financieel verlies | Schadebedrag
  `),
  levelMinimum: listed(`
    Minimum | Min | Van | Vanaf | Ondergrens | Drempel | Bereik | Drempelwaarde | Score
  `),
  levelMaximum: listed('Maximum | Max | Tot | Bovengrens | Tot en met'),
  levelAction: listed(`
    Actie | Acties | Behandeling | Maatregelen | Reactie | Vereiste actie | Te nemen actie | Benodigde actie
  `),
  levelPriority: listed('Prioriteit | Urgentie | Termijn | Oplostermijn'),
  levelAcceptable: listed(`
    Acceptabel | Aanvaardbaar | Acceptatie | Aanvaardbaarheid | Acceptatiecriterium | Tolereerbaar
  `),
  otherNotes: listed(`
    Opmerking | Opmerkingen | Notitie | Notities | Commentaar | Aanvullende informatie | Bijzonderheden | Overig
  `),
  otherCategory: listed(`
    Categorie | Type | Soort | Thema | Groep | Domein | Risicocategorie | Risicotype | Subcategorie | Onderwerp |
    Hoofdstuk | Soort risico
  `),
  otherDepartment: listed(`
    Afdeling | Onderdeel | Team | Organisatie | Bedrijfsonderdeel | Locatie | Businessunit | Organisatieonderdeel |
    Bedrijf
  `),
  otherDate: listed(`
    Datum | Datum geïdentificeerd | Aangemaakt op | Datum invoer | Startdatum | Datum gemeld | Identificatiedatum |
    Datum aangemaakt | Begindatum | Aanschafdatum | Datum goedkeuring | Ingangsdatum | Datum acceptatie |
    Datum registratie
  `),
  otherCost: listed(`
    Kosten | Budget | Middelen | Inspanning | Investering | Geschatte kosten | Benodigde middelen | Uren
  `),
  otherPriority: listed('Prioriteit | Urgentie | Rang | Volgorde | Prio'),
  otherVersion: listed('Versie | Revisie | Rev.'),
  otherAuthor: listed(`
    Auteur | Geïdentificeerd door | Opgesteld door | Gemeld door | Beoordeeld door | Auditor | Beoordelaar |
    Aangemaakt door | Ingevuld door | Gecontroleerd door | Geïnterviewde
  `),
  otherAttribute: listed(`
    Type maatregel | Soort maatregel | Beveiligingseigenschappen | Cyberbeveiligingsconcepten |
    Operationele capaciteiten | Beveiligingsdomeinen | BIV | Attributen | Doel |
    Informatiebeveiligingseigenschappen | Aspect | BIV-aspect
  `),
  otherCause: listed(`
    Oorzaak | Oorzaken | Aanleiding | Grondoorzaak | Omschrijving gevolg | Gevolgen | Bron | Omschrijving impact |
    Mogelijke gevolgen | Trigger | Risicofactor
  `),
  otherEffectiveness: listed(`
    Effectiviteit maatregelen | Effectiviteit | Doelvolwassenheid | Gewenste volwassenheid | Detectie |
    Effectiviteit beheersmaatregelen | Streefniveau | Detecteerbaarheid
  `),
  otherTrend: listed(`
    Trend | Ontwikkeling | Risicobereidheid | Tolerantie | Acceptabel? | Aanvaardbaar | Risicotolerantie |
    Behandeling nodig
  `),
  otherCount: listed('Totaal | Aantal | Som | Gemiddelde | Percentage | Weging'),
  otherFramework: listed(`
    NIST | AVG | NIS2 | BIO | NEN 7510 | ISO 27001:2013 | Norm | Framework | DORA | Wet | TISAX | Wetgeving
  `),
};
