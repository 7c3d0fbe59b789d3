import { message } from '../../core/messages/message.ts';
import type { DateSystem } from '../../core/workbook/date.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import type { XlsxPackage } from '../package/package.ts';
import { readRelationships } from '../package/relationships.ts';
import { damaged, UnreadableFile } from '../package/unreadable.ts';
import { type Attributes, booleanAttribute, parseXml, prefixedAttribute } from '../xml/parse.ts';

/** What the workbook part says, with the names of the parts that it points to. */
export interface WorkbookPart {
  readonly partName: string;
  readonly dateSystem: DateSystem;
  /** Worksheets in tab order, without chart and dialog sheets. */
  readonly sheets: readonly SheetEntry[];
  readonly names: ReadonlyMap<string, string>;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly partName: string;
}

interface WorkbookLines {
  dateSystem: DateSystem;
  readonly sheets: { name: string; state: string; relationship: string }[];
  readonly names: Map<string, string>;
}

/** Names that the spreadsheet program keeps for itself: print areas, filters. */
const BUILT_IN_NAME = '_xlnm.';

/** Reads the workbook part and its relationships. Throws UnreadableFile where there is none. */
export function readWorkbookPart(source: XlsxPackage): WorkbookPart {
  const partName = findWorkbookPart(source);
  const lines = readLines(source, partName);
  const relationships = readRelationships(source, partName).filter(({ external }) => !external);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  for (const { name, state, relationship } of lines.sheets) {
    const target = byId.get(relationship);
    if (!target) throw damaged(message('fault.sheet-missing', { sheet: name }));
    if (target.type !== 'worksheet') continue;
    sheets.push({ name, visibility: visibilityOf(state), partName: target.target });
  }
  const targetOf = (type: string) => relationships.find((line) => line.type === type)?.target;
  return {
    partName,
    dateSystem: lines.dateSystem,
    sheets,
    names: lines.names,
    sharedStrings: targetOf('sharedStrings'),
    styles: targetOf('styles'),
  };
}

function findWorkbookPart(source: XlsxPackage): string {
  const main = readRelationships(source, '').find(({ type }) => type === 'officeDocument');
  if (!main) {
    throw new UnreadableFile('not-a-spreadsheet', message('file.zip-without-workbook'));
  }
  if (main.target.endsWith('.bin')) throw new UnreadableFile('binary-xlsb');
  if (!source.entry(main.target)) {
    throw damaged(message('fault.workbook-missing', { part: main.target }));
  }
  return main.target;
}

function readLines(source: XlsxPackage, partName: string): WorkbookLines {
  const lines: WorkbookLines = { dateSystem: 1900, sheets: [], names: new Map() };
  let name: string | undefined;
  let text = '';
  let depth = 0;
  parseXml(source.pieces(partName) ?? [], partName, {
    open(element, attributes) {
      if (depth++ === 0 && element !== 'workbook') {
        throw new UnreadableFile('not-a-spreadsheet', message('file.other-office-file'));
      }
      readElement(lines, element, attributes);
      name = element === 'definedName' ? nameOf(attributes) : undefined;
      text = '';
    },
    text(piece) {
      if (name !== undefined) text += piece;
    },
    close() {
      depth--;
      if (name !== undefined) lines.names.set(name, text);
      name = undefined;
    },
  });
  return lines;
}

function readElement(lines: WorkbookLines, element: string, attributes: Attributes): void {
  if (element === 'workbookPr') {
    if (booleanAttribute(attributes.date1904, false)) lines.dateSystem = 1904;
  } else if (element === 'sheet') {
    lines.sheets.push({
      name: attributes.name ?? '',
      state: attributes.state ?? 'visible',
      relationship: prefixedAttribute(attributes, 'id') ?? '',
    });
  }
}

/** The name of a definition that holds for the whole workbook and that a person made. */
function nameOf({ name, localSheetId }: Attributes): string | undefined {
  const ours = localSheetId === undefined && name && !name.startsWith(BUILT_IN_NAME);
  return ours ? name : undefined;
}

function visibilityOf(state: string): SheetSnapshot['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
