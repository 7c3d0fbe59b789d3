import type { FurtherWords } from '../further-words.ts';

/** Further words over scales and levels. */
export const CRITERIA_WORDS: FurtherWords = {
  levelAction: {
    en: 'What we do | What happens | What we must do | Treatment rule | Action needed | How to respond',
    de: 'Was tun wir | Was ist zu tun | Konsequenz für die Behandlung',
    fr: 'Que faire | Traitement requis | Décision attendue | Règle de traitement',
    es: 'Tratamiento requerido | Actuación | Respuesta requerida | Criterio de tratamiento',
    pt: 'Ação requerida | Tratamento requerido | Resposta requerida',
    it: 'Cosa fare | Trattamento richiesto | Comportamento | Azione necessaria',
    nl: 'Wat te doen | Aanpak',
    pl: 'Co robimy | Sposób postępowania | Wymagana reakcja',
    cs: 'Co dělat | Požadované opatření | Požadovaná reakce',
    el: 'Απαιτούμενη ενέργεια | Τι κάνουμε',
    ru: 'Что делать | Требуемые действия | Порядок действий',
    id: 'Tindakan yang diperlukan | Apa yang dilakukan',
    sv: 'Vad vi gör | Krävd åtgärd | Åtgärdskrav',
  },
  scaleLabel: {
    de: 'Benennung | Stufenbezeichnung | Bezeichnung der Stufe',
    fr: 'Libellé du niveau | Intitulé du niveau',
    es: 'Denominación del nivel | Etiqueta del nivel',
    pt: 'Designação do nível | Denominação do nível',
    it: 'Denominazione del livello | Etichetta del livello',
    nl: 'Naam niveau',
    pl: 'Nazwa poziomu',
  },
  scaleMeaning: {
    en: 'What this means | In plain words | Means | Guide',
    de: 'Was heißt das | Was bedeutet das',
    fr: 'Ce que cela signifie',
    es: 'Qué significa',
    pt: 'O que significa',
    it: 'Cosa significa',
    nl: 'Wat betekent het',
    pl: 'Co to znaczy',
  },
};
