import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

export const CS_HEADERS: HeaderWords = {
  id: listed(`
    Č. | Číslo | ID | Ref. | Poř. č. | Pořadové číslo | Identifikátor | Kód | Označení | # | P. č. | Položka |
    Pořadí
  `),
  title: listed('Název | Titul | Označení | Stručný název'),
  description: listed('Popis | Podrobnosti | Vysvětlení | Podrobný popis'),
  owner: listed(`
    Odpovědná osoba | Odpovídá | Vlastník | Zodpovídá | Zodpovědná osoba | Odpovědnost | Kdo | Odpovědný | Řešitel |
    Garant | Zodpovědný | Zodpovědnost
  `),
  status: listed(`
    Stav | Status | Stav řešení | Stav plnění | Aktuální stav | Stav rizika | Stav opatření |
    Jak jsme daleko | Hotovo | Postup
  `),
  due: listed(`
    Termín | Termín splnění | Datum splnění | Lhůta | Plánovaný termín | Cílové datum | Termín realizace | Do kdy |
    Termín dokončení | Termín implementace | Plánované datum | Kdy
  `),
  action: listed(`
    Opatření | Akce | Akční plán | Plán zvládání | Navržená opatření | Doporučení | Nápravné opatření |
    Nápravná opatření | Úkol | Úkoly | Plánovaná opatření | Popis opatření | Plán zvládání rizik |
    Navrhovaná opatření | Činnost | Další kroky |
    Jak | Co uděláme | Co | Další opatření |
    Co je třeba ještě udělat
  `),
  controls: listed(`
    Opatření | Opatření (příloha A) | Příloha A | Opatření přílohy A | Kontroly | Bezpečnostní opatření |
    Opatření ISO 27001 | Odkaz na přílohu A | Opatření z přílohy A | Související opatření
  `),
  plannedControls: listed(`
    Plánovaná opatření | Navrhovaná opatření | Dodatečná opatření | Nová opatření
  `),
  existingControls: listed(`
    Stávající opatření | Existující opatření | Zavedená opatření | Současná opatření | Aktuální opatření |
    Implementovaná opatření |
    Co už děláme | Co máme | Současná ochrana | Stávající ochrana |
    Co se už dělá
  `),
  riskId: listed(`
    ID rizika | Číslo rizika | Č. rizika | Kód rizika | Identifikátor rizika |
    Pořadí | Pořadové číslo | P. č.
  `),
  riskTitle: listed(`
    Riziko | Název rizika | Scénář rizika | Scénář | Rizika | Událost |
    Zjištěné riziko | Identifikované riziko
  `),
  riskDescription: listed(`
    Popis rizika | Popis scénáře | Scénář rizika | Riziko | Scénář |
    Co se může stát | Co se může pokazit | Zjištěné riziko | Identifikované riziko
  `),
  asset: listed(`
    Aktivum | Aktiva | Název aktiva | Informační aktivum | Dotčené aktivum | Systém | Primární aktivum |
    Podpůrné aktivum
  `),
  process: listed('Proces | Procesy | Obchodní proces | Služba'),
  threat: listed('Hrozba | Hrozby | Zdroj hrozby | Zdroj rizika | Popis hrozby'),
  vulnerability: listed(`
    Zranitelnost | Zranitelnosti | Slabina | Slabé místo | Popis zranitelnosti
  `),
  confidentiality: listed('Důvěrnost | D | C'),
  integrity: listed('Integrita | I'),
  availability: listed('Dostupnost | A'),
  riskOwner: listed(`
    Vlastník rizika | Odpovědnost za riziko |
    Kdo | Zodpovídá | Odpovídá
  `),
  likelihood: listed(`
    Pravděpodobnost | P | Pravděpodobnost výskytu | Četnost | Pravd. | Pravděpodobnost (1-5) |
    Pravděpodobnost hrozby | Úroveň hrozby |
    Četnost výskytu | Výskyt | Možnost výskytu | Jak často
  `),
  consequence: listed(`
    Dopad | Následek | D | Závažnost | Dopady | Důsledek | Škoda | Dopad (1-5) | Následky | N |
    Jak vážné | Závažnost dopadu
  `),
  score: listed(`
    Míra rizika | Hodnota rizika | Skóre rizika | Riziko | Hodnocení rizika | Skóre | P x D | PxD | Úroveň rizika |
    Velikost rizika
  `),
  level: listed(`
    Úroveň rizika | Kategorie rizika | Úroveň | Třída rizika | Klasifikace rizika | Stupeň rizika | Hodnocení rizika |
    Přijatelnost | Míra rizika
  `),
  treatment: listed(`
    Způsob zvládání | Zvládání rizika | Způsob ošetření | Ošetření rizika | Strategie | Rozhodnutí |
    Varianta zvládání | Možnost zvládání | Způsob zvládání rizika | Zvládání |
    Co děláme | Naložení s rizikem
  `),
  residualLikelihood: listed(`
    Zbytková pravděpodobnost | Pravděpodobnost po opatření | Pravděpodobnost po opatřeních |
    Reziduální pravděpodobnost
  `),
  residualConsequence: listed(`
    Zbytkový dopad | Dopad po opatření | Dopad po opatřeních | Reziduální dopad | Zbytkový následek
  `),
  residualScore: listed(`
    Zbytkové riziko | Reziduální riziko | Hodnota zbytkového rizika | Riziko po opatření | Riziko po opatřeních |
    Zbytková míra rizika
  `),
  residualLevel: listed(`
    Úroveň zbytkového rizika | Zbytková úroveň rizika | Zbytkové riziko | Reziduální riziko |
    Úroveň rizika po opatřeních
  `),
  acceptedBy: listed(`
    Akceptoval | Schválil | Akceptace | Schválení | Přijal | Akceptace rizika | Akceptováno kým | Schváleno kým
  `),
  acceptedUntil: listed('Akceptováno do | Platnost do | Akceptace do | Platí do'),
  lastReview: listed(`
    Poslední přezkoumání | Datum přezkoumání | Poslední revize | Poslední aktualizace | Datum hodnocení |
    Datum revize | Poslední hodnocení
  `),
  nextReview: listed(`
    Příští přezkoumání | Další přezkoumání | Příští revize | Další revize | Datum příštího přezkoumání |
    Termín přezkoumání
  `),
  controlId: listed(`
    Opatření | Č. | Číslo opatření | Ref. | Příloha A | Číslo | Kód | ID | Č. opatření | ID opatření | Kapitola |
    Odkaz | Článek
  `),
  controlTitle: listed(`
    Název opatření | Opatření | Název | Popis opatření | Bezpečnostní opatření | Popis | Cíl opatření
  `),
  applicable: listed(`
    Aplikovatelné | Použitelné | Aplikovatelnost | Použitelnost | Uplatněno | Relevantní | Ano/Ne | Zahrnuto |
    Aplikováno | Aplikovatelné (Ano/Ne) | Použito |
    Týká se nás | Platí
  `),
  implemented: listed(`
    Zavedeno | Implementováno | Stav implementace | Stav zavedení | Stav | Implementace | Úroveň implementace |
    Realizováno | Zavedení |
    Máme | Hotovo |
    Stupeň zavedení | Míra zavedení
  `),
  justification: listed(`
    Odůvodnění | Zdůvodnění | Důvod | Odůvodnění zařazení | Odůvodnění zahrnutí | Zdůvodnění zařazení |
    Odůvodnění zařazení/vyloučení | Odůvodnění zahrnutí/vyloučení | Komentář |
    Proč
  `),
  justificationExclusion: listed(`
    Odůvodnění vyloučení | Důvod vyloučení | Zdůvodnění vyloučení | Zdůvodnění nepoužití
  `),
  inclusionReason: listed(`
    Důvod výběru | Zdroj | Důvod zařazení | Zákonný požadavek | Smluvní požadavek | Obchodní požadavek |
    Výsledek hodnocení rizik | Zdroj požadavku
  `),
  reference: listed(`
    Odkaz | Dokument | Dokumenty | Dokumentace | Důkaz | Důkazy | Související dokumenty | Směrnice | Reference |
    Politika | Postup | Odkazy | Způsob implementace |
    Kde | Kde najít
  `),
  controlOwner: listed('Vlastník opatření | Odpovědná osoba | Garant opatření | Odpovídá'),
  requirementId: listed(`
    Článek | Kapitola | Č. | Číslo požadavku | Ref. | Bod normy | ID | Číslo | Požadavek | Č. požadavku |
    Kapitola normy |
    Bod
  `),
  requirementText: listed(`
    Požadavek | Požadavky | Popis požadavku | Otázka | Otázky | Text požadavku | Požadavek normy | Popis | Název
  `),
  compliance: listed(`
    Stav | Shoda | Splněno | Soulad | Hodnocení | Stav shody | Míra shody | Stav plnění | Ano/Ne | Úroveň zralosti |
    Výsledek | Plnění
  `),
  evidence: listed(`
    Důkaz | Důkazy | Zjištěné důkazy | Současný stav | Dokumenty | Dokumentace | Existující důkazy | Stávající stav
  `),
  expectedEvidence: listed(`
    Očekávané důkazy | Požadované důkazy | Požadované dokumenty | Očekávaný důkaz
  `),
  gap: listed(`
    Nedostatek | Mezera | Zjištění | Neshoda | Odchylka | Nedostatky | Neshody | Popis nedostatku | Rozdíl | GAP
  `),
  assetId: listed('ID aktiva | Inventární číslo | Číslo aktiva | Kód aktiva'),
  assetType: listed('Typ | Typ aktiva | Kategorie | Druh | Kategorie aktiva | Skupina'),
  assetOwner: listed('Vlastník aktiva | Vlastník | Garant aktiva | Odpovědná osoba'),
  custodian: listed('Správce | Administrátor | Uživatel | Správce aktiva'),
  location: listed('Umístění | Lokalita | Místo | Místo uložení'),
  classification: listed(`
    Klasifikace | Klasifikace informací | Stupeň klasifikace | Úroveň klasifikace
  `),
  assetValue: listed('Hodnota | Hodnota aktiva | Kritičnost | Důležitost | Význam'),
  actionId: listed('Číslo opatření | ID opatření | Číslo úkolu | ID akce | Č. opatření'),
  riskReference: listed('Riziko | ID rizika | Související riziko | Rizika | Číslo rizika'),
  actionOwner: listed(`
    Odpovědná osoba | Odpovídá | Řešitel | Vlastník opatření | Zodpovídá |
    Kdo
  `),
  completed: listed(`
    Datum dokončení | Splněno dne | Dokončeno | Datum realizace | Uzavřeno | Skutečný termín
  `),
  effect: listed('Účinnost | Vyhodnocení účinnosti | Účinek | Výsledek | Ověření účinnosti'),
  approvedByOwner: listed(`
    Schválil vlastník rizika | Schváleno vlastníkem rizika | Schválení vlastníka rizika
  `),
  approvedByManagement: listed('Schválilo vedení | Schváleno vedením | Schválení vedením'),
  scaleName: listed('Stupnice | Kritérium | Škála'),
  scaleValue: listed('Hodnota | Stupeň | Úroveň | Body | Pravděpodobnost | Dopad'),
  scaleLabel: listed(`
    Název | Úroveň | Označení | Pravděpodobnost | Dopad | Úroveň rizika | Kategorie
  `),
  scaleMeaning: listed('Význam | Popis | Definice | Kritéria | Vysvětlení | Příklad'),
  scaleFrequency: listed('Četnost | Frekvence | Počet za rok | % | Pravděpodobnost'),
  scaleMoney: listed('Finanční dopad | Finanční ztráta | Škoda | Náklady | CZK | Kč'),
  levelMinimum: listed('Minimum | Od | Min | Rozsah | Dolní mez'),
  levelMaximum: listed('Maximum | Do | Max | Horní mez'),
  levelAction: listed('Opatření | Akce | Postup | Zvládání | Reakce'),
  levelPriority: listed('Priorita | Lhůta | Naléhavost'),
  levelAcceptable: listed('Přijatelné | Akceptovatelné | Akceptace | Přijatelnost'),
  qualifierInherent: listed(`
    Inherentní | Původní | Počáteční | Hrubé | Před opatřením | Před opatřeními | Inherentní riziko |
    Hodnocení rizika | Výchozí | Analýza rizika
  `),
  qualifierCurrent: listed('Aktuální | Současné | Stávající | Aktuální riziko | Současné riziko'),
  qualifierResidual: listed(`
    Zbytkové | Reziduální | Zbytkové riziko | Čisté | Po opatření | Po opatřeních | Zbytková | Zbytkový |
    Reziduální riziko
  `),
  qualifierTarget: listed('Cílové | Očekávané | Cílový | Plánované'),
  qualifierExisting: listed('Stávající | Existující | Zavedená | Současná'),
  qualifierPlanned: listed('Plánovaná | Navrhovaná | Dodatečná | Nová'),
  otherNotes: listed('Poznámka | Poznámky | Komentář | Komentáře | Připomínky'),
  otherCategory: listed('Kategorie | Typ | Oblast | Skupina | Téma | Doména'),
  otherDepartment: listed('Oddělení | Útvar | Odbor | Organizace | Tým | Pracoviště'),
  otherDate: listed(`
    Datum | Datum identifikace | Datum zápisu | Datum vytvoření | Datum zahájení
  `),
  otherCost: listed('Náklady | Rozpočet | Zdroje | Odhad nákladů'),
  otherPriority: listed('Priorita | Naléhavost | Pořadí'),
  otherVersion: listed('Verze | Revize | Vydání'),
  otherAuthor: listed('Autor | Zpracoval | Identifikoval | Auditor | Hodnotitel'),
  otherAttribute: listed('Typ opatření | Atributy | Vlastnosti | Účel | Cíl'),
  otherCause: listed('Příčina | Příčiny | Zdroj | Popis dopadu | Důsledky'),
  otherEffectiveness: listed('Účinnost | Účinnost opatření | Cílová zralost'),
  otherTrend: listed('Trend | Vývoj | Tolerance | Přijatelné'),
  otherCount: listed('Celkem | Počet | Součet | Průměr | Procento'),
  otherFramework: listed('NIST | GDPR | NIS2 | ISO 27001:2013 | Norma | VKB'),
};
