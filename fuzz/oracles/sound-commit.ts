import { inEnglish } from '../../core/registers/in-english.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { usedArea } from '../../core/workbook/grid.ts';
import { sameValue } from '../../core/workbook/same.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { contentOf } from '../../test/support/snapshot-content.ts';
import type { OpenedXlsx } from '../../xlsx/commit.ts';
import { commitAndRead } from '../../xlsx/commit-and-read.ts';
import { BrokenPromise } from '../part.ts';

/** Parts that a commit may change; every other one keeps its bytes. */
const MAY_CHANGE =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|calcchain|sharedstrings)\.xml|xl\/_rels\/.*|.*worksheets\/.*|xl\/tables\/.*|xl\/drawings\/.*|xl\/charts\/.*|customxml\/.*)$/i;

/** What is said of a part that is damaged. */
const DAMAGE = /damaged|can be used for attacks/;

/**
 * Commits changes that were planned on this very workbook, and expects what is promised: what is read
 * afterwards is what applying says, no other part changed, and the undo restores (or is refused, where
 * it comes upon a damaged part). Returns the bytes, or undefined where the commit was refused.
 */
export function soundCommit(opened: OpenedXlsx, changes: ChangeSet): Uint8Array | undefined {
  const { outcome, bytes, edited: now } = commitAndRead(opened, changes);
  if (outcome.kind === 'conflict') {
    throw new BrokenPromise(`a conflict with itself: ${JSON.stringify(outcome.stale)}`);
  }
  if (outcome.kind === 'refused') return undefined;
  if (!bytes || !now) throw new BrokenPromise('committed without a file');
  expectContent(now.snapshot, afterApplying(opened.snapshot, changes), 'a commit');
  expectKeptParts(opened, now);
  const undone = commitAndRead(now, outcome.undo);
  if (undone.outcome.kind === 'refused' && DAMAGE.test(inEnglish(undone.outcome.message)))
    return bytes;
  if (undone.outcome.kind !== 'committed' || !undone.edited) {
    throw new BrokenPromise(`the undo is not taken: ${JSON.stringify(undone.outcome)}`);
  }
  expectContent(undone.edited.snapshot, opened.snapshot, 'an undo');
  return bytes;
}

function afterApplying(snapshot: Snapshot, changes: ChangeSet): Snapshot {
  const applied = applyChanges(snapshot, changes);
  if (applied.kind === 'applied') return applied.snapshot;
  throw new BrokenPromise(`stale: ${JSON.stringify(applied.places)}`);
}

function expectContent(found: Snapshot, expected: Snapshot, after: string): void {
  const [one, other] = [found, expected].map((snapshot) => contentOf(comparable(snapshot)));
  if (sameValue(one, other)) return;
  throw new BrokenPromise(`wrong content after ${after}:\n${difference(one, other)}`);
}

/**
 * Without what follows the cells: a table's columns are named by those in its header row, and rows
 * and columns beyond the last used one are not read, hidden or not.
 */
function comparable(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const { bottom = 0, right = 0 } = usedArea(sheet.grid) ?? {};
    return {
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, columns: [] })),
      hiddenRows: new Set([...sheet.hiddenRows].filter((row) => row <= bottom)),
      hiddenColumns: new Set([...sheet.hiddenColumns].filter((column) => column <= right)),
    };
  });
  return { ...snapshot, sheets };
}

/** The first line that differs, with what was found and what was expected. */
function difference(found: unknown, expected: unknown): string {
  const [one, other] = [found, expected].map((value) => printed(value).split('\n'));
  const line = (one ?? []).findIndex((text, index) => text !== other?.[index]);
  return [one, other]
    .map((lines) => lines?.slice(Math.max(0, line - 3), line + 3).join('\n'))
    .join('\n  expected:\n');
}

function printed(value: unknown): string {
  return JSON.stringify(value, (_, one) => inOrder(one), 1);
}

/** Fields by name, so that the same content prints the same. */
function inOrder(value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function expectKeptParts({ package: before }: OpenedXlsx, { package: after }: OpenedXlsx): void {
  for (const entry of before.entries) {
    if (MAY_CHANGE.test(entry.name.replace(/\\/g, '/'))) continue;
    const kept = after.entry(entry.name);
    if (!kept) throw new BrokenPromise(`the part ${entry.name} is lost`);
    if (Buffer.compare(kept.stored, entry.stored) !== 0) {
      throw new BrokenPromise(`the part ${entry.name} became another`);
    }
  }
}
