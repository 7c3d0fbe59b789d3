import { strToU8, zipSync } from 'fflate';

const HEADERS = [
  'Risk ID',
  'Risk',
  'Description',
  'Asset',
  'Threat',
  'Vulnerability',
  'Risk owner',
  'Likelihood',
  'Impact',
  'Score',
  'Level',
  'Treatment',
  'Controls',
  'Status',
  'Next review',
] as const;

/** One risk in ten waits for its score and level: something for commands to write. */
const RISKS_TO_ONE_WITHOUT_SCORE = 10;

const OWNERS = ['Ada Berg', 'Ben Cole', 'Cleo Diaz', 'Dan Eriksen'];
const TREATMENTS = ['Reduce', 'Accept', 'Share', 'Avoid'];

/**
 * An .xlsx risk register of `rows` rows x 15 columns, strings shared, as Excel would save it. Rows
 * without values may follow, as the XML of a sheet.
 */
export function registerFile(rows: number, blankRows: Iterable<string> = []): Uint8Array {
  const strings = new SharedStrings();
  const lines = [
    rowXml(
      1,
      HEADERS.map((header) => strings.cell(header)),
    ),
  ];
  for (let index = 0; index < rows; index++)
    lines.push(rowXml(index + 2, riskCells(index, strings)));
  for (const blank of blankRows) lines.push(blank);
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  return zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(WORKBOOK),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(strings.xml()),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

function riskCells(index: number, strings: SharedStrings): string[] {
  const likelihood = 1 + (index % 5);
  const consequence = 1 + ((index * 7 + 3) % 5);
  const score = likelihood * consequence;
  const level = score < 5 ? 'Low' : score < 10 ? 'Medium' : 'High';
  const isScored = index % RISKS_TO_ONE_WITHOUT_SCORE > 0;
  return [
    strings.cell(`R-${String(index + 1).padStart(6, '0')}`),
    strings.cell(`Risk number ${index} of the bench`),
    strings.cell(`Something happens to system ${index % 997}, and people notice`),
    strings.cell(`System ${index % 997}`),
    strings.cell(`Threat ${index % 41}`),
    strings.cell(`Weakness ${index % 83}`),
    strings.cell(OWNERS[index % OWNERS.length] ?? ''),
    `<v>${likelihood}</v>`,
    `<v>${consequence}</v>`,
    isScored ? `<v>${score}</v>` : '',
    isScored ? strings.cell(level) : '',
    strings.cell(TREATMENTS[index % TREATMENTS.length] ?? ''),
    strings.cell(`A.8.${1 + (index % 34)}`),
    strings.cell(index % 3 === 0 ? 'Open' : 'Closed'),
    `<v>${46000 + (index % 700)}</v>`,
  ];
}

class SharedStrings {
  readonly #indexes = new Map<string, number>();

  /** The inside of a cell; text cells carry their index. */
  cell(text: string): string {
    const index = this.#indexes.get(text) ?? this.#indexes.size;
    this.#indexes.set(text, index);
    return `s${index}`;
  }

  xml(): string {
    const items = [...this.#indexes.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
    return `${XML}<sst xmlns="${MAIN}">${items}</sst>`;
  }
}

/** A row as Excel saves it: spans, and a format on every cell. */
function rowXml(row: number, cells: readonly string[]): string {
  const inner = cells.map((cell, index) => {
    const reference = `${String.fromCharCode(65 + index)}${row}`;
    const style = row === 1 ? STYLE.header : index === 14 ? STYLE.date : STYLE.body;
    if (cell === '') return `<c r="${reference}" s="${style}"/>`;
    return cell.startsWith('s')
      ? `<c r="${reference}" s="${style}" t="s"><v>${cell.slice(1)}</v></c>`
      : `<c r="${reference}" s="${style}">${cell}</c>`;
  });
  return `<row r="${row}" spans="1:${cells.length}">${inner.join('')}</row>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;
const WORKBOOK = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Risks" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const STYLE = { date: 1, body: 2, header: 3 };
const SIDES = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`,
);
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill></fills><borders count="2"><border/><border>${SIDES.join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="14" borderId="1" applyNumberFormat="1" applyBorder="1"/><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"/></cellXfs></styleSheet>`;
