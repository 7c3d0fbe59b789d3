import type { Choice } from '../../declaration.ts';
import type { ChoiceWords } from '../kind-words.ts';

/** Where an issue of the context comes from (ISO 27001 4.1). */
export type ContextSide = 'internal' | 'external';

export const CONTEXT_SIDE_CHOICES: readonly (Choice & { readonly id: ContextSide })[] = [
  { id: 'internal', title: 'Internal' },
  { id: 'external', title: 'External' },
];

/** Strengths and weaknesses of a SWOT are internal, opportunities and threats external. */
export const CONTEXT_SIDE_WORDS: ChoiceWords<ContextSide> = {
  internal: {
    en: 'Internal | Int | I | Inside | Internal issue | Internal factor | Strength | Weakness',
    de: 'Intern | I | Innen | Internes Thema | Interner Faktor | Stärke | Schwäche',
    fr: 'Interne | I | Enjeu interne | Facteur interne | Force | Faiblesse',
    es: 'Interno | Interna | I | Cuestión interna | Factor interno | Fortaleza | Debilidad',
    pt: 'Interno | Interna | I | Questão interna | Fator interno | Força | Fraqueza',
    it: 'Interno | Interna | I | Fattore interno | Punto di forza | Punto di debolezza',
    nl: 'Intern | Interne | I | Intern issue | Interne factor | Sterkte | Zwakte',
    pl: 'Wewnętrzny | Wewnętrzna | Wewnętrzne | W | Czynnik wewnętrzny | Mocna strona | Słaba strona',
    cs: 'Interní | Vnitřní | I | Silná stránka | Slabá stránka',
    el: 'Εσωτερικό | Εσωτερικός',
    ru: 'Внутренний | Внутренняя | Внутреннее',
    id: 'Internal | Isu internal | Kekuatan | Kelemahan',
    sv: 'Intern | Internt | Interna | Styrka | Svaghet',
    da: 'Intern | Internt | Interne | Styrke | Svaghed',
  },
  external: {
    en: 'External | Ext | E | Outside | External issue | External factor | Opportunity | Threat',
    de: 'Extern | E | Außen | Externes Thema | Externer Faktor | Chance | Bedrohung',
    fr: 'Externe | E | Enjeu externe | Facteur externe | Opportunité | Menace',
    es: 'Externo | Externa | E | Cuestión externa | Factor externo | Oportunidad | Amenaza',
    pt: 'Externo | Externa | E | Questão externa | Fator externo | Oportunidade | Ameaça',
    it: 'Esterno | Esterna | E | Fattore esterno | Opportunità | Minaccia',
    nl: 'Extern | Externe | E | Extern issue | Externe factor | Kans | Bedreiging',
    pl: 'Zewnętrzny | Zewnętrzna | Zewnętrzne | Z | Czynnik zewnętrzny | Szansa | Zagrożenie',
    cs: 'Externí | Vnější | E | Příležitost | Hrozba',
    el: 'Εξωτερικό | Εξωτερικός',
    ru: 'Внешний | Внешняя | Внешнее',
    id: 'Eksternal | Isu eksternal | Peluang | Ancaman',
    sv: 'Extern | Externt | Externa | Möjlighet | Hot',
    da: 'Ekstern | Eksternt | Eksterne | Mulighed | Trussel',
  },
};
