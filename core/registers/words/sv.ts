import { SV_HEADERS } from './headers/sv.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const SV: LanguageWords = {
  headers: SV_HEADERS,
  titles: {
    'risk-register': listed(`
      Riskregister | Riskanalys | Riskbedömning | Risker | Risklista | Riskmatris
    `),
    soa: listed(`
      Uttalande om tillämplighet | SoA | Tillämplighetsförklaring | Bilaga A | Säkerhetsåtgärder
    `),
    assets: listed(`
      Tillgångsregister | Tillgångsförteckning | Tillgångar | Förteckning över tillgångar | Inventarieförteckning
    `),
    'treatment-plan': listed('Riskbehandlingsplan | Åtgärdsplan | Handlingsplan | Åtgärder'),
    'gap-assessment': listed(`
      Gapanalys | GAP-analys | Checklista | Nulägesanalys | Krav | Kravuppfyllnad
    `),
    'risk-criteria': listed('Riskkriterier | Skalor | Metod | Kriterier | Riskmatris | Skala'),
  },
  values: {
    yes: listed('Ja | J | x | ✓ | ✔ | ● | Sant | 1'),
    no: listed('Nej | N | ✗ | ✘ | ○ | Falskt | 0'),
    applicability: {
      applicable: listed(`
        Tillämplig | Ja | Tillämpbar | Inkluderad | Relevant | Tillämpas | Vald
      `),
      'not-applicable': listed(`
        Ej tillämplig | Ej tillämpbar | Nej | Inte tillämplig | Utesluten | Exkluderad | Ej relevant | N/A
      `),
    },
    implementation: {
      implemented: listed(`
        Införd | Implementerad | Ja | Genomförd | Klar | Uppfyllt | Helt införd | Fullt införd | Uppfylls | Infört |
        Fullt implementerad
      `),
      partly: listed(`
        Delvis | Delvis införd | Pågår | Pågående | Delvis implementerad | Delvis uppfyllt | Påbörjad
      `),
      planned: listed('Planerad | Planeras | Ska införas | Planerat'),
      'not-implemented': listed(`
        Ej införd | Inte införd | Nej | Saknas | Ej implementerad | Ej uppfyllt | Inte implementerad | Ej påbörjad |
        Uppfylls ej
      `),
      'not-applicable': listed(`
        Ej tillämplig | Ej tillämpbar | Utesluten | N/A | Inte tillämplig
      `),
    },
    treatment: {
      avoid: listed('Undvika | Undvik | Undvikande | Avsluta'),
      'remove-source': listed(`
        Ta bort källan | Eliminera | Avlägsna riskkällan | Ta bort riskkällan
      `),
      'change-likelihood': listed(`
        Minska sannolikheten | Ändra sannolikheten | Reducera sannolikheten
      `),
      'change-consequence': listed(`
        Minska konsekvensen | Ändra konsekvenserna | Begränsa konsekvensen
      `),
      modify: listed(`
        Reducera | Minska | Begränsa | Behandla | Hantera | Modifiera | Åtgärda | Reducering | Riskreducering |
        Mildra
      `),
      share: listed(`
        Överföra | Dela | Försäkra | Överför | Delning | Transferera | Riskdelning | Överföring
      `),
      accept: listed('Acceptera | Behålla | Acceptans | Accepterad | Behåll | Bevaka | Tolerera'),
    },
    actionStatus: {
      open: listed('Öppen | Ej påbörjad | Planerad | Ny | Ej startad | Försenad | Inte påbörjad'),
      'in-progress': listed('Pågår | Pågående | Påbörjad | Delvis klar | Startad | Löpande'),
      done: listed('Klar | Slutförd | Avslutad | Stängd | Genomförd | Åtgärdad | Färdig | Klart'),
      cancelled: listed('Avbruten | Avbruten åtgärd | Avvisad | Uppskjuten | Inställd | Pausad'),
    },
    reason: {
      risk: listed('Risk | Riskbedömning | Resultat av riskbedömning | Riskanalys'),
      legal: listed('Lagkrav | Lag | Rättsligt krav | Författningskrav | Lagstiftning'),
      contractual: listed('Avtal | Avtalskrav | Kundkrav | Avtalsförpliktelse'),
      business: listed('Verksamhetskrav | Verksamhet | Affärskrav | Verksamhetsbehov'),
      'best-practice': listed('Bästa praxis | God praxis | Best practice'),
    },
    notYet: listed(`
      Ska bestämmas | Återstår | ? | - | -- | – | Ej bedömd | Välj | TBD | Ej bestämt | Inte bedömd | Okänd
    `),
    scales: listedLines(`
      Låg | Medel | Hög
      Låg | Medelhög | Hög
      Liten | Medel | Stor
      Osannolik | Möjlig | Sannolik
      Grön | Gul | Röd
      Låg | Medel | Hög | Kritisk
      Låg | Medel | Hög | Mycket hög
      Försumbar | Måttlig | Betydande | Allvarlig
      Försumbar | Måttlig | Allvarlig | Katastrofal
      Mycket låg | Låg | Medel | Hög | Mycket hög
      Mycket osannolik | Osannolik | Möjlig | Sannolik | Mycket sannolik
      Mycket osannolikt | Osannolikt | Möjligt | Sannolikt | Mycket sannolikt
      Osannolik | Mindre sannolik | Möjlig | Sannolik | Mycket sannolik
      Sällsynt | Osannolik | Möjlig | Sannolik | Nästan säker
      Försumbar | Liten | Måttlig | Allvarlig | Katastrofal
      Försumbar | Lindrig | Kännbar | Allvarlig | Mycket allvarlig
      Obetydlig | Liten | Måttlig | Stor | Katastrofal
      Mycket liten | Liten | Medel | Stor | Mycket stor
    `),
  },
};
