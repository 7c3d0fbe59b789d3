/** The topics that everybody has to be aware of as plans of training name them, in the order of the standard. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  en: ['Information security policy', 'My own role in the ISMS', 'Disciplinary process'],
  de: ['Sicherheitsleitlinie', 'Verantwortung jedes Einzelnen', 'Konsequenzen bei Verstößen'],
  fr: ['Politique de sécurité', 'Contribution de chacun', 'Sanctions disciplinaires'],
  es: ['Política de seguridad', 'Responsabilidades propias', 'Consecuencias del incumplimiento'],
  pt: ['Política de segurança', 'Contribuição de cada um', 'Consequências de violações'],
  it: ['Politica di sicurezza', 'Contributo di ciascuno', 'Conseguenze delle violazioni'],
  nl: ['Beveiligingsbeleid', 'Eigen bijdrage', 'Gevolgen van niet naleven'],
  pl: ['Polityka bezpieczeństwa', 'Własny wkład i obowiązki', 'Konsekwencje naruszeń'],
};
