import { makeContext } from '../check/make-context.ts';
import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { inEnglish } from '../registers/in-english.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import { copyDetails } from '../sharing/copy-details.ts';
import { sheetDigest } from '../sharing/fingerprint.ts';
import { applyChanges } from '../workbook/apply.ts';
import { sheetFromDefinition } from '../workbook/apply-sheet.ts';
import type { Change } from '../workbook/change.ts';
import { formatSheetReference } from '../workbook/sheet-reference.ts';
import {
  findSheet,
  type SheetDefinition,
  type SheetSnapshot,
  type Snapshot,
} from '../workbook/snapshot.ts';
import type { Command, Plan } from './command.ts';
import { changeCounts } from './compare/change-messages.ts';
import { compareStates, type RowChange } from './compare/row-changes.ts';
import { rowStates } from './compare/row-states.ts';
import { declarationOf } from './declarations.ts';
import {
  freeVersionNames,
  type KeptVersion,
  lastVersion,
  VERSIONS,
  type VersionLine,
  versionedPart,
} from './keep-version/kept-versions.ts';
import { versionSheet } from './keep-version/version-sheet.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { freeSheetName } from './template/free-sheet-name.ts';
import { appendLines } from './template/own-list.ts';

/** Registers whose versions the standard asks for, and the criteria without which risks say little. */
const VERSIONED_KINDS: ReadonlySet<RegisterKind> = new Set([
  'soa',
  'risk-register',
  'risk-criteria',
]);

/** Dated copies of the Statement of Applicability, the risks and their criteria, on hidden sheets. */
export const KEEP_VERSION: Command = {
  ...declarationOf('keep-version'),
  plan(context, chosen) {
    const sheets = versionedSheets(context);
    if (sheets.length === 0) {
      return nothingPlanned(message('versions.nothing'));
    }
    const found = copyDetails(context, new Set(sheets.map(({ name }) => name)));
    const said = {
      version: textOf(chosen.version) ?? found.soaVersion,
      approvedBy: textOf(chosen['approved-by']) ?? found.approvedBy,
    };
    const former = new Map(
      sheets.map((sheet) => [sheet, lastVersion(context.snapshot, sheet.name)] as const),
    );
    const changed = sheets.filter((sheet) => former.get(sheet)?.line.digest !== digestOf(sheet));
    const same = sheets.filter((sheet) => !changed.includes(sheet));
    return {
      ...kept(context, changed, said),
      notes: same.flatMap((sheet) => unchanged(sheet, former.get(sheet))),
    };
  },
};

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function versionedSheets({ snapshot, recognition }: CheckContext): readonly SheetSnapshot[] {
  const names = recognition.registers
    .filter(({ kind }) => VERSIONED_KINDS.has(kind))
    .map(({ sheet }) => sheet);
  return [...new Set(names)].flatMap((name) => findSheet(snapshot, name) ?? []);
}

/** The digest of what the cells show; formulas that are written anew change nothing. */
function digestOf(sheet: SheetSnapshot): string {
  return sheetDigest(sheet, { notes: [] });
}

function unchanged(
  { name: sheet }: SheetSnapshot,
  version: KeptVersion | undefined,
): readonly CoreMessage[] {
  if (!version) return [];
  return [message('versions.unchanged', { sheet, day: { day: version.line.date } })];
}

function kept(
  context: CheckContext,
  sheets: readonly SheetSnapshot[],
  said: Pick<VersionLine, 'version' | 'approvedBy'>,
): Omit<Plan, 'notes'> {
  const nextName = freeVersionNames(context.snapshot);
  const former = changesSince(context);
  const changes: Change[] = [];
  const lines: VersionLine[] = [];
  const summary: CoreMessage[] = [];
  let snapshot = context.snapshot;
  for (const sheet of sheets) {
    const after = versionOf(context, snapshot, sheet);
    const target = formatSheetReference({
      sheet: after.name,
      area: { top: 1, bottom: 1, left: 1, right: 1 },
    });
    const index = snapshot.sheets.length;
    changes.push(
      { kind: 'sheet', sheet: after.name, index, before: null, after },
      { kind: 'name', name: nextName(), before: null, after: target },
    );
    snapshot = { ...snapshot, sheets: [...snapshot.sheets, sheetFromDefinition(after)] };
    const changed = changesOf(context, sheet, former);
    lines.push(
      lineOf(context, sheet, after, { ...said, changes: changed.map(inEnglish).join(' ') }),
    );
    summary.push(keptMessage(context, sheet, after, changed));
  }
  const applied = applyChanges(context.snapshot, { changes });
  if (applied.kind === 'stale') throw new Error('versions that were just planned are stale');
  const list = appendLines(applied.snapshot, VERSIONS, lines);
  return {
    changes: { changes: [...changes, ...list.changes] },
    summary,
  };
}

function keptMessage(
  { today }: CheckContext,
  { name: sheet }: SheetSnapshot,
  { name: kept }: SheetDefinition,
  changes: readonly CoreMessage[],
): CoreMessage {
  const said = { sheet, day: { day: today }, kept };
  if (changes.length === 0) return message('versions.kept', said);
  return message('versions.kept-again', { ...said, changes: { sentences: changes } });
}

function versionOf(
  { recognition, today }: CheckContext,
  snapshot: Snapshot,
  sheet: SheetSnapshot,
): SheetDefinition {
  const isOf = (register: RecognisedRegister) => register.sheet === sheet.name;
  const name = freeSheetName(snapshot, `${sheet.name.slice(0, 20)} ${today}`);
  return versionSheet(sheet, recognition.registers.filter(isOf), name);
}

function lineOf(
  context: CheckContext,
  sheet: SheetSnapshot,
  { name }: SheetDefinition,
  said: Pick<VersionLine, 'version' | 'approvedBy' | 'changes'>,
): VersionLine {
  return {
    date: context.today,
    sheet: sheet.name,
    ...said,
    keptAs: name,
    digest: digestOf(sheet),
  };
}

/** What changed since the last versions, register by register; nothing where none is kept. */
function changesSince(context: CheckContext): readonly RowChange[] {
  const former = makeContext(versionedPart(context.snapshot), context.today);
  return compareStates(rowStates(former), rowStates(context)).changes;
}

/** "Risk register: 2 new, 1 closed."; nothing where no version of the sheet is kept to compare with. */
function changesOf(
  { snapshot, recognition }: CheckContext,
  { name }: SheetSnapshot,
  changes: readonly RowChange[],
): readonly CoreMessage[] {
  if (!lastVersion(snapshot, name)) return [];
  const kinds = new Set(
    recognition.registers.filter(({ sheet }) => sheet === name).map(({ kind }) => kind),
  );
  const told = [...kinds].flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length > 0 ? [changeCounts(kind, own)] : [];
  });
  return told.length > 0 ? told : [message('versions.no-row-changed')];
}
