import type { FurtherWords } from '../further-words.ts';

/** Further words over scales and levels. */
export const CRITERIA_WORDS: FurtherWords = {
  levelAction: {
    en: 'What we do | What to do | What happens | What we must do | Required response | Treatment rule | Action needed | How to respond',
    de: 'Was tun wir | Was ist zu tun | Handlungsbedarf | Erforderliche Maßnahme | Vorgehen | Umgang | Konsequenz für die Behandlung | Reaktion',
    fr: 'Que faire | Conduite à tenir | Action requise | Traitement requis | Décision attendue | Règle de traitement',
    es: 'Qué hacer | Acción requerida | Tratamiento requerido | Actuación | Respuesta requerida | Criterio de tratamiento',
    pt: 'O que fazer | Ação requerida | Tratamento requerido | Resposta requerida | Ação necessária',
    it: 'Cosa fare | Azione richiesta | Trattamento richiesto | Comportamento | Azione necessaria',
    nl: 'Wat te doen | Vereiste actie | Benodigde actie | Te nemen actie | Aanpak',
    pl: 'Co robimy | Wymagane działanie | Sposób postępowania | Wymagana reakcja | Postępowanie',
    cs: 'Co dělat | Požadované opatření | Požadovaná reakce',
    el: 'Απαιτούμενη ενέργεια | Τι κάνουμε',
    ru: 'Что делать | Требуемые действия | Порядок действий',
    id: 'Tindakan yang diperlukan | Apa yang dilakukan',
    sv: 'Vad vi gör | Krävd åtgärd | Åtgärdskrav',
  },
  scaleLabel: {
    de: 'Benennung | Stufenbezeichnung | Bezeichnung der Stufe',
    fr: 'Libellé du niveau | Intitulé du niveau | Appellation',
    es: 'Denominación del nivel | Etiqueta del nivel',
    pt: 'Designação do nível | Denominação do nível',
    it: 'Denominazione del livello | Etichetta del livello',
    nl: 'Benaming | Naam niveau',
    pl: 'Nazwa poziomu | Określenie',
  },
  scaleMeaning: {
    en: 'What it means | What this means | In plain words | Means | Guide',
    de: 'Was heißt das | Bedeutung | Was bedeutet das | Erklärung',
    fr: 'Ce que cela signifie | Signification | Explication',
    es: 'Qué significa | Significado | Explicación',
    pt: 'O que significa | Significado | Explicação',
    it: 'Cosa significa | Significato | Spiegazione',
    nl: 'Wat betekent het | Betekenis | Uitleg',
    pl: 'Co to znaczy | Znaczenie | Objaśnienie',
  },
};
