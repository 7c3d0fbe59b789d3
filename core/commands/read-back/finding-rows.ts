import type { CheckContext } from '../../findings/check-context.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { answered } from '../../records/answer.ts';
import { ACTION_STATUS_CHOICES } from '../../registers/choice-lists.ts';
import { fieldId } from '../../registers/declaration.ts';
import {
  FINDING_GRADE_CHOICES,
  type FindingGrade,
} from '../../registers/words/choices/finding-grade.ts';
import { idSeries } from '../../risk/id-series.ts';
import { type Cell, dateCell, textCell } from '../../workbook/cell.ts';
import { serialFromDate } from '../../workbook/date.ts';
import { choiceWords } from '../structure/choice-words.ts';
import type { NewRow } from '../template/append-rows.ts';
import type { NotedFinding } from './noted-findings.ts';

/** Rows for a register, or for a new one where there is none. */
export interface RowsFor {
  readonly register: RecognisedRegister | undefined;
  readonly rows: readonly NewRow[];
}

export interface FindingRows {
  readonly findings: RowsFor;
  readonly nonconformities: RowsFor;
}

/** New registers count from F-01 and NC-01. */
const BEFORE_FIRST_FINDING = 'F-00';
const BEFORE_FIRST_NONCONFORMITY = 'NC-00';
const NONCONFORMITIES: ReadonlySet<FindingGrade | undefined> = new Set(['major', 'minor']);

/** A row of audit findings for each note, and one of nonconformities where it is graded as one. */
export function findingRows(
  context: CheckContext,
  findings: readonly NotedFinding[],
  audit: string,
): FindingRows {
  const register = registerWith(context, 'audit-findings');
  const dealing = registerWith(context, 'nonconformities');
  const nextFinding = nextId(context, 'audit-findings', BEFORE_FIRST_FINDING);
  const nextNonconformity = nextId(context, 'nonconformities', BEFORE_FIRST_NONCONFORMITY);
  const rows: NewRow[] = [];
  const nonconformities: NewRow[] = [];
  for (const finding of findings) {
    const id = nextFinding();
    const action = NONCONFORMITIES.has(finding.grade) ? nextNonconformity() : '';
    rows.push({
      ...findingCells(context, finding, register),
      id: textCell(id),
      audit: textCell(audit),
      action: textCell(action),
      status: openStatus(register),
    });
    if (action !== '') {
      const { description, evidence } = finding;
      nonconformities.push({
        id: textCell(action),
        date: dateCell(serialFromDate(context.today, context.snapshot.dateSystem)),
        source: textCell(`Audit finding ${id}, ${audit}`),
        description: textCell(`${description} (${evidence})`),
        status: openStatus(dealing),
      });
    }
  }
  return {
    findings: { register, rows },
    nonconformities: { register: dealing, rows: nonconformities },
  };
}

/** The first register of a kind that has a column for what was found. */
function registerWith(
  { recognition }: CheckContext,
  kind: 'audit-findings' | 'nonconformities',
): RecognisedRegister | undefined {
  return recognition.registers.find(
    (register) => register.kind === kind && register.columns.has(fieldId('description')),
  );
}

/** Without a column for evidence it goes behind the words, so that nothing is lost. */
function findingCells(
  context: CheckContext,
  { requirement, grade, description, evidence }: NotedFinding,
  register: RecognisedRegister | undefined,
): NewRow {
  const hasEvidence = !register || register.columns.has(fieldId('evidence'));
  return {
    requirement: textCell(requirement),
    grade: textCell(grade ? gradeWord(context, grade) : ''),
    description: textCell(hasEvidence ? description : `${description} (${evidence})`),
    evidence: textCell(evidence),
  };
}

/** The word that the team's own findings use for a grade, else ours. */
function gradeWord({ records }: CheckContext, grade: FindingGrade): string {
  const own = records['audit-findings'].flatMap((register) =>
    register.records.flatMap((record) =>
      answered(record.grade) === grade && record.grade.state === 'value' ? [record.grade.text] : [],
    ),
  );
  return own[0]?.trim() ?? FINDING_GRADE_CHOICES.find(({ id }) => id === grade)?.title ?? '';
}

function openStatus(register: RecognisedRegister | undefined): Cell {
  const [open = ''] = choiceWords(ACTION_STATUS_CHOICES, register?.language ?? 'en');
  return textCell(open);
}

function nextId(
  { records }: CheckContext,
  kind: 'audit-findings' | 'nonconformities',
  beforeFirst: string,
): () => string {
  const used = records[kind].flatMap((register) =>
    register.records.flatMap(({ id }) => answered(id) ?? []),
  );
  return idSeries(used) ?? idSeries([beforeFirst]) ?? (() => '');
}
