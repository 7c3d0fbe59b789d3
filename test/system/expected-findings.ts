import type { RuleId } from '../../core/findings/rule-ids.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import type { SoundRegister } from './sound/sound-register.ts';

/** By field and damage: the finding meant for it, and those of other registers that follow from it. */
type Expected = Readonly<Record<string, readonly RuleId[]>>;

/** Damages whose finding is the same everywhere; a table below may say otherwise. */
export function usualFinding(damage: string, isDate: boolean): readonly RuleId[] | undefined {
  if (damage !== 'nonsense') return undefined;
  return [isDate ? 'date-invalid' : 'value-unrecognised'];
}

const RISKS: Expected = {
  'id blank': ['risk-id-missing', 'treatment-action-missing', 'treatment-risk-unknown'],
  'id doubled': ['risk-id-duplicate', 'treatment-risk-unknown'],
  // The title says it.
  'description blank': [],
  'owner blank': ['risk-owner-missing'],
  'likelihood blank': ['risk-not-assessed'],
  'likelihood off the scale': ['risk-off-scale'],
  'consequence blank': ['risk-not-assessed'],
  'consequence off the scale': ['risk-off-scale'],
  'score wrong result': ['risk-score-mismatch'],
  'level wrong result': ['risk-level-mismatch'],
  'treatment blank': ['risk-untreated'],
  'controls unknown control': [
    'risk-control-unknown',
    'soa-included-without-risk',
    'soa-included-without-risk',
  ],
  'controls control of 2013': [
    'risk-control-2013',
    'soa-included-without-risk',
    'soa-included-without-risk',
  ],
  'residualLikelihood off the scale': ['risk-off-scale', 'risk-residual-above-inherent'],
  'residualLikelihood higher': ['risk-residual-above-inherent'],
  'residualConsequence off the scale': ['risk-off-scale', 'risk-residual-above-inherent'],
  'residualConsequence higher': ['risk-residual-above-inherent'],
  'residualScore wrong result': ['risk-score-mismatch'],
  'residualLevel wrong result': ['risk-level-mismatch'],
  'acceptedBy blank': ['risk-residual-unapproved'],
  'acceptedUntil past': ['risk-acceptance-expired'],
  'nextReview past': ['risk-review-overdue'],
};

const SOA: Expected = {
  'control blank': ['soa-control-missing'],
  'control unknown control': ['soa-control-missing', 'soa-control-unknown'],
  'control control of 2013': ['soa-control-missing'],
  'applicable blank': ['soa-applicability-missing'],
  'implemented blank': ['soa-status-missing'],
  'justification blank': ['soa-justification-missing'],
  // The action in the treatment plan has the date that counts.
  'due past': [],
};

const TREATMENT: Expected = {
  'risk unknown id': ['treatment-action-missing', 'treatment-risk-unknown'],
  'action blank': ['treatment-description-missing'],
  'control unknown control': ['treatment-control-unknown'],
  'control control of 2013': [],
  'owner blank': ['treatment-owner-missing'],
  'due blank': ['treatment-due-missing'],
  'due past': ['treatment-overdue'],
  'status blank': ['treatment-status-missing'],
};

/** Findings of kinds whose table is written; other kinds must give one finding for each damage. */
export const EXPECTED: Readonly<Partial<Record<RegisterKind, Expected>>> = {
  'risk-register': RISKS,
  soa: SOA,
  'treatment-plan': TREATMENT,
  assets: {
    'asset blank': ['asset-name-missing'],
    'owner blank': ['asset-owner-missing'],
  },
  'context-issues': {
    'issue blank': ['context-issue-missing'],
    'side blank': ['context-side-missing'],
    // Any words will do.
    'category nonsense': [],
    'nextReview past': ['context-review-overdue'],
  },
  'interested-parties': {
    'party blank': ['party-decision-missing'],
    'requirement blank': ['party-decision-missing'],
    'addressed blank': ['party-decision-missing'],
  },
  objectives: {
    'objective blank': ['objective-not-measurable'],
    'measure blank': ['objective-not-measurable'],
    'target blank': ['objective-not-measurable'],
    'owner blank': ['objective-plan-missing'],
    // It has a result.
    'due past': [],
  },
  policy: {
    'approvedBy blank': ['policy-approval-missing'],
    'approved blank': ['policy-approval-missing'],
    'nextReview past': ['policy-review-overdue'],
  },
  roadmap: {
    'step blank': ['roadmap-step-missing'],
    'step nonsense': ['roadmap-step-missing'],
    'due past': ['roadmap-overdue'],
  },
  'gap-assessment': {
    // Its words say which one it is.
    'requirement blank': [],
    'status blank': ['gap-status-missing'],
    'due past': ['gap-action-overdue'],
  },
  'audit-programme': {
    'area blank': ['audit-incomplete'],
    'auditor blank': ['audit-incomplete'],
    'criteria blank': ['audit-incomplete'],
    'scope blank': ['audit-incomplete'],
    'planned blank': ['audit-incomplete'],
    'planned past': ['audit-overdue'],
  },
  'audit-findings': {
    'audit blank': ['finding-audit-unknown'],
    'audit unknown id': ['finding-audit-unknown'],
    'requirement blank': ['finding-incomplete'],
    'grade blank': ['finding-incomplete'],
    'description blank': ['finding-incomplete'],
    'evidence blank': ['finding-incomplete'],
    'owner blank': ['finding-without-action'],
    'due blank': ['finding-without-action'],
    'due past': ['finding-overdue'],
  },
  'management-review': {
    'due past': ['review-action-overdue'],
  },
  nonconformities: {
    'description blank': ['nonconformity-incomplete'],
    'correction blank': ['nonconformity-incomplete'],
    'action blank': ['nonconformity-incomplete'],
    'owner blank': ['nonconformity-incomplete'],
    'due blank': ['nonconformity-incomplete'],
    'due past': ['nonconformity-overdue'],
  },
  incidents: {
    'date blank': ['incident-incomplete'],
    'description blank': ['incident-incomplete'],
    'effect blank': ['incident-incomplete'],
    'risk unknown id': ['incident-reference-unknown'],
    'nonconformity unknown id': ['incident-reference-unknown'],
  },
  competence: {
    'person blank': ['competence-evidence-missing'],
    'required blank': ['competence-evidence-missing'],
    'evidence blank': ['competence-evidence-missing'],
    'due past': ['competence-evidence-missing'],
  },
  awareness: {
    'audience blank': ['awareness-topic-missing'],
    'topic blank': ['awareness-topic-missing'],
    'date blank': ['awareness-topic-missing'],
  },
  communications: {
    'what blank': ['communication-incomplete'],
    'when blank': ['communication-incomplete'],
    'withWhom blank': ['communication-incomplete'],
    'how blank': ['communication-incomplete'],
  },
  documents: {
    'document blank': ['document-incomplete'],
    'owner blank': ['document-incomplete'],
    'approved blank': ['document-incomplete'],
    'nextReview blank': ['document-review-overdue'],
    'nextReview past': ['document-review-overdue'],
  },
  processes: {
    'process blank': ['process-owner-missing'],
    'owner blank': ['process-owner-missing'],
  },
  suppliers: {
    'supplier blank': ['supplier-assessment-overdue'],
    'nextReview past': ['supplier-assessment-overdue'],
  },
  metrics: {
    'metric blank': ['metric-incomplete'],
    'method blank': ['metric-incomplete'],
    'when blank': ['metric-incomplete'],
    'owner blank': ['metric-incomplete'],
  },
  roles: { 'role blank': ['role-person-missing'], 'person blank': ['role-person-missing'] },
  scope: {
    'boundary blank': ['scope-boundary-missing'],
    'statement blank': ['scope-boundary-missing'],
    'inScope blank': ['scope-boundary-missing'],
  },
};

type SoundRow = SoundRegister['rows'][number];

/** Rows that a damage needs; elsewhere it's the first row with something in the field. */
const NEEDED: readonly (readonly [RegisterKind, string, (row: SoundRow) => boolean])[] = [
  ['treatment-plan', '', ({ status }) => status === 'In progress'],
  ['treatment-plan', 'completed', ({ status }) => status === 'Done'],
  ['soa', 'justification', ({ applicable }) => applicable === 'No'],
  ['roadmap', 'due', ({ status }) => status !== 'Done'],
  ['audit-programme', 'area', ({ requirement }) => requirement === undefined],
  ['audit-programme', 'planned', ({ done }) => done === undefined],
  ['management-review', 'due', ({ status }) => status === 'Open'],
  ['nonconformities', 'due', ({ status }) => status !== 'Done'],
  ['nonconformities', 'closed', ({ status }) => status === 'Done'],
  ['scope', 'inScope', ({ boundary }) => boundary === 'Site'],
  ['risk-register', 'residualConsequence', ({ residualLikelihood }) => residualLikelihood === 4],
  ['risk-register', 'acceptedBy', ({ acceptedBy }) => acceptedBy === 'Ines Moreau'],
];

/** What the sheet calculates stands in no sound data. */
const CALCULATED = new Set(['score', 'level', 'residualScore', 'residualLevel']);

/** The 0-based row to damage; -1 where no row has the field. */
export function damagedRow({ kind, rows }: SoundRegister, field: string): number {
  const fits =
    NEEDED.find(([of, name]) => of === kind && name === field) ??
    NEEDED.find(([of, name]) => of === kind && name === '');
  return rows.findIndex(
    (row) => (field in row || CALCULATED.has(field)) && (fits?.[2](row) ?? true),
  );
}
