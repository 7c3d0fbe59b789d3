import type { Choice } from '../../declaration.ts';
import type { ChoiceWords } from '../kind-words.ts';

/** How an audit finding is graded (ISO 19011, ISO 17021-1). */
export type FindingGrade = 'major' | 'minor' | 'observation' | 'opportunity' | 'conforming';

export const FINDING_GRADE_CHOICES: readonly (Choice & { readonly id: FindingGrade })[] = [
  { id: 'major', title: 'Major nonconformity' },
  { id: 'minor', title: 'Minor nonconformity' },
  { id: 'observation', title: 'Observation' },
  { id: 'opportunity', title: 'Opportunity for improvement' },
  { id: 'conforming', title: 'Conforming' },
];

export const FINDING_GRADE_WORDS: ChoiceWords<FindingGrade> = {
  major: {
    en: 'Major nonconformity | Major | Major NC | Major non-conformity | Major nonconformance | NC major',
    de: 'Hauptabweichung | Schwere Abweichung | Major | Wesentliche Abweichung | HA',
    fr: 'Non-conformité majeure | Majeure | NC majeure | NCM',
    es: 'No conformidad mayor | Mayor | NC mayor',
    pt: 'Não conformidade maior | Maior | NC maior',
    it: 'Non conformità maggiore | Maggiore | NC maggiore | Grave',
    nl: 'Major afwijking | Major | Grote afwijking | Kritieke afwijking',
    pl: 'Duża niezgodność | Duża | Niezgodność duża | Istotna niezgodność',
    cs: 'Velká neshoda | Závažná neshoda',
    ru: 'Значительное несоответствие | Существенное несоответствие',
  },
  minor: {
    en: 'Minor nonconformity | Minor | Minor NC | Minor non-conformity | Minor nonconformance | NC minor',
    de: 'Nebenabweichung | Geringfügige Abweichung | Minor | NA | Geringe Abweichung',
    fr: 'Non-conformité mineure | Mineure | NC mineure | NCm',
    es: 'No conformidad menor | Menor | NC menor',
    pt: 'Não conformidade menor | Menor | NC menor',
    it: 'Non conformità minore | Minore | NC minore | Lieve',
    nl: 'Minor afwijking | Minor | Kleine afwijking',
    pl: 'Mała niezgodność | Mała | Niezgodność mała | Drobna niezgodność',
    cs: 'Malá neshoda | Drobná neshoda',
    ru: 'Незначительное несоответствие | Малое несоответствие',
  },
  observation: {
    en: 'Observation | Obs | Area of concern | Comment | Remark',
    de: 'Beobachtung | Hinweis | Feststellung ohne Abweichung | Bemerkung',
    fr: 'Observation | Remarque | Point sensible',
    es: 'Observación | Comentario',
    pt: 'Observação | Comentário',
    it: 'Osservazione | Commento',
    nl: 'Observatie | Opmerking',
    pl: 'Obserwacja | Spostrzeżenie | Uwaga',
    cs: 'Pozorování | Připomínka',
    ru: 'Наблюдение | Замечание',
  },
  opportunity: {
    en: 'Opportunity for improvement | OFI | Improvement | Opportunity | Recommendation | Suggestion',
    de: 'Verbesserungspotenzial | Verbesserung | Empfehlung | Verbesserungsmöglichkeit | VP',
    fr: 'Opportunité d’amélioration | Piste d’amélioration | Amélioration | Recommandation | PA',
    es: 'Oportunidad de mejora | Mejora | OM | Recomendación',
    pt: 'Oportunidade de melhoria | Melhoria | OM | Recomendação',
    it: 'Opportunità di miglioramento | Miglioramento | Raccomandazione | OdM',
    nl: 'Verbeterpunt | Verbetering | Aanbeveling | Kans voor verbetering',
    pl: 'Możliwość doskonalenia | Doskonalenie | Zalecenie | Potencjał doskonalenia',
    cs: 'Příležitost ke zlepšení | Doporučení',
    ru: 'Возможность улучшения | Рекомендация',
  },
  conforming: {
    en: 'Conforming | Conformity | Conforms | Compliant | Positive | OK | No finding | Strength | Good practice',
    de: 'Konform | Erfüllt | Keine Abweichung | Positiv | OK | Stärke',
    fr: 'Conforme | Conformité | Point fort | Positif | RAS',
    es: 'Conforme | Conformidad | Fortaleza | Positivo | Cumple',
    pt: 'Conforme | Conformidade | Ponto forte | Positivo | Atende',
    it: 'Conforme | Conformità | Punto di forza | Positivo',
    nl: 'Conform | Geen afwijking | Positief | Voldoet | Sterk punt',
    pl: 'Zgodny | Zgodność | Zgodne | Mocna strona | Pozytywne',
    cs: 'Shoda | Silná stránka',
    ru: 'Соответствует | Соответствие',
  },
};
