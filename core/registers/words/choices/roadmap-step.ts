import type { Choice } from '../../declaration.ts';
import type { ChoiceWords } from '../kind-words.ts';

/** The ten steps from the first talk to the certificate. */
export type RoadmapStep =
  | 'awareness'
  | 'policy'
  | 'internal-gap-analysis'
  | 'documentation-design'
  | 'documentation-implementation'
  | 'internal-audit'
  | 'management-review'
  | 'pre-certification-gap-analysis'
  | 'corrective-actions'
  | 'certification-audit';

/** In the order in which they are taken. */
export const ROADMAP_STEP_CHOICES: readonly (Choice & { readonly id: RoadmapStep })[] = [
  { id: 'awareness', title: 'Awareness' },
  { id: 'policy', title: 'Policy and objectives' },
  { id: 'internal-gap-analysis', title: 'Internal gap analysis' },
  { id: 'documentation-design', title: 'Documentation design' },
  { id: 'documentation-implementation', title: 'Documentation implementation' },
  { id: 'internal-audit', title: 'Internal audit' },
  { id: 'management-review', title: 'Management review' },
  { id: 'pre-certification-gap-analysis', title: 'Pre-certification gap analysis' },
  { id: 'corrective-actions', title: 'Corrective actions' },
  { id: 'certification-audit', title: 'Certification audit' },
];

export const ROADMAP_STEP_WORDS: ChoiceWords<RoadmapStep> = {
  awareness: {
    en: 'Awareness | Management awareness | Awareness and training | Kick-off | Commitment of management',
    de: 'Sensibilisierung | Bewusstsein | Awareness | Kick-off | Schulung und Sensibilisierung',
    fr: 'Sensibilisation | Lancement | Sensibilisation de la direction',
    es: 'Concienciación | Sensibilización | Lanzamiento',
    pt: 'Sensibilização | Conscientização | Consciencialização | Arranque',
    it: 'Sensibilizzazione | Consapevolezza | Avvio',
    nl: 'Bewustwording | Bewustzijn | Kick-off',
    pl: 'Uświadamianie | Świadomość | Budowanie świadomości',
  },
  policy: {
    en: 'Policy and objectives | Policy & objectives | Information security policy | Policy and objectives set | Objectives and policy',
    de: 'Leitlinie und Ziele | Politik und Ziele | Informationssicherheitsleitlinie | Leitlinie',
    fr: 'Politique et objectifs | Politique de sécurité | Politique',
    es: 'Política y objetivos | Política de seguridad | Política',
    pt: 'Política e objetivos | Política de segurança | Política',
    it: 'Politica e obiettivi | Politica di sicurezza | Politica',
    nl: 'Beleid en doelstellingen | Informatiebeveiligingsbeleid | Beleid',
    pl: 'Polityka i cele | Polityka bezpieczeństwa | Polityka',
  },
  'internal-gap-analysis': {
    en: 'Internal gap analysis | Gap analysis | Gap assessment | Initial gap analysis | First gap analysis | Baseline assessment',
    de: 'Interne Gap-Analyse | Gap-Analyse | Ist-Analyse | Erste Gap-Analyse | Lückenanalyse',
    fr: "Analyse d'écarts interne | Analyse d'écarts | Analyse des écarts | Analyse des écarts interne",
    es: 'Análisis de brechas interno | Análisis de brechas | Análisis GAP | Análisis diferencial',
    pt: 'Análise de lacunas interna | Análise de lacunas | Análise de gaps',
    it: 'Gap analysis interna | Analisi dei gap | Analisi degli scostamenti',
    nl: 'Interne gap-analyse | Gap-analyse | Nulmeting',
    pl: 'Wewnętrzna analiza luk | Analiza luk | Analiza rozbieżności',
  },
  'documentation-design': {
    en: 'Documentation design | Design of documentation | Documentation | ISMS design | Write documentation',
    de: 'Dokumentation entwerfen | Entwurf der Dokumentation | Dokumentation | Dokumentationsentwurf',
    fr: 'Conception de la documentation | Documentation | Rédaction de la documentation',
    es: 'Diseño de la documentación | Documentación | Redacción de la documentación',
    pt: 'Desenho da documentação | Documentação | Elaboração da documentação',
    it: 'Progettazione della documentazione | Documentazione | Redazione della documentazione',
    nl: 'Ontwerp van documentatie | Documentatie | Documentatie ontwerpen',
    pl: 'Projekt dokumentacji | Dokumentacja | Opracowanie dokumentacji',
  },
  'documentation-implementation': {
    en: 'Documentation implementation | Implementation | Implementation of documentation | Put documentation into practice | ISMS implementation | Roll-out',
    de: 'Umsetzung der Dokumentation | Umsetzung | Einführung | Implementierung | Dokumentation umsetzen',
    fr: 'Mise en œuvre de la documentation | Mise en œuvre | Déploiement | Implémentation',
    es: 'Implantación de la documentación | Implantación | Implementación',
    pt: 'Implementação da documentação | Implementação | Implantação',
    it: 'Attuazione della documentazione | Attuazione | Implementazione',
    nl: 'Invoering van documentatie | Invoering | Implementatie',
    pl: 'Wdrożenie dokumentacji | Wdrożenie | Implementacja',
  },
  'internal-audit': {
    en: 'Internal audit | Internal audits | First internal audit | Audit by ourselves',
    de: 'Internes Audit | Interne Audits | Internes Audit durchführen',
    fr: 'Audit interne | Audits internes',
    es: 'Auditoría interna | Auditorías internas',
    pt: 'Auditoria interna | Auditorias internas',
    it: 'Audit interno | Audit interni | Verifica ispettiva interna',
    nl: 'Interne audit | Interne audits',
    pl: 'Audyt wewnętrzny | Audyty wewnętrzne',
  },
  'management-review': {
    en: 'Management review | Review by management | Management review meeting',
    de: 'Managementbewertung | Management-Review | Bewertung durch die Leitung',
    fr: 'Revue de direction | Revue de la direction',
    es: 'Revisión por la dirección | Revisión de la dirección',
    pt: 'Revisão pela direção | Análise crítica pela direção | Revisão pela gestão',
    it: 'Riesame della direzione | Riesame di direzione',
    nl: 'Directiebeoordeling | Management review | Directiereview',
    pl: 'Przegląd zarządzania | Przegląd kierownictwa',
  },
  'pre-certification-gap-analysis': {
    en: 'Pre-certification gap analysis | Pre-audit | Pre-assessment | Pre-certification audit | Final gap analysis | Readiness assessment',
    de: 'Gap-Analyse vor der Zertifizierung | Voraudit | Abschließende Gap-Analyse | Pre-Audit | Readiness-Check',
    fr: "Analyse d'écarts avant certification | Pré-audit | Audit blanc | Audit à blanc",
    es: 'Análisis de brechas previo a la certificación | Preauditoría | Pre-auditoría',
    pt: 'Análise de lacunas pré-certificação | Pré-auditoria',
    it: 'Gap analysis pre-certificazione | Pre-audit',
    nl: 'Gap-analyse voor certificering | Proefaudit | Pre-audit',
    pl: 'Analiza luk przed certyfikacją | Audyt wstępny | Audyt próbny',
  },
  'corrective-actions': {
    en: 'Corrective actions | Corrective action | Close gaps | Correct nonconformities | Remediation',
    de: 'Korrekturmaßnahmen | Korrekturmaßnahme | Abweichungen beheben | Lücken schließen',
    fr: 'Actions correctives | Action corrective | Correction des écarts',
    es: 'Acciones correctivas | Acción correctiva | Cierre de brechas',
    pt: 'Ações corretivas | Ação corretiva | Fecho de lacunas',
    it: 'Azioni correttive | Azione correttiva',
    nl: 'Corrigerende maatregelen | Corrigerende maatregel | Verbeteracties',
    pl: 'Działania korygujące | Działanie korygujące',
  },
  'certification-audit': {
    en: 'Certification audit | Certification | Stage 1 and 2 audit | Stage 2 audit | External audit | Certification audit (stages 1 and 2)',
    de: 'Zertifizierungsaudit | Zertifizierung | Externes Audit | Audit Stufe 2',
    fr: 'Audit de certification | Certification | Audit externe',
    es: 'Auditoría de certificación | Certificación | Auditoría externa',
    pt: 'Auditoria de certificação | Certificação | Auditoria externa',
    it: 'Audit di certificazione | Certificazione | Audit esterno',
    nl: 'Certificatieaudit | Certificering | Certificeringsaudit | Externe audit',
    pl: 'Audyt certyfikacyjny | Certyfikacja | Audyt zewnętrzny',
  },
};
