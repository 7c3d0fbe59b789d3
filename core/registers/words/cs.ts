import { CS_HEADERS } from './headers/cs.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const CS: LanguageWords = {
  headers: CS_HEADERS,
  titles: {
    'risk-register': listed(`
      Registr rizik | Analýza rizik | Hodnocení rizik | Rizika | Řízení rizik | Matice rizik | Katalog rizik
    `),
    soa: listed('Prohlášení o aplikovatelnosti | SoA | PoA | Příloha A | Opatření'),
    assets: listed('Registr aktiv | Inventář aktiv | Aktiva | Seznam aktiv | Evidence aktiv'),
    'treatment-plan': listed(`
      Plán zvládání rizik | Plán zvládání | PZR | Akční plán | Opatření | Zvládání rizik
    `),
    'gap-assessment': listed(`
      Gap analýza | Rozdílová analýza | Kontrolní seznam | Analýza shody | Posouzení shody | Požadavky
    `),
    'risk-criteria': listed(`
      Kritéria rizik | Stupnice | Metodika | Kritéria | Legenda | Škály | Matice
    `),
  },
  values: {
    yes: listed('Ano | A | x | ✓ | ✔ | ● | Pravda | 1'),
    no: listed('Ne | N | ✗ | ✘ | ○ | Nepravda | 0'),
    applicability: {
      applicable: listed(`
        Aplikovatelné | Ano | Použitelné | Relevantní | Zahrnuto | Uplatněno | A
      `),
      'not-applicable': listed(`
        Neaplikovatelné | Nepoužitelné | Ne | N/A | Nerelevantní | Vyloučeno | Neuplatněno | N | Netýká se
      `),
    },
    implementation: {
      implemented: listed(`
        Zavedeno | Implementováno | Ano | Plně zavedeno | Splněno | Hotovo | Shoda | Realizováno | Dokončeno |
        V souladu | Plně implementováno
      `),
      partly: listed(`
        Částečně | Částečně zavedeno | Částečně implementováno | Probíhá | Částečně splněno | V řešení |
        Rozpracováno | Částečná shoda | V realizaci
      `),
      planned: listed('Plánováno | Naplánováno | K realizaci | Připravuje se'),
      'not-implemented': listed(`
        Nezavedeno | Neimplementováno | Ne | Nesplněno | Neshoda | Chybí | Není | Nezahájeno | Nerealizováno
      `),
      'not-applicable': listed('Neaplikovatelné | N/A | Netýká se | Vyloučeno | Nepoužitelné'),
    },
    treatment: {
      avoid: listed('Vyhnout se | Vyhnutí se riziku | Vyhnutí se | Vyvarování se | Vyhnutí'),
      'remove-source': listed(`
        Odstranit zdroj | Odstranění zdroje rizika | Eliminace | Odstranění
      `),
      'change-likelihood': listed(`
        Snížit pravděpodobnost | Změna pravděpodobnosti | Snížení pravděpodobnosti
      `),
      'change-consequence': listed('Snížit dopad | Změna následků | Snížení dopadu'),
      modify: listed(`
        Snížit | Snížení | Redukce | Modifikace | Zmírnit | Zmírnění | Ošetřit | Redukovat | Snížení rizika |
        Mitigace | Modifikace rizika
      `),
      share: listed(`
        Přenést | Sdílet | Přenesení | Sdílení | Pojištění | Přenos | Transfer | Přenos rizika | Sdílení rizika
      `),
      accept: listed(`
        Akceptovat | Přijmout | Akceptace | Ponechat | Přijetí | Podstoupení | Akceptace rizika | Přijetí rizika |
        Zachování
      `),
    },
    actionStatus: {
      open: listed(`
        Otevřeno | Nezahájeno | Plánováno | Nové | Nový | Otevřené | Po termínu | Čeká
      `),
      'in-progress': listed(`
        Probíhá | V řešení | Zahájeno | Rozpracováno | V realizaci | Částečně splněno | Průběžně
      `),
      done: listed('Dokončeno | Splněno | Uzavřeno | Hotovo | Realizováno | Zavedeno | Ukončeno'),
      cancelled: listed('Zrušeno | Odloženo | Zamítnuto | Pozastaveno'),
    },
    reason: {
      risk: listed('Riziko | Hodnocení rizik | Výsledek hodnocení rizik | Analýza rizik'),
      legal: listed(`
        Zákonný požadavek | Právní požadavek | Zákon | Legislativa | Právní požadavky
      `),
      contractual: listed('Smluvní požadavek | Smlouva | Smluvní závazek'),
      business: listed('Obchodní požadavek | Interní požadavek | Požadavek organizace'),
      'best-practice': listed('Nejlepší praxe | Osvědčený postup | Dobrá praxe'),
    },
    notYet: listed(`
      Bude doplněno | K doplnění | Neurčeno | ? | - | -- | – | Doplnit | TBD | Nehodnoceno | Vyberte
    `),
    scales: listedLines(`
      Nízké | Střední | Vysoké
      Nízká | Střední | Vysoká
      Nízký | Střední | Vysoký
      Nízké | Střední | Vysoké | Kritické
      Nízká | Střední | Vysoká | Kritická
      Nízký | Střední | Vysoký | Kritický
      Nízké | Střední | Vysoké | Velmi vysoké
      Nízká | Střední | Vysoká | Velmi vysoká
      Velmi nízké | Nízké | Střední | Vysoké | Velmi vysoké
      Velmi nízká | Nízká | Střední | Vysoká | Velmi vysoká
      Velmi nízký | Nízký | Střední | Vysoký | Velmi vysoký
      Velmi nízké | Nízké | Střední | Vysoké | Kritické
      Velmi nepravděpodobné | Nepravděpodobné | Možné | Pravděpodobné | Velmi pravděpodobné
      Vzácné | Nepravděpodobné | Možné | Pravděpodobné | Téměř jisté
      Vzácná | Nepravděpodobná | Možná | Pravděpodobná | Téměř jistá
      Zanedbatelný | Malý | Střední | Velký | Katastrofický
      Zanedbatelný | Nízký | Střední | Vysoký | Kritický
      Nevýznamný | Malý | Střední | Významný | Katastrofický
      Zanedbatelné | Nízké | Střední | Vysoké | Kritické
    `),
  },
};
