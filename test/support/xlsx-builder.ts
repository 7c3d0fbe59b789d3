import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface BuiltRelation {
  /** Last step of the type's address, e.g. "table". */
  readonly type: string;
  readonly target: string;
}

export interface BuiltSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** XML of the rows inside sheetData. */
  readonly rows?: string;
  /** XML between the worksheet tag and sheetData. */
  readonly before?: string;
  /** XML behind sheetData. */
  readonly after?: string;
  readonly relations?: readonly BuiltRelation[];
  /** "chartsheet" makes a sheet that is none. */
  readonly type?: string;
}

export interface BuiltWorkbook {
  readonly sheets?: readonly BuiltSheet[];
  /** XML of each si element's content. */
  readonly strings?: readonly string[];
  /** XML inside styleSheet. */
  readonly styles?: string;
  /** XML in front of the sheets of the workbook part. */
  readonly beforeSheets?: string;
  /** XML behind the sheets of the workbook part. */
  readonly afterSheets?: string;
  /** Parts to add or to replace, by name; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a minimal workbook, by name. */
export function xlsxParts(workbook: BuiltWorkbook = {}): Record<string, Uint8Array> {
  const sheets = workbook.sheets ?? [{}];
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookXml(sheets, workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(({ type }, index) => ({
        type: type ?? 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { type: 'sharedStrings', target: 'sharedStrings.xml' },
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${(workbook.strings ?? [])
      .map((string) => `<si>${string}</si>`)
      .join('')}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${workbook.styles ?? ''}</styleSheet>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
    if (sheet.relations) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(sheet.relations);
    }
  });
  Object.assign(parts, workbook.parts);
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) bytes[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return bytes;
}

/** The bytes of a minimal workbook. */
export function buildXlsx(workbook: BuiltWorkbook = {}): Uint8Array {
  return zipSync(xlsxParts(workbook));
}

/** XML of one sheet with these rows. */
export function sheetXml({ before = '', rows = '', after = '' }: BuiltSheet): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** XML of a relationships part; ids are rId1, rId2 and so on. */
export function relations(list: readonly BuiltRelation[]): string {
  const lines = list.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${lines.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly BuiltSheet[], workbook: BuiltWorkbook): string {
  const lines = sheets.map(({ name, state }, index) => {
    const visibility = state ? ` state="${state}"` : '';
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbook.beforeSheets ?? ''}<sheets>${lines.join('')}</sheets>${workbook.afterSheets ?? ''}</workbook>`;
}

function contentTypes(sheetCount: number): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
    ['xl/styles.xml', 'styles'],
    ...Array.from({ length: sheetCount }, (_, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      'worksheet',
    ]),
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`);
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
