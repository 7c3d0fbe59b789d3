import { type CoreMessage, message } from '../messages/message.ts';
import { foldPhrase } from '../recognise/fold.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import { DOCUMENTED_INFORMATION } from '../standard/documented-information.ts';

interface Sign {
  /** What findings call it. */
  readonly name: CoreMessage;
  /** Beginnings of folded words in titles, in the languages we know best. */
  readonly words: RegExp;
  /** A register of the workbook that is the document itself. */
  readonly register?: RegisterKind;
}

/** How required documents are told by their titles; records of what was done are not looked for. */
const SIGNS: Readonly<Record<string, Sign>> = {
  scope: {
    name: message('findings.document-scope'),
    words:
      /scope|geltungsbereich|anwendungsbereich|perimetre|domaine d application|alcance|escopo|ambito|campo di applicazione|reikwijdte|zakres/,
    register: 'scope',
  },
  policy: {
    name: message('findings.document-policy'),
    words:
      /information security polic|security polic|isms polic|leitlinie|sicherheitspolitik|politique (?:de |du )?(?:la )?(?:sec|ssi\b|smsi)|politica (?:de |da |di |della |do |del )?(?:la )?(?:seg|sic|isms|sgsi)|(?:informatie)?beveiligingsbeleid|isms beleid|polityka bezpiecz/,
    register: 'policy',
  },
  'risk-assessment-process': {
    name: message('findings.document-risk-assessment'),
    words:
      /risk assess|risk manag|risk method|risikobewert|risikomanag|risikoanaly|appreciation des risques|gestion des risques|gestion de riesgos|evaluacion de riesgos|gestao de risco|gestione del rischio|valutazione del rischio|risicobeoord|risicomanag|ryzyk/,
    register: 'risk-criteria',
  },
  soa: {
    name: message('findings.document-soa'),
    words:
      /statement of applicab|\bsoa\b|anwendbarkeit|applicabilit|aplicabilidad|aplicabilidade|toepasselijkheid|stosowania/,
    register: 'soa',
  },
  'risk-treatment-plan': {
    name: message('findings.document-treatment-plan'),
    words:
      /treatment plan|behandlungsplan|traitement des risques|tratamiento|tratamento|trattamento|behandelplan|postepowania/,
    register: 'treatment-plan',
  },
  objectives: {
    name: message('findings.document-objectives'),
    words: /objective|ziele\b|objectif|objetivo|obiettiv|doelstelling|\bcele\b/,
    register: 'objectives',
  },
  'audit-programme': {
    name: message('findings.document-audit-programme'),
    words:
      /audit prog|audit plan|audit schedule|internal audit|interne audits|auditprog|auditplan|programme d audit|programa de auditor|programma di audit|auditprogramma|program audyt/,
    register: 'audit-programme',
  },
};

/** Required documents that no title names and no register of the workbook is, in clause order. */
export function missingDocuments(
  titles: readonly string[],
  kinds: ReadonlySet<RegisterKind>,
): readonly CoreMessage[] {
  const folded = titles.map(foldPhrase);
  return DOCUMENTED_INFORMATION.flatMap(({ id }) => {
    const sign = SIGNS[id];
    if (!sign) return [];
    const isRegister = sign.register !== undefined && kinds.has(sign.register);
    return isRegister || folded.some((title) => sign.words.test(title)) ? [] : [sign.name];
  });
}
