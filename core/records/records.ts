import type { RecognisedRegister, Recognition } from '../recognise/recognition.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Asset } from './asset.ts';
import { AUDIT_FINDING_PARSERS, type AuditFinding } from './kinds/audit-findings.ts';
import { AUDIT_PARSERS, type Audit } from './kinds/audit-programme.ts';
import { AWARENESS_PARSERS, type AwarenessSession } from './kinds/awareness.ts';
import { COMMUNICATION_PARSERS, type Communication } from './kinds/communications.ts';
import { COMPETENCE_PARSERS, type CompetenceEntry } from './kinds/competence.ts';
import { CONTEXT_ISSUE_PARSERS, type ContextIssue } from './kinds/context-issues.ts';
import { DOCUMENT_PARSERS, type DocumentEntry } from './kinds/documents.ts';
import { GAP_PARSERS, type GapEntry } from './kinds/gap-assessment.ts';
import { INCIDENT_PARSERS, type Incident } from './kinds/incidents.ts';
import { INTERESTED_PARTY_PARSERS, type InterestedParty } from './kinds/interested-parties.ts';
import { REVIEW_PARSERS, type ReviewItem } from './kinds/management-review.ts';
import { METRIC_PARSERS, type Metric } from './kinds/metrics.ts';
import { NONCONFORMITY_PARSERS, type Nonconformity } from './kinds/nonconformities.ts';
import { OBJECTIVE_PARSERS, type Objective } from './kinds/objectives.ts';
import { POLICY_PARSERS, type Policy } from './kinds/policy.ts';
import { PROCESS_PARSERS, type ProcessEntry } from './kinds/processes.ts';
import { ROADMAP_PARSERS, type RoadmapEntry } from './kinds/roadmap.ts';
import { ROLE_PARSERS, type Role } from './kinds/roles.ts';
import { SCOPE_PARSERS, type ScopeEntry } from './kinds/scope.ts';
import { SUPPLIER_PARSERS, type Supplier } from './kinds/suppliers.ts';
import { readAssets } from './read-assets.ts';
import { type RecordParsers, readRegister } from './read-register.ts';
import { readRisks } from './read-risks.ts';
import { readSoa } from './read-soa.ts';
import { readTreatmentActions } from './read-treatment-actions.ts';
import type { RegisterRecords } from './register-records.ts';
import type { Risk } from './risk.ts';
import type { SoaEntry } from './soa-entry.ts';
import type { TreatmentAction } from './treatment-action.ts';

/** What a row of each kind of register is. */
export interface RecordTypes {
  readonly 'risk-register': Risk;
  readonly assets: Asset;
  readonly 'treatment-plan': TreatmentAction;
  readonly soa: SoaEntry;
  readonly 'context-issues': ContextIssue;
  readonly 'interested-parties': InterestedParty;
  readonly scope: ScopeEntry;
  readonly policy: Policy;
  readonly roles: Role;
  readonly objectives: Objective;
  readonly roadmap: RoadmapEntry;
  readonly 'gap-assessment': GapEntry;
  readonly metrics: Metric;
  readonly suppliers: Supplier;
  readonly processes: ProcessEntry;
  readonly documents: DocumentEntry;
  readonly communications: Communication;
  readonly awareness: AwarenessSession;
  readonly competence: CompetenceEntry;
  readonly incidents: Incident;
  readonly nonconformities: Nonconformity;
  readonly 'management-review': ReviewItem;
  readonly 'audit-findings': AuditFinding;
  readonly 'audit-programme': Audit;
}

/** Kinds of registers that are read into records. */
export type RecordKind = keyof RecordTypes & RegisterKind;

/**
 * All registers of a workbook with their records, by kind, in the order in which they stand. An
 * empty list means "not in this workbook", which is not the same as "nothing in it".
 */
export type RecordsByKind = {
  readonly [Kind in RecordKind]: readonly RegisterRecords<RecordTypes[Kind]>[];
};

type Readers = {
  readonly [Kind in RecordKind]: (
    snapshot: Snapshot,
    register: RecognisedRegister,
    former?: RegisterRecords<RecordTypes[Kind]>,
  ) => RegisterRecords<RecordTypes[Kind]>;
};

/** The reader of a kind whose records are what its parsers make. */
function reader<R extends { readonly row: number }>(parsers: RecordParsers<R>) {
  return (
    snapshot: Snapshot,
    register: RecognisedRegister,
    former?: RegisterRecords<R>,
  ): RegisterRecords<R> => readRegister<R>(snapshot, register, parsers, former);
}

const READERS: Readers = {
  'risk-register': readRisks,
  assets: readAssets,
  'treatment-plan': readTreatmentActions,
  soa: readSoa,
  'context-issues': reader<ContextIssue>(CONTEXT_ISSUE_PARSERS),
  'interested-parties': reader<InterestedParty>(INTERESTED_PARTY_PARSERS),
  scope: reader<ScopeEntry>(SCOPE_PARSERS),
  policy: reader<Policy>(POLICY_PARSERS),
  roles: reader<Role>(ROLE_PARSERS),
  objectives: reader<Objective>(OBJECTIVE_PARSERS),
  roadmap: reader<RoadmapEntry>(ROADMAP_PARSERS),
  'gap-assessment': reader<GapEntry>(GAP_PARSERS),
  metrics: reader<Metric>(METRIC_PARSERS),
  suppliers: reader<Supplier>(SUPPLIER_PARSERS),
  processes: reader<ProcessEntry>(PROCESS_PARSERS),
  documents: reader<DocumentEntry>(DOCUMENT_PARSERS),
  communications: reader<Communication>(COMMUNICATION_PARSERS),
  awareness: reader<AwarenessSession>(AWARENESS_PARSERS),
  competence: reader<CompetenceEntry>(COMPETENCE_PARSERS),
  incidents: reader<Incident>(INCIDENT_PARSERS),
  nonconformities: reader<Nonconformity>(NONCONFORMITY_PARSERS),
  'management-review': reader<ReviewItem>(REVIEW_PARSERS),
  'audit-findings': reader<AuditFinding>(AUDIT_FINDING_PARSERS),
  'audit-programme': reader<Audit>(AUDIT_PARSERS),
};

/**
 * Reads a register, or gives what was read of it before if nothing of it changed. What `read` is
 * given is a former reading of the register, whose unchanged rows need not be read again.
 */
export type ReadOrRemember = <T>(register: RecognisedRegister, read: (former?: T) => T) => T;

/** The records of all registers that were recognised. */
export function readRecords(
  snapshot: Snapshot,
  { registers }: Recognition,
  readOrRemember: ReadOrRemember = (_register, read) => read(),
): RecordsByKind {
  const entries = Object.entries<ReaderOfAnyKind>(READERS as AnyReaders).map(([kind, read]) => [
    kind,
    registers
      .filter((register) => register.kind === kind)
      .map((register) =>
        readOrRemember<RecordsOfAnyKind>(register, (former) => read(snapshot, register, former)),
      ),
  ]);
  return Object.fromEntries(entries) as RecordsByKind;
}

/** The records of those registers alone that are asked for. */
export function recordsOf(
  records: RecordsByKind,
  isAskedFor: (register: RecognisedRegister) => boolean,
): RecordsByKind {
  const entries = Object.entries<RegistersOfAnyKind>(records).map(([kind, registers]) => [
    kind,
    registers.filter(({ register }) => isAskedFor(register)),
  ]);
  return Object.fromEntries(entries) as RecordsByKind;
}

type RecordsOfAnyKind = RegisterRecords<{ readonly row: number }>;
type RegistersOfAnyKind = readonly RecordsOfAnyKind[];
type ReaderOfAnyKind = (
  snapshot: Snapshot,
  register: RecognisedRegister,
  former?: RecordsOfAnyKind,
) => RecordsOfAnyKind;
/** A reader is only ever given what it read itself. */
type AnyReaders = Readonly<Record<string, ReaderOfAnyKind>>;

/** Every register that is read into records, whatever its kind. */
export function allRecords(records: RecordsByKind): RegistersOfAnyKind {
  return Object.values<RegistersOfAnyKind>(records).flat();
}
