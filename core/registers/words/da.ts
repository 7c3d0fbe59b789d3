import { DA_HEADERS } from './headers/da.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const DA: LanguageWords = {
  headers: DA_HEADERS,
  titles: {
    'risk-register': listed(`
      Risikoregister | Risikovurdering | Risikoanalyse | Risici | Risikoliste | Risikomatrix
    `),
    soa: listed(`
      Statement of Applicability | SoA | SoA-dokument | Anvendelighedserklæring | Anneks A | Kontroller
    `),
    assets: listed(`
      Aktivregister | Aktivfortegnelse | Aktiver | Fortegnelse over aktiver | Aktivliste
    `),
    'treatment-plan': listed(`
      Risikohåndteringsplan | Handlingsplan | Handlinger | Tiltag | Risikobehandlingsplan
    `),
    'gap-assessment': listed('Gap-analyse | Tjekliste | Gapanalyse | Krav | Selvevaluering'),
    'risk-criteria': listed(`
      Risikokriterier | Skalaer | Metode | Kriterier | Risikomatrix | Skala
    `),
  },
  values: {
    yes: listed('Ja | J | x | ✓ | ✔ | ● | Sand | 1'),
    no: listed('Nej | N | ✗ | ✘ | ○ | Falsk | 0'),
    applicability: {
      applicable: listed(`
        Anvendelig | Ja | Relevant | Gældende | Inkluderet | Tilvalgt | Anvendt
      `),
      'not-applicable': listed(`
        Ikke anvendelig | Ikke relevant | Nej | Fravalgt | Ekskluderet | N/A | Ikke gældende
      `),
    },
    implementation: {
      implemented: listed(`
        Implementeret | Ja | Fuldt implementeret | Gennemført | Opfyldt | Færdig | Indført | Helt implementeret
      `),
      partly: listed(`
        Delvist | Delvist implementeret | I gang | Igangværende | Delvist opfyldt | Under implementering | Delvis |
        Påbegyndt
      `),
      planned: listed('Planlagt | Planlægges | Skal implementeres'),
      'not-implemented': listed(`
        Ikke implementeret | Nej | Mangler | Ikke opfyldt | Ikke påbegyndt | Ikke indført | Ikke startet
      `),
      'not-applicable': listed('Ikke anvendelig | Ikke relevant | Fravalgt | N/A | Ikke gældende'),
    },
    treatment: {
      avoid: listed('Undgå | Undgåelse | Ophør | Afslut'),
      'remove-source': listed('Fjern kilden | Eliminer | Fjern risikokilden | Eliminering'),
      'change-likelihood': listed(`
        Reducer sandsynlighed | Ændre sandsynlighed | Ændring af sandsynlighed
      `),
      'change-consequence': listed(`
        Reducer konsekvens | Ændre konsekvens | Ændring af konsekvens
      `),
      modify: listed(`
        Reducer | Reducere | Mitigere | Begræns | Behandl | Modificer | Reduktion | Nedbring | Mitiger | Håndter |
        Begrænse
      `),
      share: listed(`
        Overfør | Del | Forsikre | Overføre | Overførsel | Deling | Outsource | Dele
      `),
      accept: listed('Accepter | Acceptere | Bevar | Accept | Accepteret | Tolerer | Overvåg'),
    },
    actionStatus: {
      open: listed('Åben | Ikke påbegyndt | Planlagt | Ny | Ikke startet | Forsinket'),
      'in-progress': listed('I gang | Igangværende | Påbegyndt | Delvist færdig | Løbende'),
      done: listed('Færdig | Afsluttet | Lukket | Gennemført | Udført | Implementeret'),
      cancelled: listed('Annulleret | Afvist | Udskudt | Udgået'),
    },
    reason: {
      risk: listed('Risiko | Risikovurdering | Resultat af risikovurdering'),
      legal: listed('Lovkrav | Lov | Lovgivning | Regulatorisk krav'),
      contractual: listed('Kontrakt | Kontraktkrav | Kundekrav | Kontraktlig forpligtelse'),
      business: listed('Forretningskrav | Forretning | Forretningsbehov'),
      'best-practice': listed('Bedste praksis | God praksis | Best practice'),
    },
    notYet: listed(`
      Afventer | Skal afklares | ? | - | -- | – | Ikke vurderet | Vælg | TBD | Ikke fastlagt | Ukendt
    `),
    scales: listedLines(`
      Lav | Mellem | Høj
      Lav | Middel | Høj
      Lille | Mellem | Stor
      Usandsynlig | Mulig | Sandsynlig
      Grøn | Gul | Rød
      Lav | Mellem | Høj | Kritisk
      Lav | Middel | Høj | Kritisk
      Lav | Mellem | Høj | Meget høj
      Meget lav | Lav | Mellem | Høj | Meget høj
      Meget lav | Lav | Middel | Høj | Meget høj
      Meget usandsynlig | Usandsynlig | Mulig | Sandsynlig | Meget sandsynlig
      Meget usandsynligt | Usandsynligt | Muligt | Sandsynligt | Meget sandsynligt
      Sjælden | Usandsynlig | Mulig | Sandsynlig | Næsten sikker
      Ubetydelig | Mindre | Moderat | Alvorlig | Katastrofal
      Ubetydelig | Lille | Moderat | Stor | Katastrofal
      Meget lille | Lille | Mellem | Stor | Meget stor
    `),
  },
};
