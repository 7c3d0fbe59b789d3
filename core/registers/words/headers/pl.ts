import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { PL_RISK_HEADERS } from './pl-risk.ts';

export const PL_HEADERS: HeaderWords = {
  ...PL_RISK_HEADERS,
  id: listed(`
    Nr | Lp. | L.p. | Numer | ID | Ref. | Identyfikator | Symbol | Kod | Nr ref. | Oznaczenie | # | Nr poz. |
    Pozycja | Referencja
  `),
  title: listed('Tytuł | Nazwa | Określenie | Nazwa skrócona | Temat | Hasło'),
  description: listed(`
    Opis | Szczegóły | Objaśnienie | Wyjaśnienie | Opis szczegółowy | Krótki opis | Definicja | Szczegółowy opis
  `),
  owner: listed(`
    Odpowiedzialny | Właściciel | Osoba odpowiedzialna | Odpowiedzialność | Kto | Przypisane do |
    Odpowiedzialna osoba | Odpowiedzialni | Opiekun | Prowadzący | Odp. | Jednostka odpowiedzialna |
    Komórka odpowiedzialna | Rola odpowiedzialna | Osoby odpowiedzialne |
    Przez kogo
  `),
  status: listed(`
    Status | Stan | Stan realizacji | Postęp | Status realizacji | Aktualny status | Status ryzyka |
    Status działania | Status postępowania | Etap | Zaawansowanie |
    Na jakim etapie | Zrobione
  `),
  due: listed(`
    Termin | Termin realizacji | Data realizacji | Planowany termin | Termin wykonania | Data docelowa | Do kiedy |
    Termin wdrożenia | Planowana data | Termin zakończenia | Planowana data zakończenia | Kiedy |
    Planowany termin realizacji | Data wdrożenia | Planowana data realizacji | Termin docelowy | Data zakończenia |
    Harmonogram | Planowany termin wdrożenia |
    Na kiedy
  `),
  action: listed(`
    Działanie | Działania | Plan działania | Plan działań | Plan postępowania | Plan postępowania z ryzykiem |
    Planowane działania | Zalecenie | Zalecenia | Rekomendacja | Rekomendacje | Działania korygujące |
    Działanie korygujące | Środki zaradcze | Działania naprawcze | Zadanie | Zadania | Opis działania |
    Działania zaradcze | Proponowane działania | Proponowane działanie | Planowane działanie |
    Działania mitygujące | Mitygacja | Opis działań | Działania do podjęcia | Działania doskonalące |
    Następne kroki | Plan mitygacji | Wymagane działania | Działania minimalizujące | Sposób realizacji |
    Zalecane działania | Środki | Działania zapobiegawcze |
    Jak | Co zrobimy | Co | Co zrobić | Dodatkowe działania |
    Co jeszcze trzeba zrobić | Proponowane środki
  `),
  controls: listed(`
    Zabezpieczenia | Zabezpieczenie | Załącznik A | Zabezpieczenia z Załącznika A | Kontrole |
    Zabezpieczenia ISO 27001 | Nr zabezpieczenia | Odniesienie do Załącznika A | Ref. Załącznik A |
    Zabezpieczenia (Załącznik A) | Środki kontroli | Mechanizmy kontrolne | Powiązane zabezpieczenia |
    Wybrane zabezpieczenia | Zastosowane zabezpieczenia | Zabezpieczenie ISO 27001 | Zabezpieczenie z Załącznika A |
    Kontrola | Referencja ISO 27001 | Odniesienie do ISO 27001 | Środki bezpieczeństwa | Niezbędne zabezpieczenia |
    Zabezpieczenia Annex A | Annex A
  `),
  plannedControls: listed(`
    Planowane zabezpieczenia | Dodatkowe zabezpieczenia | Nowe zabezpieczenia | Zabezpieczenia do wdrożenia |
    Proponowane zabezpieczenia | Planowane środki | Zalecane zabezpieczenia | Wymagane zabezpieczenia
  `),
  existingControls: listed(`
    Istniejące zabezpieczenia | Obecne zabezpieczenia | Stosowane zabezpieczenia | Istniejące kontrole |
    Aktualne zabezpieczenia | Wdrożone zabezpieczenia | Istniejące mechanizmy kontrolne | Istniejące środki |
    Funkcjonujące zabezpieczenia | Istniejące środki kontroli | Dotychczasowe zabezpieczenia |
    Co już robimy | Co mamy |
    Co już się robi
  `),
  controlId: listed(`
    Zabezpieczenie | Nr zabezpieczenia | Nr | Numer | Ref. | Załącznik A | Punkt | Kod | ID | Numer zabezpieczenia |
    Pkt normy | Lp. | Kontrola | ID zabezpieczenia | Rozdział | Punkt normy | ISO 27001 | Punkt załącznika A |
    Identyfikator | Symbol | Nr kontroli | Odniesienie | Annex A | Kod zabezpieczenia
  `),
  controlTitle: listed(`
    Zabezpieczenie | Nazwa zabezpieczenia | Nazwa | Tytuł | Opis zabezpieczenia | Zabezpieczenia |
    Tytuł zabezpieczenia | Opis | Wymaganie | Cel zabezpieczenia | Cel stosowania zabezpieczenia | Nazwa kontroli |
    Treść zabezpieczenia | Wymaganie zabezpieczenia | Środek bezpieczeństwa
  `),
  applicable: listed(`
    Ma zastosowanie | Stosowane | Zastosowanie | Stosowalność | Czy ma zastosowanie | Dotyczy | Tak/Nie | T/N |
    Wybrane | Włączone | Wyłączone | Wyłączenie | W zakresie | Czy dotyczy | Stosuje się | Stosowane (T/N) |
    Zastosowanie (Tak/Nie) | Ma zastosowanie (Tak/Nie) | Stosowane (Tak/Nie) | Czy stosowane | Decyzja | Włączenie |
    Włączenie/Wyłączenie | Ma zastosowanie (T/N) | Wykluczenie |
    Dotyczy nas
  `),
  implemented: listed(`
    Wdrożone | Status wdrożenia | Stan wdrożenia | Wdrożenie | Status | Czy wdrożone | Poziom wdrożenia |
    Stopień wdrożenia | Dojrzałość | Poziom dojrzałości | Stan | Zaimplementowane | Stan realizacji |
    Status implementacji | Implementacja | Wdrożono | Stan obecny | Wdrożone (Tak/Nie) | Status realizacji |
    Wdrożony |
    Czy mamy | Zrobione
  `),
  justification: listed(`
    Uzasadnienie | Uzasadnienie wyboru | Uzasadnienie włączenia | Uzasadnienie włączenia/wyłączenia | Powód |
    Uzasadnienie zastosowania | Przyczyna | Uzasadnienie stosowania | Komentarz |
    Uzasadnienie włączenia lub wyłączenia | Powody | Uzasadnienie decyzji | Powód wyboru |
    Uzasadnienie zastosowania/wyłączenia | Uzasadnienie wyboru/wyłączenia | Uzasadnienie stosowania/wyłączenia |
    Dlaczego
  `),
  justificationExclusion: listed(`
    Uzasadnienie wyłączenia | Powód wyłączenia | Uzasadnienie wykluczenia | Uzasadnienie niestosowania |
    Przyczyna wyłączenia | Uzasadnienie braku zastosowania | Powód wykluczenia | Uzasadnienie pominięcia |
    Uzasadnienie dla wyłączenia
  `),
  inclusionReason: listed(`
    Powód wyboru | Źródło | Podstawa | Wymaganie prawne | Wymagania prawne | Zobowiązanie umowne |
    Wymagania umowne | Wymaganie biznesowe | Wymagania biznesowe | Dobra praktyka | Dobre praktyki |
    Wynik szacowania ryzyka | Ocena ryzyka | Analiza ryzyka | Powód włączenia | Źródło wymagania |
    Zobowiązania umowne | Wynik oceny ryzyka | WP | ZU | WB | DP | Podstawa wyboru | Najlepsze praktyki
  `),
  reference: listed(`
    Dokument | Dokumenty | Odniesienie | Odniesienia | Dokumentacja | Dowód | Dowody | Dokumenty powiązane |
    Polityka | Procedura | Polityka/Procedura | Link | Dokument odniesienia | Opis wdrożenia | Sposób wdrożenia |
    Powiązane dokumenty | Dowody wdrożenia | Referencja | Referencje | Dokumenty związane | Procedury |
    Sposób realizacji | Powiązana dokumentacja | Regulacje | Zapisy | Dowód wdrożenia | Dokument powiązany |
    Gdzie | Gdzie znaleźć
  `),
  controlOwner: listed(`
    Właściciel zabezpieczenia | Odpowiedzialny | Odpowiedzialny za zabezpieczenie | Właściciel |
    Odpowiedzialny za wdrożenie | Właściciel kontroli
  `),
  requirementId: listed(`
    Punkt normy | Klauzula | Punkt | Nr wymagania | Nr | Numer | Ref. | Rozdział | Pkt | ID | Paragraf |
    Zabezpieczenie | Wymaganie | Nr pytania | Lp. | ISO 27001 | Nr punktu | Punkt ISO 27001 | Norma | Sekcja |
    Numer wymagania | ID wymagania | Artykuł
  `),
  requirementText: listed(`
    Wymaganie | Wymagania | Treść wymagania | Opis wymagania | Pytanie | Pytania | Opis | Kryterium | Tytuł |
    Wymaganie normy | Pytanie audytowe | Zagadnienie | Pytania audytowe | Wymagania normy | Kryterium audytu |
    Treść | Pytanie kontrolne | Obszar | Nazwa wymagania
  `),
  compliance: listed(`
    Status | Zgodność | Zgodne | Stopień zgodności | Poziom zgodności | Ocena | Wynik | Spełnione | Spełnienie |
    Odpowiedź | Tak/Nie | Dojrzałość | Stan wdrożenia | Ocena zgodności | Stan | Czy spełnione |
    Poziom dojrzałości | Status zgodności | Status spełnienia | Wynik oceny | Spełnia | Stopień spełnienia |
    Status wdrożenia | Stopień wdrożenia | Tak/Nie/Częściowo
  `),
  evidence: listed(`
    Dowód | Dowody | Istniejące dowody | Dowody zgodności | Dokumenty | Stan obecny | Stan aktualny |
    Dowody z audytu | Dokumentacja | Dowód z audytu | Dostępne dowody | Zebrane dowody | Sytuacja obecna |
    Stan faktyczny | Dowody obiektywne | Istniejąca dokumentacja | Opis stanu | Dowód obiektywny | Dowód zgodności |
    Zapisy
  `),
  expectedEvidence: listed(`
    Oczekiwane dowody | Wymagane dowody | Wymagane dokumenty | Przykłady dowodów | Oczekiwany dowód |
    Potrzebne dowody | Przykładowe dowody | Wymagana dokumentacja | Niezbędne dowody
  `),
  gap: listed(`
    Luka | Luki | Niezgodność | Niezgodności | Ustalenie | Ustalenia | Odstępstwo | Brak | Braki | Opis luki |
    Spostrzeżenie | Spostrzeżenia | Opis niezgodności | Zidentyfikowana luka | Rozbieżność | Odchylenie |
    Ustalenia z audytu | Zidentyfikowane luki | Obserwacje | Uwagi
  `),
  assetId: listed(`
    ID aktywa | Nr aktywa | Numer inwentarzowy | Kod aktywa | Nr inwentarzowy | Numer aktywa |
    Identyfikator aktywa | ID zasobu
  `),
  assetType: listed(`
    Typ | Rodzaj | Kategoria | Typ aktywa | Rodzaj aktywa | Kategoria aktywa | Klasa | Grupa | Grupa aktywów |
    Typ zasobu | Rodzaj zasobu
  `),
  assetOwner: listed(`
    Właściciel | Właściciel aktywa | Właściciel zasobu | Odpowiedzialny | Właściciel informacji |
    Właściciel biznesowy | Właściciel danych | Osoba odpowiedzialna
  `),
  custodian: listed(`
    Opiekun | Administrator | Użytkownik | Użytkownicy | Powiernik | Administrator techniczny | Opiekun aktywa |
    Zarządzający | Użytkowany przez | Opiekun techniczny
  `),
  location: listed(`
    Lokalizacja | Miejsce | Miejsce przechowywania | Położenie | Umiejscowienie | Siedziba | Pomieszczenie
  `),
  classification: listed(`
    Klasyfikacja | Klasyfikacja informacji | Poziom klasyfikacji | Klauzula | Wrażliwość | Poziom poufności |
    Klasa informacji | Klasa poufności
  `),
  assetValue: listed(`
    Wartość | Krytyczność | Wartość aktywa | Istotność | Ważność | Waga | Wartość (1-5) | Poziom krytyczności |
    Wartość zasobu | Krytyczność aktywa | Znaczenie
  `),
  actionId: listed(`
    Nr działania | ID działania | Nr zadania | Kod działania | ID zadania | Numer działania | Lp.
  `),
  riskReference: listed(`
    Ryzyko | Ryzyka | ID ryzyka | Nr ryzyka | Powiązane ryzyko | Powiązane ryzyka | Dotyczy ryzyka |
    Odniesienie do ryzyka | Adresowane ryzyko | Ryzyko powiązane
  `),
  actionOwner: listed(`
    Odpowiedzialny | Właściciel działania | Osoba odpowiedzialna | Realizujący | Wykonawca |
    Odpowiedzialny za działanie | Odpowiedzialny za realizację | Kto | Odpowiedzialny za wdrożenie
  `),
  completed: listed(`
    Data zakończenia | Zakończono | Data wykonania | Wykonano | Data zamknięcia | Zrealizowano |
    Rzeczywista data zakończenia | Data realizacji | Faktyczna data realizacji | Zamknięto | Data wdrożenia |
    Rzeczywisty termin
  `),
  effect: listed(`
    Skuteczność | Ocena skuteczności | Efekt | Wynik | Rezultat | Weryfikacja skuteczności | Oczekiwany efekt |
    Oczekiwany rezultat | Skuteczne | Efekty
  `),
  approvedByOwner: listed(`
    Zatwierdzone przez właściciela ryzyka | Akceptacja właściciela ryzyka | Zatwierdzenie właściciela ryzyka |
    Zgoda właściciela ryzyka | Zatwierdził właściciel ryzyka | Zatwierdził
  `),
  approvedByManagement: listed(`
    Zatwierdzone przez kierownictwo | Akceptacja kierownictwa | Akceptacja zarządu | Zatwierdzenie kierownictwa |
    Zatwierdzone przez zarząd | Zatwierdzenie zarządu | Zatwierdzone przez najwyższe kierownictwo
  `),
  scaleName: listed('Skala | Kryterium | Wymiar | Parametr | Czynnik | Kryteria'),
  scaleValue: listed(`
    Wartość | Poziom | Punkty | Skala | Nr | Prawdopodobieństwo | Skutek | Ocena | Stopień | Waga
  `),
  scaleLabel: listed(`
    Nazwa | Poziom | Określenie | Etykieta | Kategoria | Prawdopodobieństwo | Skutek | Wpływ | Poziom ryzyka |
    Skala | Klasa | Stopień | Skutki
  `),
  scaleMeaning: listed(`
    Znaczenie | Opis | Definicja | Objaśnienie | Kryterium | Kryteria | Przykład | Przykłady | Interpretacja |
    Wyjaśnienie
  `),
  scaleFrequency: listed(`
    Częstotliwość | Częstość | Razy w roku | % | Okres | Częstotliwość roczna | Wystąpienia w roku |
    Prawdopodobieństwo
  `),
  scaleMoney: listed(`
    Skutek finansowy | Strata finansowa | Koszt | Kwota | Straty finansowe | Finansowe | PLN | EUR |
    Skutki finansowe | Wpływ finansowy
  `),
  levelMinimum: listed(`
    Minimum | Min | Od | Próg | Zakres | Dolna granica | Przedział | Wartość minimalna | Punktacja | Wartość ryzyka
  `),
  levelMaximum: listed('Maksimum | Max | Do | Górna granica | Maks. | Wartość maksymalna'),
  levelAction: listed(`
    Działanie | Działania | Postępowanie | Reakcja | Środki | Wymagane działanie | Wymagane działania | Decyzja
  `),
  levelPriority: listed('Priorytet | Pilność | Termin | Czas reakcji'),
  levelAcceptable: listed(`
    Akceptowalne | Akceptacja | Akceptowalność | Tolerowane | Dopuszczalne | Akceptowalny | Czy akceptowalne |
    Akceptacja ryzyka
  `),
  otherNotes: listed(`
    Uwagi | Komentarz | Komentarze | Notatki | Dodatkowe informacje | Adnotacje | Inne | Uwaga
  `),
  otherCategory: listed(`
    Kategoria | Typ | Rodzaj | Obszar | Grupa | Domena | Rodzaj ryzyka | Kategoria ryzyka | Temat | Podkategoria |
    Rozdział | Klasa
  `),
  otherDepartment: listed(`
    Dział | Departament | Jednostka | Komórka organizacyjna | Zespół | Organizacja | Lokalizacja |
    Jednostka organizacyjna | Pion | Wydział | Biuro
  `),
  otherDate: listed(`
    Data | Data identyfikacji | Data rejestracji | Data utworzenia | Data rozpoczęcia | Data zgłoszenia | Początek |
    Data zatwierdzenia | Data zakupu | Data akceptacji | Data wpisu
  `),
  otherCost: listed(`
    Koszt | Koszty | Budżet | Zasoby | Nakład | Szacowany koszt | Nakłady | Potrzebne zasoby | Pracochłonność
  `),
  otherPriority: listed('Priorytet | Pilność | Kolejność | Ranga'),
  otherVersion: listed('Wersja | Rewizja | Wydanie'),
  otherAuthor: listed(`
    Autor | Zidentyfikowane przez | Opracował | Zgłaszający | Ocenił | Audytor | Oceniający | Sporządził |
    Utworzył | Zweryfikował | Zgłosił
  `),
  otherAttribute: listed(`
    Typ zabezpieczenia | Właściwości bezpieczeństwa | Koncepcje cyberbezpieczeństwa | Zdolności operacyjne |
    Domeny bezpieczeństwa | Atrybuty | PID | Cel | Atrybut | Rodzaj zabezpieczenia | Atrybut bezpieczeństwa |
    Kryterium bezpieczeństwa
  `),
  otherCause: listed(`
    Przyczyna | Przyczyny | Przyczyna źródłowa | Źródło | Opis skutków | Opis wpływu | Skutki | Możliwe skutki |
    Potencjalne skutki | Konsekwencje | Przyczyny ryzyka
  `),
  otherEffectiveness: listed(`
    Skuteczność | Skuteczność zabezpieczeń | Skuteczność kontroli | Docelowa dojrzałość | Wykrywalność |
    Efektywność zabezpieczeń | Ocena zabezpieczeń
  `),
  otherTrend: listed(`
    Trend | Tendencja | Apetyt na ryzyko | Tolerancja | Czy akceptowalne | Próg akceptacji | Akceptowalne |
    Akceptowalność
  `),
  otherCount: listed('Razem | Liczba | Suma | Średnia | Procent | Waga | Ilość'),
  otherFramework: listed(`
    NIST | RODO | NIS2 | KRI | ISO 27001:2013 | Norma | PCI DSS | KSC | DORA | Podstawa prawna | Ustawa
  `),
};
