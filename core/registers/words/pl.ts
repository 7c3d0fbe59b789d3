import { PL_HEADERS } from './headers/pl.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const PL: LanguageWords = {
  headers: PL_HEADERS,
  titles: {
    'risk-register': listed(`
      Rejestr ryzyk | Rejestr ryzyka | Analiza ryzyka | Ocena ryzyka | Szacowanie ryzyka | Ryzyka | Matryca ryzyka |
      Zarządzanie ryzykiem | Lista ryzyk | Mapa ryzyk | Arkusz analizy ryzyka | Arkusz oceny ryzyka |
      Identyfikacja ryzyk
    `),
    soa: listed(`
      Deklaracja stosowania | SoA | DS | Załącznik A | Zabezpieczenia | Stosowalność |
      Deklaracja stosowania zabezpieczeń | Statement of Applicability
    `),
    assets: listed(`
      Rejestr aktywów | Inwentaryzacja aktywów | Aktywa | Spis aktywów | Wykaz aktywów | Inwentarz | Zasoby |
      Lista aktywów | Ewidencja aktywów | Wykaz zasobów | Rejestr zasobów
    `),
    'treatment-plan': listed(`
      Plan postępowania z ryzykiem | PPR | Plan postępowania | Plan działań | Postępowanie z ryzykiem | Działania |
      Rejestr działań | Plan działania | Plan naprawczy
    `),
    'gap-assessment': listed(`
      Analiza luk | Analiza GAP | Analiza zgodności | Lista kontrolna | Samoocena | Ocena zgodności | Luki |
      Checklista | Wymagania | Analiza luki | Lista kontrolna audytu | Audyt zerowy | Audyt wewnętrzny |
      Analiza rozbieżności
    `),
    'risk-criteria': listed(`
      Kryteria ryzyka | Skale | Kryteria | Metodyka | Legenda | Matryca ryzyka | Skala prawdopodobieństwa |
      Skala skutków | Kryteria akceptacji | Skala | Kryteria oceny | Poziomy ryzyka | Metodologia | Matryca |
      Słowniki
    `),
  },
  values: {
    yes: listed('Tak | T | x | ✓ | ✔ | ✅ | ● | Prawda | 1 | Y | OK'),
    no: listed('Nie | N | ✗ | ✘ | ❌ | ○ | Fałsz | 0 | Brak | Żaden'),
    applicability: {
      applicable: listed(`
        Ma zastosowanie | Tak | Stosowane | Dotyczy | Włączone | W zakresie | Wybrane | T | Stosuje się | Wymagane |
        Zastosowane | Niezbędne | Częściowo stosowane
      `),
      'not-applicable': listed(`
        Nie dotyczy | Nie ma zastosowania | Nie | ND | n/d | N/A | Wyłączone | Poza zakresem | Niestosowane | N |
        Wykluczone | Nie stosuje się | Nie stosowane | Nie wybrane
      `),
    },
    implementation: {
      implemented: listed(`
        Wdrożone | Tak | W pełni wdrożone | Zrealizowane | Zgodne | Spełnione | Zakończone | Działa | Funkcjonuje |
        Całkowicie wdrożone | Wdrożono | Wdrożony | Wykonane | T | W pełni zgodne | Zaimplementowane | Całkowicie |
        W pełni | Zgodność | Zielony | Skuteczne | Istnieje | Zarządzane | Optymalizowane | Ustanowione
      `),
      partly: listed(`
        Częściowo | Częściowo wdrożone | W trakcie | W trakcie wdrażania | W realizacji | Częściowo zgodne |
        Częściowo spełnione | Rozpoczęte | Wdrażane | Niezgodność mała | W trakcie realizacji | Częściowe |
        Mała niezgodność | Żółty | Częściowo zrealizowane | W toku | Do poprawy | Niepełne | W większości wdrożone
      `),
      planned: listed(`
        Planowane | Zaplanowane | Do wdrożenia | W planach | Przewidziane | Zaplanowano | Do realizacji | Planowany
      `),
      'not-implemented': listed(`
        Niewdrożone | Nie wdrożone | Nie | Brak | Niezgodne | Niespełnione | Nierozpoczęte | Nie rozpoczęto |
        Niezgodność duża | Nie istnieje | N | Nie spełnione | Niezgodność | Duża niezgodność | Czerwony |
        Nie wdrożono | Niezrealizowane | Nie zrealizowano | Otwarte
      `),
      'not-applicable': listed('Nie dotyczy | ND | n/d | N/A | Wyłączone | Nie ma zastosowania'),
    },
    treatment: {
      avoid: listed(`
        Unikanie | Uniknięcie | Unikać | Unikanie ryzyka | Unikaj | Zaniechanie | Rezygnacja | Uniknij
      `),
      'remove-source': listed(`
        Usunięcie źródła | Eliminacja | Wyeliminowanie | Usunięcie źródła ryzyka | Eliminowanie | Wyeliminować |
        Usunąć źródło ryzyka
      `),
      'change-likelihood': listed(`
        Zmniejszenie prawdopodobieństwa | Zmiana prawdopodobieństwa | Redukcja prawdopodobieństwa |
        Ograniczenie prawdopodobieństwa
      `),
      'change-consequence': listed(`
        Zmniejszenie skutków | Zmiana skutków | Ograniczenie skutków | Redukcja skutków | Zmiana następstw |
        Zmniejszenie wpływu
      `),
      modify: listed(`
        Redukcja | Ograniczanie | Obniżenie | Modyfikacja | Modyfikowanie | Zmniejszenie | Redukcja ryzyka |
        Mitygacja | Minimalizacja | Ograniczenie | Redukować | Postępowanie | Redukowanie | Obniżanie | Łagodzenie |
        Modyfikacja ryzyka | Modyfikowanie ryzyka | Ograniczenie ryzyka | Redukuj | Ograniczyć | Zmniejszyć |
        Mitygować | Zarządzanie | Zmniejszanie
      `),
      share: listed(`
        Transfer | Przeniesienie | Dzielenie | Podział | Przekazanie | Ubezpieczenie | Transfer ryzyka |
        Dzielenie się | Przeniesienie ryzyka | Współdzielenie | Podział ryzyka | Dzielenie ryzyka | Przenieść |
        Outsourcing | Dzielenie się ryzykiem | Transferować
      `),
      accept: listed(`
        Akceptacja | Zachowanie | Akceptować | Tolerowanie | Zaakceptowane | Akceptacja ryzyka | Zachowanie ryzyka |
        Zaakceptować | Retencja | Monitorowanie | Zatrzymanie | Akceptuj | Akceptowanie | Utrzymanie |
        Brak działań | Tolerancja
      `),
    },
    actionStatus: {
      open: listed(`
        Otwarte | Nierozpoczęte | Nie rozpoczęto | Planowane | Nowe | Do zrobienia | Oczekuje | Zaplanowane |
        Otwarty | Nowy | Opóźnione | Do realizacji | Przeterminowane | Niezrealizowane | Oczekujące | Otwarta
      `),
      'in-progress': listed(`
        W trakcie | W realizacji | Rozpoczęte | W toku | W trakcie realizacji | Częściowo zrealizowane |
        Realizowane | W trakcie wdrażania | Ciągłe | Monitorowane | Rozpoczęto | Na bieżąco
      `),
      done: listed(`
        Zakończone | Zamknięte | Zrealizowane | Wykonane | Wdrożone | Ukończone | Zamknięty | Zakończono | Gotowe |
        Zrealizowano | Wykonano | Zamknięta | Zakończony | Rozwiązane | Zaakceptowane
      `),
      cancelled: listed(`
        Anulowane | Odrzucone | Wstrzymane | Odroczone | Zaniechane | Odwołane | Zawieszone | Anulowano | Przełożone
      `),
    },
    reason: {
      risk: listed(`
        Ryzyko | Szacowanie ryzyka | Ocena ryzyka | Analiza ryzyka | Wynik szacowania ryzyka | AR |
        Wynik oceny ryzyka | Wynik analizy ryzyka | Postępowanie z ryzykiem | SR | Wyniki szacowania ryzyka
      `),
      legal: listed(`
        Prawne | Wymaganie prawne | Wymagania prawne | Przepisy prawa | Ustawa | WP | RODO | Prawo | Regulacyjne |
        Przepisy | Wymóg prawny | Wymogi prawne | Wymagania prawne i regulacyjne
      `),
      contractual: listed(`
        Umowne | Zobowiązanie umowne | Umowa | Wymagania umowne | ZU | Wymaganie klienta | Zobowiązania umowne |
        Wymaganie umowne | Kontraktowe | Klient
      `),
      business: listed(`
        Biznesowe | Wymaganie biznesowe | Wymagania biznesowe | WB | Potrzeba biznesowa | Wymagania wewnętrzne |
        Wymóg biznesowy | Organizacyjne
      `),
      'best-practice': listed(`
        Dobra praktyka | Dobre praktyki | Najlepsza praktyka | Najlepsze praktyki | DP | Najlepsze praktyki rynkowe
      `),
    },
    notYet: listed(`
      Do ustalenia | Do uzupełnienia | Do określenia | Nie oceniono | ? | - | -- | – | Do potwierdzenia |
      Nieokreślone | Brak danych | Wybierz | Do oceny | TBD | Do wyjaśnienia | Do weryfikacji | W trakcie ustaleń |
      Nieznane | Wybierz element | b.d. | ...
    `),
    scales: listedLines(`
      Niskie | Średnie | Wysokie
      Niski | Średni | Wysoki
      Niska | Średnia | Wysoka
      Małe | Średnie | Duże
      Mały | Średni | Duży
      Rzadkie | Możliwe | Prawdopodobne
      Niskie | Umiarkowane | Wysokie
      Niski | Umiarkowany | Wysoki
      Akceptowalne | Tolerowane | Nieakceptowalne
      Zielony | Żółty | Czerwony
      Niskie | Średnie | Wysokie | Krytyczne
      Niski | Średni | Wysoki | Krytyczny
      Niska | Średnia | Wysoka | Krytyczna
      Niskie | Średnie | Wysokie | Bardzo wysokie
      Niski | Średni | Wysoki | Bardzo wysoki
      Niskie | Umiarkowane | Wysokie | Krytyczne
      Niski | Umiarkowany | Wysoki | Krytyczny
      Małe | Średnie | Duże | Bardzo duże
      Mały | Średni | Duży | Bardzo duży
      Mało prawdopodobne | Możliwe | Prawdopodobne | Bardzo prawdopodobne
      Mało prawdopodobne | Możliwe | Prawdopodobne | Prawie pewne
      Znikomy | Mały | Duży | Katastrofalny
      Zielony | Żółty | Pomarańczowy | Czerwony
      Publiczne | Wewnętrzne | Poufne | Ściśle poufne
      Publiczne | Wewnętrzne | Poufne | Tajne
      Publiczna | Wewnętrzna | Poufna | Ściśle poufna
      Bardzo niskie | Niskie | Średnie | Wysokie | Bardzo wysokie
      Bardzo niski | Niski | Średni | Wysoki | Bardzo wysoki
      Bardzo niska | Niska | Średnia | Wysoka | Bardzo wysoka
      Bardzo niskie | Niskie | Średnie | Wysokie | Krytyczne
      Bardzo niski | Niski | Średni | Wysoki | Krytyczny
      Bardzo niskie | Niskie | Umiarkowane | Wysokie | Bardzo wysokie
      Bardzo małe | Małe | Średnie | Duże | Bardzo duże
      Bardzo mały | Mały | Średni | Duży | Bardzo duży
      Rzadkie | Mało prawdopodobne | Możliwe | Prawdopodobne | Prawie pewne
      Rzadkie | Nieprawdopodobne | Możliwe | Prawdopodobne | Prawie pewne
      Rzadkie | Mało prawdopodobne | Możliwe | Prawdopodobne | Bardzo prawdopodobne
      Rzadko | Mało prawdopodobne | Możliwe | Prawdopodobne | Prawie pewne
      Bardzo rzadkie | Mało prawdopodobne | Możliwe | Prawdopodobne | Prawie pewne
      Bardzo mało prawdopodobne | Mało prawdopodobne | Możliwe | Prawdopodobne | Bardzo prawdopodobne
      Nieprawdopodobne | Mało prawdopodobne | Możliwe | Prawdopodobne | Prawie pewne
      Znikome | Małe | Średnie | Duże | Prawie pewne
      Bardzo rzadko | Rzadko | Czasami | Często | Bardzo często
      Nieznaczny | Mały | Średni | Duży | Katastrofalny
      Nieznaczny | Mały | Umiarkowany | Poważny | Katastrofalny
      Nieznaczny | Niski | Średni | Wysoki | Krytyczny
      Nieznaczny | Niewielki | Umiarkowany | Poważny | Katastrofalny
      Nieznaczące | Małe | Średnie | Poważne | Katastrofalne
      Nieznaczące | Niewielkie | Umiarkowane | Poważne | Katastrofalne
      Nieznaczne | Niewielkie | Umiarkowane | Poważne | Katastrofalne
      Znikomy | Mały | Średni | Duży | Katastrofalny
      Znikomy | Niski | Średni | Wysoki | Krytyczny
      Znikomy | Niewielki | Umiarkowany | Poważny | Katastrofalny
      Pomijalny | Mały | Umiarkowany | Duży | Katastrofalny
      Pomijalny | Niski | Średni | Wysoki | Krytyczny
      Pomijalny | Niewielki | Umiarkowany | Poważny | Katastrofalny
      Pomijalne | Niskie | Średnie | Wysokie | Krytyczne
    `),
  },
};
