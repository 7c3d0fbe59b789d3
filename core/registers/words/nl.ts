import { NL_HEADERS } from './headers/nl.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const NL: LanguageWords = {
  headers: NL_HEADERS,
  titles: {
    'risk-register': listed(`
      Risicoregister | Risicoanalyse | Risicobeoordeling | Risico's | Risicomatrix | Risicolijst |
      Risicomanagement | Risico-inventarisatie | Risicolog | Risico analyse | Risicobeheer | Risico-overzicht
    `),
    soa: listed(`
      Verklaring van toepasselijkheid | VvT | SoA | Bijlage A | Beheersmaatregelen | Controls | Toepasselijkheid |
      Annex A | Statement of Applicability | Toepasselijkheidsverklaring
    `),
    assets: listed(`
      Assetregister | Assetinventaris | Inventaris | Bedrijfsmiddelen | Assets | Assetlijst |
      Inventarisatie bedrijfsmiddelen | Register bedrijfsmiddelen | Middelenregister | Inventarislijst |
      Bedrijfsmiddelenregister | Asset inventaris
    `),
    'treatment-plan': listed(`
      Risicobehandelplan | Behandelplan | Actieplan | Risicobehandeling | RBP | Acties | Maatregelenplan |
      Actielijst | Risicobehandelingsplan | Maatregelen | Verbeterplan | Plan van aanpak
    `),
    'gap-assessment': listed(`
      Gap-analyse | Gapanalyse | GAP | Checklist | Nulmeting | Zelfbeoordeling | Auditchecklist |
      Conformiteitsbeoordeling | Eisen | Normeisen | Self-assessment | Interne audit | Zelfevaluatie
    `),
    'risk-criteria': listed(`
      Risicocriteria | Schalen | Criteria | Schaal | Methodiek | Legenda | Risicomatrix | Kans | Impact |
      Acceptatiecriteria | Kansschaal | Impactschaal | Methode | Beoordelingscriteria | Risicomethodiek |
      Risiconiveaus
    `),
  },
  values: {
    yes: listed('Ja | J | x | ✓ | ✔ | ✅ | ● | Waar | 1 | Y | OK'),
    no: listed('Nee | N | ✗ | ✘ | ❌ | ○ | Onwaar | 0 | Geen'),
    applicability: {
      applicable: listed(`
        Van toepassing | Ja | Toepasselijk | Opgenomen | Relevant | In scope | Geselecteerd | J | VT | Toepasbaar |
        Noodzakelijk | Ingesloten | Deels van toepassing | Nodig
      `),
      'not-applicable': listed(`
        Niet van toepassing | N.v.t. | nvt | Nee | Uitgesloten | Niet relevant | Buiten scope | N | n/a |
        Niet toepasbaar | Niet geselecteerd | Niet toepasselijk | Niet nodig
      `),
    },
    implementation: {
      implemented: listed(`
        Geïmplementeerd | Ja | Volledig geïmplementeerd | Ingevoerd | Voldoet | Conform | Gereed | Afgerond |
        Volledig | Operationeel | Ingericht | Aanwezig | Compleet | Aantoonbaar | Volledig conform |
        Voldoet volledig | Klaar | Beheerst | Geoptimaliseerd | Actief | Effectief | J | Gerealiseerd | Groen |
        In werking | Voltooid
      `),
      partly: listed(`
        Gedeeltelijk | Deels | Deels geïmplementeerd | Gedeeltelijk geïmplementeerd | In uitvoering | Onderhanden |
        Lopend | Voldoet deels | Deels conform | In ontwikkeling | Bezig | Mee bezig | Kleine afwijking |
        Voldoet gedeeltelijk | In behandeling | Gestart | Minor | Oranje | Geel | In bewerking |
        Gedeeltelijk conform | Grotendeels | Grotendeels geïmplementeerd | Wordt geïmplementeerd | Informeel
      `),
      planned: listed(`
        Gepland | In planning | Nog te implementeren | Voorgenomen | Wordt gepland | Ingepland | Nog te doen
      `),
      'not-implemented': listed(`
        Niet geïmplementeerd | Nee | Niet | Ontbreekt | Voldoet niet | Niet conform | Afwezig | Niet aanwezig |
        Open | Niet gestart | Niet ingevoerd | Geen | Grote afwijking | N | Afwijking | Major | Rood | Niet gereed |
        Nog niet geïmplementeerd | Niet ingericht | Nog niet gestart
      `),
      'not-applicable': listed(`
        Niet van toepassing | N.v.t. | nvt | Uitgesloten | n/a | Niet relevant
      `),
    },
    treatment: {
      avoid: listed(`
        Vermijden | Vermijding | Stoppen | Risico vermijden | Beëindigen | Vermeden | Voorkomen | Ontwijken | Staken
      `),
      'remove-source': listed(`
        Bron wegnemen | Elimineren | Wegnemen | Bron verwijderen | Risicobron verwijderen | Risicobron wegnemen |
        Verwijderen van de risicobron | Risico elimineren
      `),
      'change-likelihood': listed(`
        Kans verlagen | Kans verkleinen | Waarschijnlijkheid wijzigen | Waarschijnlijkheid verlagen |
        Kans reduceren | Kans beïnvloeden | Kans wijzigen
      `),
      'change-consequence': listed(`
        Impact verlagen | Impact verkleinen | Gevolgen beperken | Gevolg beperken | Impact reduceren |
        Gevolgen wijzigen | Schade beperken
      `),
      modify: listed(`
        Verminderen | Verlagen | Reduceren | Mitigeren | Beheersen | Behandelen | Beperken | Mitigatie | Reductie |
        Risico verminderen | Aanpassen | Wijzigen | Risicoreductie | Risico verlagen | Reduceer | Mitigeer |
        Behandeling | Vermindering | Modificeren | Maatregelen treffen | Beheers | Risico beheersen |
        Risico mitigeren
      `),
      share: listed(`
        Overdragen | Delen | Verzekeren | Uitbesteden | Transfer | Overdracht | Risico overdragen | Risico delen |
        Afwentelen | Overgedragen | Overdragen/delen | Verzekering
      `),
      accept: listed(`
        Accepteren | Aanvaarden | Acceptatie | Geaccepteerd | Behouden | Dragen | Risico accepteren | Accepteer |
        Tolereren | Monitoren | Risico aanvaarden | Zelf dragen | Geen actie | Risicoacceptatie | Aanvaarding
      `),
    },
    actionStatus: {
      open: listed(`
        Open | Niet gestart | Nog niet gestart | Gepland | Nieuw | Te doen | Openstaand | Nog te starten | Wacht |
        In afwachting | Te laat | Vertraagd | Ingepland | Toegewezen | Achterstallig | Nog te doen
      `),
      'in-progress': listed(`
        In uitvoering | Lopend | Bezig | Gestart | In behandeling | Onderhanden | Deels gereed | In progress |
        Loopt | Mee bezig | In bewerking | Doorlopend | Deels afgerond | Monitoring | In gang
      `),
      done: listed(`
        Gereed | Afgerond | Gesloten | Voltooid | Klaar | Afgesloten | Uitgevoerd | Geïmplementeerd | Gedaan |
        Opgelost | Gerealiseerd | Beëindigd | Afgehandeld | Geaccepteerd
      `),
      cancelled: listed(`
        Geannuleerd | Vervallen | Uitgesteld | Afgewezen | Ingetrokken | On hold | Gestopt | Opgeschort
      `),
    },
    reason: {
      risk: listed(`
        Risico | Risicobeoordeling | Risicoanalyse | RA | Resultaat risicobeoordeling |
        Resultaat van risicobeoordeling | Risico's | Resultaat risicoanalyse | RB | Risicobehandeling | R
      `),
      legal: listed(`
        Wet | Wettelijk | Wettelijke eis | Wettelijke verplichting | Wet- en regelgeving | WE | AVG | Wetgeving |
        Regelgeving | Wettelijke vereiste | Wettelijke eisen | Wettelijke vereisten | Wettelijk vereist | W
      `),
      contractual: listed(`
        Contract | Contractueel | Contractuele verplichting | Contractuele eis | CV | Klanteis |
        Contractuele verplichtingen | Contractuele eisen | Klant | Klanteisen
      `),
      business: listed(`
        Zakelijk | Bedrijfseis | Zakelijke eis | Bedrijfsvereiste | Business | Bedrijfsbelang | Zakelijke vereiste |
        Bedrijfsmatig | Bedrijfseisen | Intern beleid | Interne eis | Organisatie-eis
      `),
      'best-practice': listed(`
        Best practice | Goede praktijk | Best practices | Goed gebruik | Good practice | Stand van de techniek |
        Beste praktijk
      `),
    },
    notYet: listed(`
      Nog te bepalen | n.t.b. | ntb | Te bepalen | Nader te bepalen | Open | ? | - | -- | – | Nog niet beoordeeld |
      Onbekend | Volgt | Nog invullen | Kies | Selecteer | TBD | Nog te beoordelen | Niet beoordeeld |
      Nog onbekend | Nog in te vullen | Maak een keuze | Kies een item | Nog niet bepaald | ...
    `),
    scales: listedLines(`
      Laag | Midden | Hoog
      Laag | Middel | Hoog
      Laag | Gemiddeld | Hoog
      Laag | Matig | Hoog
      Klein | Middel | Groot
      Klein | Gemiddeld | Groot
      Zelden | Soms | Vaak
      Onwaarschijnlijk | Mogelijk | Waarschijnlijk
      Acceptabel | Tolereerbaar | Onacceptabel
      Groen | Oranje | Rood
      Groen | Geel | Rood
      Laag | Midden | Hoog | Kritiek
      Laag | Middel | Hoog | Kritiek
      Laag | Gemiddeld | Hoog | Kritiek
      Laag | Midden | Hoog | Zeer hoog
      Laag | Middel | Hoog | Zeer hoog
      Laag | Gemiddeld | Hoog | Zeer hoog
      Zeer laag | Laag | Middel | Hoog
      Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Zeer waarschijnlijk
      Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Bijna zeker
      Zelden | Soms | Regelmatig | Vaak
      Verwaarloosbaar | Beperkt | Ernstig | Catastrofaal
      Klein | Matig | Groot | Catastrofaal
      Groen | Geel | Oranje | Rood
      Openbaar | Intern | Vertrouwelijk | Geheim
      Openbaar | Intern | Vertrouwelijk | Strikt vertrouwelijk
      Openbaar | Bedrijfsvertrouwelijk | Vertrouwelijk | Geheim
      Zeer laag | Laag | Midden | Hoog | Zeer hoog
      Zeer laag | Laag | Middel | Hoog | Zeer hoog
      Zeer laag | Laag | Gemiddeld | Hoog | Zeer hoog
      Zeer laag | Laag | Gemiddeld | Hoog | Kritiek
      Zeer laag | Laag | Matig | Hoog | Zeer hoog
      Heel laag | Laag | Gemiddeld | Hoog | Heel hoog
      Zeldzaam | Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Bijna zeker
      Zelden | Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Bijna zeker
      Zeldzaam | Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Vrijwel zeker
      Zelden | Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Vrijwel zeker
      Zeer onwaarschijnlijk | Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Zeer waarschijnlijk
      Zeer onwaarschijnlijk | Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Vrijwel zeker
      Zeer onwaarschijnlijk | Onwaarschijnlijk | Mogelijk | Waarschijnlijk | Bijna zeker
      Zeer zelden | Zelden | Soms | Vaak | Zeer vaak
      Nooit | Zelden | Soms | Vaak | Altijd
      Zeer klein | Klein | Gemiddeld | Groot | Zeer groot
      Zeer klein | Klein | Matig | Groot | Zeer groot
      Zeer klein | Klein | Middel | Groot | Zeer groot
      Verwaarloosbaar | Klein | Matig | Groot | Catastrofaal
      Verwaarloosbaar | Gering | Matig | Ernstig | Catastrofaal
      Verwaarloosbaar | Beperkt | Matig | Ernstig | Catastrofaal
      Verwaarloosbaar | Klein | Gemiddeld | Groot | Catastrofaal
      Verwaarloosbaar | Laag | Gemiddeld | Hoog | Kritiek
      Verwaarloosbaar | Gering | Aanzienlijk | Ernstig | Catastrofaal
      Verwaarloosbaar | Beperkt | Aanzienlijk | Ernstig | Catastrofaal
      Onbeduidend | Klein | Matig | Groot | Catastrofaal
      Onbeduidend | Gering | Matig | Ernstig | Catastrofaal
      Minimaal | Klein | Matig | Groot | Catastrofaal
      Minimaal | Beperkt | Gemiddeld | Groot | Catastrofaal
      Nihil | Gering | Matig | Ernstig | Zeer ernstig
    `),
  },
};
