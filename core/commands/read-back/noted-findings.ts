import type { CheckContext } from '../../findings/check-context.ts';
import type { CoreMessage } from '../../messages/message.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import { answered } from '../../records/answer.ts';
import type { RegisterKind } from '../../registers/kinds.ts';
import { registerOf } from '../../registers/registers.ts';
import {
  FINDING_GRADE_CHOICES,
  type FindingGrade,
} from '../../registers/words/choices/finding-grade.ts';
import { idKey } from '../../risk/id-series.ts';
import { parseControlReference } from '../../standard/parse-control.ts';
import { parseClause } from '../../standard/requirement-reference.ts';
import type { AuditorNote, ReturnedCopy } from './auditor-notes.ts';
import { noteGrade } from './note-grade.ts';
import { type NotedRow, notedRow, rowWords } from './noted-row.ts';

/** A note as a finding of an audit. */
export interface NotedFinding {
  /** A clause or control; what the auditor wrote where it is neither. */
  readonly requirement: string;
  /** Absent where the auditor gave none that we can read. */
  readonly grade?: FindingGrade;
  readonly description: string;
  /** What the auditor wrote, and the row that it is about. */
  readonly evidence: string;
}

export interface NotedFindings {
  readonly findings: readonly NotedFinding[];
  readonly conflicts: readonly CoreMessage[];
}

/** Registers whose rows are requirements: their ids say what a finding is about. */
const REQUIREMENT_KINDS: ReadonlySet<RegisterKind> = new Set(['soa', 'gap-assessment']);

/** All notes of a copy as findings, in its order, and what became of their rows meanwhile. */
export function notedFindings(context: CheckContext, copy: ReturnedCopy): NotedFindings {
  const read = copy.notes.map((note) => {
    const row = notedRow(context, copy, note);
    return { finding: findingOf(context, copy, note, row), conflicts: row.conflicts };
  });
  return {
    findings: read.map(({ finding }) => finding),
    conflicts: read.flatMap(({ conflicts }) => conflicts),
  };
}

function findingOf(
  context: CheckContext,
  copy: ReturnedCopy,
  note: AuditorNote,
  row: NotedRow,
): NotedFinding {
  const grade = noteGrade(note);
  const isUnread = grade === undefined && note.grade !== '';
  const said = isUnread ? `${note.grade}: ${note.text}` : note.text;
  const title = FINDING_GRADE_CHOICES.find(({ id }) => id === grade)?.title;
  return {
    requirement: requirementOf(context, note, row),
    ...(grade ? { grade } : {}),
    description: said === '' ? `${title ?? 'A remark'}, without words` : said,
    evidence: [note.evidence, placeOf(copy, note, row)].filter((text) => text !== '').join('; '),
  };
}

function requirementOf(
  { records }: CheckContext,
  { register, about }: AuditorNote,
  { id }: NotedRow,
): string {
  if (register) {
    const isRequirement = REQUIREMENT_KINDS.has(register.kind) && id !== '';
    return isRequirement ? id : (registerOf(register.kind)?.clause ?? '');
  }
  if (parseClause(about) || parseControlReference(about).kind !== 'own') return about;
  const isRisk = records['risk-register'].some((risks) =>
    risks.records.some((risk) => idKey(answered(risk.id) ?? '') === idKey(about)),
  );
  return isRisk && about !== '' ? (registerOf('risk-register')?.clause ?? about) : about;
}

/** "Risks: R-3 (Phishing of accounts)" */
function placeOf(copy: ReturnedCopy, note: AuditorNote, { id }: NotedRow): string {
  if (!note.register) return note.about;
  const words = rowWords(copy, note);
  const name = id === '' ? `row ${note.row}` : id;
  return `${note.sheet}: ${name}${words === '' || words === id ? '' : ` (${words})`}`;
}

/** The same finding, however it is spaced and capitalised. */
export function findingKey({
  description,
  evidence,
}: Pick<NotedFinding, 'description' | 'evidence'>): string {
  return `${foldPhrase(description)}|${foldPhrase(evidence)}`;
}
