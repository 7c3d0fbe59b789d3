import type { Choice } from '../../declaration.ts';
import type { ChoiceWords } from '../kind-words.ts';

/** Whether something belongs to the scope (ISO 27001 4.3). */
export type ScopeDecision = 'in' | 'out';

export const SCOPE_DECISION_CHOICES: readonly (Choice & { readonly id: ScopeDecision })[] = [
  { id: 'in', title: 'In' },
  { id: 'out', title: 'Out' },
];

export const SCOPE_DECISION_WORDS: ChoiceWords<ScopeDecision> = {
  in: {
    en: 'In | In scope | Included | Yes | Within scope | Inside | Y | x',
    de: 'Innerhalb | Ja | Im Geltungsbereich | Enthalten | Eingeschlossen | Einbezogen | In | Drin | J',
    fr: 'Inclus | Oui | Dans le périmètre | Incluse | Compris | Dedans | O',
    es: 'Dentro | Sí | Incluido | Incluida | En alcance | Dentro del alcance',
    pt: 'Dentro | Sim | Incluído | Incluída | No escopo | Dentro do escopo | Dentro do âmbito',
    it: 'Incluso | Sì | Inclusa | Dentro | Nel campo di applicazione | In ambito',
    nl: 'In scope | Ja | Binnen | Binnen scope | Inbegrepen | In',
    pl: 'W zakresie | Tak | Włączone | Objęte | Wewnątrz zakresu',
    cs: 'V rozsahu | Ano | Zahrnuto',
    el: 'Εντός | Ναι | Εντός πεδίου',
    ru: 'Входит | Да | Включено | В области',
    id: 'Termasuk | Ya | Dalam lingkup',
    sv: 'Inom | Ja | Ingår | Omfattas',
    da: 'Inden for | Ja | Omfattet | Inkluderet',
  },
  out: {
    en: 'Out | Out of scope | Excluded | No | Outside scope | Outside | N | Not in scope',
    de: 'Außerhalb | Nein | Nicht im Geltungsbereich | Ausgeschlossen | Nicht enthalten | Out of Scope | N',
    fr: 'Exclu | Non | Hors périmètre | Exclue | Dehors | N',
    es: 'Fuera | No | Excluido | Excluida | Fuera de alcance | Fuera del alcance',
    pt: 'Fora | Não | Excluído | Excluída | Fora do escopo | Fora do âmbito',
    it: 'Escluso | No | Esclusa | Fuori | Fuori ambito',
    nl: 'Buiten scope | Nee | Buiten | Uitgesloten | Out of scope',
    pl: 'Poza zakresem | Nie | Wyłączone | Wykluczone',
    cs: 'Mimo rozsah | Ne | Vyloučeno',
    el: 'Εκτός | Όχι | Εκτός πεδίου',
    ru: 'Не входит | Нет | Исключено | Вне области',
    id: 'Tidak termasuk | Tidak | Di luar lingkup',
    sv: 'Utanför | Nej | Ingår inte | Omfattas inte',
    da: 'Uden for | Nej | Ikke omfattet | Udelukket',
  },
};
