import type { KindWords } from '../kind-words.ts';

export const ROADMAP_WORDS: KindWords = {
  kind: 'roadmap',
  titles: {
    en: 'Implementation roadmap | Roadmap | ISMS roadmap | Certification roadmap | Implementation steps | Project roadmap | ISMS implementation roadmap | Milestones',
    de: 'Roadmap zur Einführung | Roadmap | Fahrplan | ISMS-Fahrplan | Einführungsfahrplan | Meilensteine | ISMS-Roadmap | Umsetzungsschritte',
    fr: 'Feuille de route | Feuille de route de mise en œuvre | Feuille de route SMSI | Étapes de mise en œuvre | Jalons | Étapes du projet',
    es: 'Hoja de ruta | Hoja de ruta de implantación | Hoja de ruta del SGSI | Hitos | Pasos de implantación',
    pt: 'Roteiro de implementação | Roteiro | Roteiro do SGSI | Marcos | Etapas de implementação',
    it: 'Tabella di marcia | Roadmap di attuazione | Roadmap del SGSI | Tappe | Fasi di attuazione',
    nl: 'Stappenplan | Routekaart | ISMS-stappenplan | Implementatiestappen | Mijlpalen',
    pl: 'Mapa drogowa | Harmonogram wdrożenia | Mapa drogowa SZBI | Kamienie milowe | Etapy wdrożenia',
    cs: 'Plán zavedení | Cestovní mapa | Milníky',
    el: 'Οδικός χάρτης | Χάρτης πορείας',
    ru: 'Дорожная карта | План внедрения',
    id: 'Peta jalan | Peta jalan implementasi',
    sv: 'Färdplan | Milstolpar',
    da: 'Køreplan | Milepæle',
  },
  headers: {
    roadmapStep: {
      en: 'Step | Implementation step | Phase | Milestone | Project step | Roadmap step | Stage of implementation | Project phase | Work package | Step of the roadmap',
      de: 'Schritt | Meilenstein | Phase | Umsetzungsschritt | Arbeitspaket | Projektphase | Etappe | Projektschritt | Einführungsschritt',
      fr: 'Étape | Jalon | Phase | Étape du projet | Étape de mise en œuvre | Phase du projet | Lot',
      es: 'Paso | Hito | Fase | Etapa | Fase del proyecto | Paso de implantación',
      pt: 'Etapa | Passo | Marco | Fase | Fase do projeto | Etapa de implementação',
      it: 'Passo | Tappa | Fase | Fase del progetto | Milestone | Passo di attuazione',
      nl: 'Stap | Mijlpaal | Fase | Projectfase | Implementatiestap | Werkpakket',
      pl: 'Krok | Etap | Kamień milowy | Faza | Faza projektu | Etap wdrożenia',
      cs: 'Krok | Etapa | Milník | Fáze',
      el: 'Βήμα | Φάση | Ορόσημο',
      ru: 'Шаг | Этап | Веха',
      id: 'Langkah | Tahap | Tonggak',
      sv: 'Steg | Fas | Milstolpe',
      da: 'Trin | Fase | Milepæl',
    },
  },
};
