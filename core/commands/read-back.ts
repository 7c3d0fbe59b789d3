import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import type { Answer } from '../records/answer.ts';
import { AUDIT_FINDINGS } from '../registers/declarations/audit-findings.ts';
import { NONCONFORMITIES } from '../registers/declarations/nonconformities.ts';
import { verifyCopy } from '../sharing/verify-copy.ts';
import { applyChanges } from '../workbook/apply.ts';
import type { Change } from '../workbook/change.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Command, CommandArguments } from './command.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { readReturnedCopy } from './read-back/auditor-notes.ts';
import { type FindingRows, findingRows } from './read-back/finding-rows.ts';
import { findingKey, type NotedFinding, notedFindings } from './read-back/noted-findings.ts';
import { placeRows } from './template/place-rows.ts';

/** What an auditor wrote into a copy, as rows of audit findings and nonconformities. */
export const READ_BACK: Command = {
  ...declarationOf('read-back'),
  plan(context, chosen) {
    const returned = workbookIn(chosen);
    if (!returned) return nothingPlanned(message('read-back.name-copy'));
    const copy = readReturnedCopy(returned, context.today);
    if (!copy) return nothingPlanned(message('read-back.no-copy'));
    const notes = changedNotes(returned);
    if (copy.notes.length === 0) {
      return nothingPlanned(message('read-back.nothing-written'), ...notes);
    }
    const { findings, conflicts } = notedFindings(context, copy);
    const known = knownFindings(context);
    const fresh = findings.filter((finding) => !known.has(findingKey(finding)));
    const readBefore = findings.length - fresh.length;
    const audit = typeof chosen.audit === 'string' ? chosen.audit : `Copy read ${context.today}`;
    const rows = findingRows(context, fresh, audit);
    return {
      changes: { changes: changesFor(context, rows) },
      summary: summaryOf(fresh, rows),
      notes: [
        ...(readBefore > 0 ? [message('read-back.read-before', { count: readBefore })] : []),
        ...conflicts,
        ...notes,
      ],
    };
  },
};

function workbookIn({ copy }: CommandArguments): Snapshot | undefined {
  return typeof copy === 'object' ? copy : undefined;
}

/** What somebody changed in the copy besides the notes; it is told and not taken over. */
function changedNotes(returned: Snapshot): readonly CoreMessage[] {
  const verified = verifyCopy(returned);
  if (verified.kind !== 'changed') return [];
  return [message('read-back.changed-besides'), ...verified.differences];
}

/** Findings that stand in the workbook already. */
function knownFindings({ records }: CheckContext): ReadonlySet<string> {
  const texts = records['audit-findings'].flatMap((register) =>
    register.records.map(({ description, evidence }) => ({
      description: writtenText(description),
      evidence: writtenText(evidence),
    })),
  );
  return new Set(texts.map(findingKey));
}

/** The text as it stands there, even where it means "nothing yet". */
function writtenText(answer: Answer<string>): string {
  return answer.state === 'no-column' ? '' : answer.text;
}

function changesFor(
  { snapshot }: CheckContext,
  { findings, nonconformities }: FindingRows,
): readonly Change[] {
  const first = placeRows(snapshot, AUDIT_FINDINGS, findings.register, findings.rows);
  const applied = applyChanges(snapshot, { changes: first });
  if (applied.kind === 'stale') throw new Error('rows that were just planned are stale');
  const { register, rows } = nonconformities;
  return [...first, ...placeRows(applied.snapshot, NONCONFORMITIES, register, rows)];
}

function summaryOf(
  fresh: readonly NotedFinding[],
  { findings, nonconformities }: FindingRows,
): readonly CoreMessage[] {
  if (fresh.length === 0) return [];
  const sheet = findings.register?.sheet ?? AUDIT_FINDINGS.title;
  const count = nonconformities.rows.length;
  const place = nonconformities.register?.sheet ?? NONCONFORMITIES.title;
  const ungraded = fresh.filter(({ grade }) => grade === undefined).length;
  return [
    fresh.length === 1
      ? message('read-back.one-finding', { sheet })
      : message('read-back.findings', { count: fresh.length, sheet }),
    ...(count > 0 ? [message('read-back.nonconformities', { sheet: place, count })] : []),
    ...(ungraded > 0 ? [message('read-back.ungraded', { count: ungraded })] : []),
  ];
}
