import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of a risk register, and the qualifiers of ratings. */
export const PL_RISK_HEADERS = {
  riskId: listed(`
    ID ryzyka | Nr ryzyka | Numer ryzyka | Kod ryzyka | Identyfikator ryzyka | Ryzyko nr | Symbol ryzyka |
    Ref. ryzyka
  `),
  riskTitle: listed(`
    Ryzyko | Nazwa ryzyka | Scenariusz ryzyka | Scenariusz | Zdarzenie | Ryzyka | Tytuł ryzyka |
    Zidentyfikowane ryzyko | Zdarzenie ryzyka | Incydent
  `),
  riskDescription: listed(`
    Opis ryzyka | Opis scenariusza | Scenariusz ryzyka | Scenariusz | Ryzyko | Opis zdarzenia |
    Zidentyfikowane ryzyko | Opis zagrożenia i skutków |
    Co może się stać | Co może pójść źle
  `),
  asset: listed(`
    Aktywo | Aktywa | Zasób | Zasoby | Nazwa aktywa | Aktywo informacyjne | Aktywa informacyjne | Aktywo / Proces |
    System | Aktywo podstawowe | Aktywo wspierające | Nazwa zasobu | Zasób informacyjny | Grupa aktywów |
    Aktywa wspierające | Aktywo objęte ryzykiem | Dotyczy aktywa
  `),
  process: listed(`
    Proces | Procesy | Proces biznesowy | Usługa | Nazwa procesu | Obszar/Proces | Czynność | Działalność
  `),
  threat: listed(`
    Zagrożenie | Zagrożenia | Źródło zagrożenia | Źródło ryzyka | Niebezpieczeństwo | Opis zagrożenia |
    Rodzaj zagrożenia | Nazwa zagrożenia
  `),
  vulnerability: listed(`
    Podatność | Podatności | Słabość | Słabości | Luka | Luki w zabezpieczeniach | Opis podatności | Słaby punkt
  `),
  confidentiality: listed(`
    Poufność | P | C | Pouf. | Poufność (P) | Utrata poufności | Wpływ na poufność | Poufność (C)
  `),
  integrity: listed(`
    Integralność | I | Integr. | Integralność (I) | Utrata integralności | Wpływ na integralność
  `),
  availability: listed(`
    Dostępność | D | A | Dost. | Dostępność (D) | Utrata dostępności | Wpływ na dostępność | Dostępność (A)
  `),
  riskOwner: listed(`
    Właściciel ryzyka | Odpowiedzialny za ryzyko | Risk owner | Osoba odpowiedzialna za ryzyko |
    Właściciele ryzyka | Właściciel ryzyk | Zarządzający ryzykiem
  `),
  likelihood: listed(`
    Prawdopodobieństwo | Częstotliwość | P | Prawd. | Prawdop. | Prawdopodobieństwo (P) | Prawdopodobieństwo (1-5) |
    Prawdopodobieństwo wystąpienia | Możliwość wystąpienia | Częstość | Częstość wystąpienia | Możliwość |
    Poziom prawdopodobieństwa | Częstotliwość wystąpienia | Pr. | Wartość prawdopodobieństwa |
    Ocena prawdopodobieństwa | Prawdopodobieństwo zdarzenia |
    Potencjał | Jak prawdopodobne
  `),
  consequence: listed(`
    Skutek | Skutki | Wpływ | Konsekwencja | Konsekwencje | Dotkliwość | S | W | Skutek (S) | Wpływ (W) |
    Skutek (1-5) | Wpływ (1-5) | Następstwo | Następstwa | Waga skutków | Istotność | Strata | Straty | Szkoda |
    Poziom skutków | Ocena skutków | Wielkość skutków | Ciężkość | Skutki (S) | Poziom wpływu | Siła oddziaływania |
    Oddziaływanie | Ocena skutku | Wartość skutku | Poziom skutku | Wielkość strat |
    Jak poważne
  `),
  score: listed(`
    Poziom ryzyka | Wartość ryzyka | Ocena ryzyka | Wynik | Wskaźnik ryzyka | Ryzyko | R | P x S | PxS | P x W |
    PxW | Punktacja | Punkty | Istotność ryzyka | Wielkość ryzyka | Ryzyko (PxS) | Ryzyko (R) | Wartość punktowa |
    Wynik ryzyka | Miara ryzyka | Ryzyko pierwotne | Suma | Liczba priorytetowa ryzyka | Ocena | Ocena punktowa |
    Iloczyn | Ryzyko inherentne | Wartość liczbowa ryzyka
  `),
  level: listed(`
    Poziom ryzyka | Klasa ryzyka | Poziom | Kategoria ryzyka | Ocena ryzyka | Istotność ryzyka |
    Klasyfikacja ryzyka | Stopień ryzyka | Ocena | Ranga ryzyka | Krytyczność | Priorytet ryzyka |
    Opisowy poziom ryzyka | Istotność
  `),
  treatment: listed(`
    Postępowanie z ryzykiem | Opcja postępowania | Sposób postępowania | Reakcja na ryzyko | Strategia | Decyzja |
    Strategia postępowania | Wariant postępowania | Opcja | Reakcja | Metoda postępowania |
    Opcja postępowania z ryzykiem | Sposób postępowania z ryzykiem | Postępowanie | Sposób reakcji |
    Strategia postępowania z ryzykiem | Metoda postępowania z ryzykiem | Decyzja dotycząca ryzyka | Typ reakcji |
    Decyzja o postępowaniu |
    Co robimy
  `),
  residualLikelihood: listed(`
    Prawdopodobieństwo szczątkowe | Prawdopodobieństwo rezydualne | Prawdopodobieństwo po zabezpieczeniach |
    Prawdopodobieństwo po działaniach | P po | Prawdopodobieństwo po | Prawdopodobieństwo końcowe | P szczątkowe |
    Prawdopodobieństwo resztkowe | Prawdopodobieństwo po postępowaniu | Prawdopodobieństwo netto |
    Prawdopodobieństwo docelowe | Prawdopodobieństwo po wdrożeniu
  `),
  residualConsequence: listed(`
    Skutek szczątkowy | Skutek rezydualny | Skutek po zabezpieczeniach | Skutek po działaniach | S po | Skutek po |
    Wpływ szczątkowy | Wpływ rezydualny | Skutek końcowy | Skutki szczątkowe | Skutki po działaniach |
    Skutek resztkowy | Skutek po postępowaniu | Wpływ po działaniach | Skutek netto | Wpływ netto |
    Skutki rezydualne | Skutek po wdrożeniu | Wpływ po | Skutek docelowy
  `),
  residualScore: listed(`
    Ryzyko szczątkowe | Ryzyko rezydualne | Poziom ryzyka szczątkowego | Wartość ryzyka szczątkowego |
    Ryzyko po działaniach | Ryzyko resztkowe | Ryzyko netto | Wartość ryzyka rezydualnego | Ryzyko końcowe |
    Ryzyko po postępowaniu | Wynik szczątkowy | Ocena ryzyka szczątkowego | Wartość ryzyka po |
    Ryzyko po wdrożeniu zabezpieczeń | Ocena ryzyka rezydualnego | Ryzyko po mitygacji
  `),
  residualLevel: listed(`
    Poziom ryzyka szczątkowego | Poziom ryzyka rezydualnego | Ryzyko szczątkowe | Ryzyko rezydualne |
    Klasa ryzyka szczątkowego | Poziom szczątkowy | Poziom ryzyka po działaniach | Poziom ryzyka po postępowaniu |
    Poziom ryzyka netto | Poziom ryzyka resztkowego | Poziom ryzyka po | Docelowy poziom ryzyka | Poziom rezydualny
  `),
  acceptedBy: listed(`
    Zaakceptowane przez | Zaakceptował | Zatwierdził | Akceptacja | Akceptacja ryzyka | Zatwierdzone przez |
    Zatwierdzenie | Akceptujący | Akceptacja ryzyka szczątkowego | Ryzyko zaakceptowane przez | Zatwierdzający |
    Podpis | Akceptacja właściciela
  `),
  acceptedUntil: listed(`
    Zaakceptowane do | Ważne do | Akceptacja do | Akceptacja ważna do | Data wygaśnięcia |
    Termin ważności akceptacji
  `),
  lastReview: listed(`
    Ostatni przegląd | Data przeglądu | Data ostatniego przeglądu | Ostatnia aktualizacja | Data oceny |
    Data aktualizacji | Ostatnia ocena | Data ostatniej oceny | Przegląd | Data ostatniej aktualizacji |
    Data szacowania
  `),
  nextReview: listed(`
    Następny przegląd | Data następnego przeglądu | Kolejny przegląd | Termin przeglądu | Planowany przegląd |
    Następna ocena | Data kolejnego przeglądu | Data przeglądu | Termin następnego przeglądu
  `),
  qualifierInherent: listed(`
    Inherentne | Ryzyko inherentne | Brutto | Ryzyko brutto | Początkowe | Ryzyko początkowe | Pierwotne |
    Ryzyko pierwotne | Przed zabezpieczeniami | Przed działaniami | Bez zabezpieczeń | Ocena początkowa |
    Przed postępowaniem | Ocena ryzyka | Analiza ryzyka | Szacowanie ryzyka | Ocena pierwotna | Nieodłączne |
    Ryzyko nieodłączne | Przed wdrożeniem | Wstępna ocena | Inherentny | Wyjściowe
  `),
  qualifierCurrent: listed(`
    Obecne | Aktualne | Bieżące | Ryzyko obecne | Ryzyko aktualne | Ryzyko bieżące |
    Z istniejącymi zabezpieczeniami | Stan obecny | Aktualny | Bieżąca ocena | Obecna ocena
  `),
  qualifierResidual: listed(`
    Szczątkowe | Ryzyko szczątkowe | Rezydualne | Ryzyko rezydualne | Netto | Ryzyko netto | Resztkowe |
    Po zabezpieczeniach | Po działaniach | Po postępowaniu | Końcowe | Po wdrożeniu | Szczątkowy | Rezydualny |
    Po mitygacji | Ponowna ocena | Ryzyko resztkowe | Po | Ocena ryzyka szczątkowego | Po wdrożeniu zabezpieczeń |
    Ryzyko po postępowaniu | Pozostałe
  `),
  qualifierTarget: listed(`
    Docelowe | Ryzyko docelowe | Oczekiwane | Planowane | Cel | Pożądane | Przewidywane | Docelowy
  `),
  qualifierExisting: listed(`
    Istniejące | Obecne | Aktualne | Wdrożone | Stosowane | Funkcjonujące | Dotychczasowe
  `),
  qualifierPlanned: listed(`
    Planowane | Proponowane | Dodatkowe | Nowe | Zalecane | Do wdrożenia | Wymagane | Rekomendowane
  `),
} satisfies Partial<HeaderWords>;
