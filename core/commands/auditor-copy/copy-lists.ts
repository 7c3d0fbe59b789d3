import { clauseOf } from '../../check/rules.ts';
import type { CheckContext } from '../../findings/check-context.ts';
import type { Finding } from '../../findings/finding.ts';
import { renderFinding } from '../../findings/render.ts';
import { EN } from '../../findings/texts/en.ts';
import { type CoreMessage, message } from '../../messages/message.ts';
import { type Area, formatPosition, type SheetName } from '../../workbook/address.ts';
import type { CellComment } from '../../workbook/appearance.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { BODY_STYLE } from '../look.ts';
import { LIST_HEADER_ROW, listSheet } from '../template/list-sheet.ts';
import { GRADE_CHECK, NOTE_STYLE } from './auditor-columns.ts';
import {
  type EvidenceReference,
  evidenceReferences,
  type Resolution,
} from './evidence-references.ts';

/** A list of a copy that is no register of the team. */
export interface CopyList {
  readonly definition: SheetDefinition;
  readonly purpose: CoreMessage;
  /** Where the auditor writes; absent where nowhere. */
  readonly notes?: Area;
}

/** Makes a list under a sheet name that is free; undefined where there is nothing to list. */
export type ListMaker = (nameOf: (wanted: string) => SheetName) => CopyList | undefined;

const SEVERITIES = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;
/** Rows of references are told one by one up to here. */
const MOST_PLACES = 12;
const NOTE_ROWS = 40;

/** What rows point to, and whether that is in the copy too. */
export function evidenceList(context: CheckContext): ListMaker {
  const references = evidenceReferences(context);
  return (nameOf) => {
    if (references.length === 0) return undefined;
    const definition = listSheet({
      name: nameOf('Evidence index'),
      title: 'Evidence index',
      subtitle: 'What the registers refer to, and whether it is listed in this copy.',
      columns: [
        { header: 'Reference', width: 50 },
        { header: 'Used by', width: 50 },
        { header: 'Where it is', width: 50 },
      ],
      rows: references.map(evidenceRow),
    });
    return { definition, purpose: evidencePurpose(context, references) };
  };
}

function evidencePurpose(
  { records }: CheckContext,
  references: readonly EvidenceReference[],
): CoreMessage {
  const { length: count } = references;
  if (records.documents.length === 0) {
    return message('auditor-copy.references-without-list', { count });
  }
  const open = references.filter(({ found }) => found.kind === 'not-found').length;
  return open === 0
    ? message('auditor-copy.references', { count })
    : message('auditor-copy.references-open', { count, open });
}

function evidenceRow({ reference, usedBy, found }: EvidenceReference): readonly string[] {
  const rest = usedBy.length - MOST_PLACES;
  const places = usedBy.slice(0, MOST_PLACES).join('; ');
  return [reference, rest > 0 ? `${places}; and ${rest} more` : places, resolutionText(found)];
}

function resolutionText(found: Resolution): string {
  switch (found.kind) {
    case 'document':
      return `In the list of documents: ${found.name}`;
    case 'sheet':
      return `The sheet “${found.name}” of this copy`;
    case 'not-checked':
      return `A ${found.what}; it was not opened`;
    case 'not-found':
      return 'Not listed in this copy';
  }
}

/** What checks find in the shared registers. */
export function findingsList(findings: readonly Finding[]): ListMaker {
  return (nameOf) => {
    if (findings.length === 0) return undefined;
    const definition = listSheet({
      name: nameOf('Open findings'),
      title: 'Open findings',
      subtitle: 'What the organisation’s own check finds in the registers of this copy.',
      columns: [
        { header: 'Sheet', width: 26 },
        { header: 'Cell', width: 8 },
        { header: 'Severity', width: 11 },
        { header: 'What', width: 56 },
        { header: 'What would be right', width: 46 },
        { header: 'Clause', width: 16 },
      ],
      rows: findings.map((finding) => {
        const { message: found, expected } = renderFinding(finding, EN);
        const { rule, sheet, cell, severity } = finding;
        return [sheet, cell, SEVERITIES[severity], found, expected, clauseOf(rule)];
      }),
    });
    const { length: count } = findings;
    return { definition, purpose: message('auditor-copy.findings', { count }) };
  };
}

/** A comment where its cell stands in the copy. */
export interface SharedComment extends CellComment {
  readonly sheet: SheetName;
}

/** Comments of shared cells. */
export function commentsList(comments: readonly SharedComment[]): ListMaker {
  return (nameOf) => {
    if (comments.length === 0) return undefined;
    const definition = listSheet({
      name: nameOf('Comments'),
      title: 'Comments',
      subtitle: 'What stood beside cells of the registers.',
      columns: [
        { header: 'Sheet', width: 30 },
        { header: 'Cell', width: 10 },
        { header: 'Who', width: 26 },
        { header: 'Comment', width: 84 },
      ],
      rows: comments.map(({ sheet, author, text, ...position }) => [
        sheet,
        formatPosition(position),
        author,
        text,
      ]),
    });
    const { length: count } = comments;
    return { definition, purpose: message('auditor-copy.comments', { count }) };
  };
}

/** The sheet of the auditor, to fill. */
export function notesList(): ListMaker {
  return (nameOf) => {
    const columns = NOTES_COLUMNS.map(({ header, width }) => ({ header, width }));
    const sheet = listSheet({
      name: nameOf('Auditor’s notes'),
      title: 'Auditor’s notes',
      subtitle:
        'For what belongs to no single row. One note a row; name the risk, control or clause.',
      columns,
      rows: [],
    });
    const notes = {
      top: LIST_HEADER_ROW + 1,
      bottom: LIST_HEADER_ROW + NOTE_ROWS,
      left: 1,
      right: columns.length,
    };
    const grade = NOTES_COLUMNS.findIndex(({ field }) => field === 'grade') + 1;
    const definition = {
      ...sheet,
      styles: [...sheet.styles, { area: notes, style: { ...BODY_STYLE, ...NOTE_STYLE } }],
      validations: [{ areas: [{ ...notes, left: grade, right: grade }], validation: GRADE_CHECK }],
    };
    return { definition, purpose: message('auditor-copy.notes'), notes };
  };
}

/** The columns of the auditor's sheet; the fields are those of audit findings. */
export const NOTES_COLUMNS = [
  { field: 'requirement', header: 'Risk, control or clause', width: 24 },
  { field: 'grade', header: 'Grade', width: 22 },
  { field: 'description', header: 'Finding', width: 60 },
  { field: 'evidence', header: 'Evidence', width: 40 },
] as const;
