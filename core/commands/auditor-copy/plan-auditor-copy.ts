import { check } from '../../check/check.ts';
import { makeContext } from '../../check/make-context.ts';
import type { CheckContext } from '../../findings/check-context.ts';
import type { Finding } from '../../findings/finding.ts';
import { type CoreMessage, message } from '../../messages/message.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import { COPY_SHEET_NAME } from '../../recognise/own-sheets.ts';
import { inEnglish } from '../../registers/in-english.ts';
import {
  CONTENTS_NAME,
  type CopyMarks,
  FINGERPRINT_NAME,
  notesName,
} from '../../sharing/copy-marks.ts';
import { fingerprintOf, sheetDigest } from '../../sharing/fingerprint.ts';
import type { SharingChoices } from '../../sharing/sharing-choices.ts';
import {
  type Area,
  formatPosition,
  parsePosition,
  type SheetName,
} from '../../workbook/address.ts';
import type { SheetAppearance } from '../../workbook/appearance.ts';
import { applyChanges } from '../../workbook/apply.ts';
import { sheetFromDefinition } from '../../workbook/apply-sheet.ts';
import { textCell } from '../../workbook/cell.ts';
import type { Change, ChangeSet } from '../../workbook/change.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import { withCells } from '../../workbook/grid-edit.ts';
import { formatSheetReference, type SheetReference } from '../../workbook/sheet-reference.ts';
import { EMPTY_SNAPSHOT, type SheetDefinition, type Snapshot } from '../../workbook/snapshot.ts';
import { freeSheetName } from '../template/free-sheet-name.ts';
import { type ContentsEntry, copyCover } from './copy-cover.ts';
import {
  type CopyList,
  commentsList,
  evidenceList,
  findingsList,
  notesList,
  type SharedComment,
} from './copy-lists.ts';
import { type CopyPart, chosenParts } from './copy-parts.ts';
import { leftOutWords, partNotes } from './left-out-words.ts';
import { withFooter } from './printed-setup.ts';
import { type ShareRecord, shareRecord } from './share-record.ts';

/** A copy for an auditor, ready to be made. */
export interface AuditorCopy {
  /** Makes the copy in a workbook without a sheet: everything that will be in it is here. */
  readonly workbook: ChangeSet;
  /** 64 hexadecimal digits; the cover states them too. */
  readonly fingerprint: string;
  /** What the file may be called, with its ending. */
  readonly fileName: string;
  /** What is in it, and what the team should look at before it hands it out. */
  readonly summary: readonly CoreMessage[];
  readonly notes: readonly CoreMessage[];
  /** What the list of shared copies will say. */
  readonly record: ShareRecord;
}

/**
 * The copy that an auditor gets: what was chosen and is visible, as values in their look, and nothing
 * else; a cover, lists, and places for the auditor's notes. The lists know no more than the copy
 * does: they are made from its own sheets. Undefined where nothing visible was chosen.
 */
export function planAuditorCopy(
  context: CheckContext,
  appearance: readonly SheetAppearance[],
  choices: SharingChoices,
): AuditorCopy | undefined {
  const parts = chosenParts(context, appearance, choices);
  if (parts.length === 0) return undefined;
  const lists = copyLists(context, appearance, choices, parts);
  const sheets = [...parts.map(({ definition }) => definition), ...lists.map(definitionOf)];
  const notes = [
    ...parts.flatMap(({ definition, notes: areas }) =>
      areas.map((area) => ({ sheet: definition.name, area })),
    ),
    ...lists.flatMap(({ definition, notes: area }) =>
      area ? [{ sheet: definition.name, area }] : [],
    ),
  ];
  const made = withCover(context, choices, { parts, lists, sheets, notes });
  return {
    workbook: made.changes,
    fingerprint: made.fingerprint,
    fileName: fileNameOf(choices.details.organisation, context.today),
    summary: summaryOf(parts, lists),
    notes: parts.flatMap(partNotes),
    record: shareRecord(context, choices.details, parts, made.fingerprint),
  };
}

/** Letters and digits alone: every system takes them. */
function fileNameOf(organisation: string, today: CalendarDate): string {
  const words = foldPhrase(organisation).replace(/ /g, '-');
  return `${words === '' ? '' : `${words}-`}copy-for-audit-${today}.xlsx`;
}

function definitionOf({ definition }: CopyList): SheetDefinition {
  return definition;
}

/** The lists that the choices ask for, made from what the copy holds. */
function copyLists(
  context: CheckContext,
  appearance: readonly SheetAppearance[],
  choices: SharingChoices,
  parts: readonly CopyPart[],
): readonly CopyList[] {
  const copied = makeContext(
    { ...EMPTY_SNAPSHOT, sheets: parts.map(({ values }) => sheetFromDefinition(values)) },
    context.today,
  );
  const makers = [
    ...(choices.openFindings ? [findingsList(openFindings(context, copied, parts))] : []),
    evidenceList(copied),
    ...(choices.comments ? [commentsList(sharedComments(appearance, parts))] : []),
    notesList(),
  ];
  const taken = [...copied.snapshot.sheets];
  return makers.flatMap((make) => {
    const list = make((wanted) => freeSheetName({ ...copied.snapshot, sheets: taken }, wanted));
    if (list) taken.push(sheetFromDefinition(list.definition));
    return list ?? [];
  });
}

/** Findings of the copy that the team's workbook has at the same place, too: no column is missed. */
function openFindings(
  context: CheckContext,
  copied: CheckContext,
  parts: readonly CopyPart[],
): readonly Finding[] {
  const known = new Set(
    check(context).flatMap(({ rule, sheet, cell }) => {
      const lines = parts.find(({ definition }) => definition.name === sheet)?.lines;
      const position = parsePosition(cell);
      const row = position && lines?.row(position.row);
      const column = position && lines?.column(position.column);
      if (row === undefined || column === undefined) return [];
      return [`${rule} ${sheet}!${formatPosition({ row, column })}`];
    }),
  );
  return check(copied).filter(
    ({ rule, sheet, cell, severity }) =>
      severity !== 'advice' && known.has(`${rule} ${sheet}!${cell}`),
  );
}

function sharedComments(
  appearance: readonly SheetAppearance[],
  parts: readonly CopyPart[],
): readonly SharedComment[] {
  return parts.flatMap(({ definition, lines }) => {
    const comments = appearance.find(({ sheet }) => sheet === definition.name)?.comments ?? [];
    return comments.flatMap((comment) => {
      const row = lines.row(comment.row);
      const column = lines.column(comment.column);
      if (row === undefined || column === undefined) return [];
      return [{ ...comment, sheet: definition.name, row, column }];
    });
  });
}

interface CopySheets {
  readonly parts: readonly CopyPart[];
  readonly lists: readonly CopyList[];
  /** Parts and lists, in tab order. */
  readonly sheets: readonly SheetDefinition[];
  readonly notes: readonly SheetReference[];
}

/** The changes that make the copy, with its cover in front and its fingerprint on it. */
function withCover(
  { today }: CheckContext,
  { details }: SharingChoices,
  { parts, lists, sheets, notes }: CopySheets,
): { readonly changes: ChangeSet; readonly fingerprint: string } {
  const taken = { ...EMPTY_SNAPSHOT, sheets: sheets.map(sheetFromDefinition) };
  const cover = copyCover({
    name: freeSheetName(taken, 'Cover'),
    details,
    today,
    contents: parts.map((part) => contentsEntry(part, notes)),
    lists: lists.map(({ definition, purpose }) => ({
      sheet: definition.name,
      purpose: inEnglish(purpose),
    })),
  });
  const { row, column } = cover.fingerprint;
  const place: Area = { top: row, bottom: row, left: column, right: column };
  const marks: CopyMarks = {
    fingerprint: { sheet: cover.definition.name, area: place },
    contents: { sheet: cover.definition.name, area: cover.contents },
    notes,
  };
  const own = [cover.definition.name, ...lists.map(({ definition }) => definition.name)];
  const printed = (sheet: SheetDefinition) => withFooter(sheet, details.organisation, today);
  const changesWith = (first: SheetDefinition) =>
    copyChanges([first, ...sheets].map(printed), marks, own);
  const fingerprint = fingerprintOf(madeBy(changesWith(cover.definition)), marks);
  const shown = textCell((fingerprint.match(/.{8}/g) ?? []).join(' '));
  const grid = withCells(cover.definition.grid, [{ ...cover.fingerprint, cell: shown }]);
  return { changes: changesWith({ ...cover.definition, grid }), fingerprint };
}

function contentsEntry(part: CopyPart, notes: readonly SheetReference[]): ContentsEntry {
  const { definition, kinds, rows, leftOut } = part;
  return {
    sheet: definition.name,
    registers: kinds,
    ...(kinds.length > 0 ? { rows } : {}),
    leftOut: leftOutWords(leftOut),
    digest: sheetDigest(sheetFromDefinition(definition), { notes }),
  };
}

function copyChanges(
  sheets: readonly SheetDefinition[],
  { fingerprint, contents, notes }: CopyMarks,
  own: readonly SheetName[],
): ChangeSet {
  const top = { top: 1, bottom: 1, left: 1, right: 1 };
  const names: readonly (readonly [string, SheetReference | undefined])[] = [
    [FINGERPRINT_NAME, fingerprint],
    [CONTENTS_NAME, contents],
    ...notes.map((area, index) => [notesName(index + 1), area] as const),
    ...own.map((sheet, index) => [`${COPY_SHEET_NAME}${index + 1}`, { sheet, area: top }] as const),
  ];
  const changes: readonly Change[] = [
    ...sheets.map(
      (after, index): Change => ({ kind: 'sheet', sheet: after.name, index, before: null, after }),
    ),
    ...names.flatMap(([name, reference]): Change[] =>
      reference
        ? [{ kind: 'name', name, before: null, after: formatSheetReference(reference) }]
        : [],
    ),
    ...sheets.map(
      ({ name }): Change => ({
        kind: 'protection',
        sheet: name,
        before: null,
        after: { password: false, allows: 'arranging' },
      }),
    ),
  ];
  return { changes };
}

function madeBy(changes: ChangeSet): Snapshot {
  const applied = applyChanges(EMPTY_SNAPSHOT, changes);
  if (applied.kind === 'stale') throw new Error('a new workbook is not empty');
  return applied.snapshot;
}

function summaryOf(parts: readonly CopyPart[], lists: readonly CopyList[]): readonly CoreMessage[] {
  const sheets = parts.map(({ definition, rows }) =>
    message('auditor-copy.sheet', { sheet: definition.name, rows }),
  );
  return [
    message('auditor-copy.sheets', { count: parts.length, sheets }),
    ...lists.map(({ definition, purpose }) =>
      message('auditor-copy.list', { sheet: definition.name, purpose }),
    ),
  ];
}
