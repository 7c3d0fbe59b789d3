import { formatArea, formatPosition } from '../../core/workbook/address.ts';
import { type Cell, type Scalar, shownValue } from '../../core/workbook/cell.ts';
import type { GridRow } from '../../core/workbook/grid.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import { sheetXml, xlsxParts } from '../../test/support/xlsx-builder.ts';
import { saveEntries } from '../../xlsx/zip/save.ts';
import type { Dice } from '../dice.ts';
import { storedEntry } from '../mutate/entries.ts';

/** How one program writes the XML of workbooks. All ways say the same. */
interface Hand {
  readonly references: boolean;
  readonly texts: 'shared' | 'inline' | 'literal';
  readonly prefix: boolean;
  readonly singleQuotes: boolean;
  readonly charactersAsNumbers: boolean;
  readonly comments: boolean;
  readonly encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16';
}

const WIDEST_GAP = 20;

/** The bytes of a workbook, written by some program that isn't ours. */
export function writtenWorkbook({ sheets }: Snapshot, dice: Dice): Uint8Array {
  const hand: Hand = {
    references: dice.chance(0.8),
    texts: dice.pick(['shared', 'shared', 'inline', 'literal']),
    prefix: dice.chance(0.1),
    singleQuotes: dice.chance(0.1),
    charactersAsNumbers: dice.chance(0.1),
    comments: dice.chance(0.1),
    encoding: dice.pick(['utf-8', 'utf-8', 'utf-8', 'utf-8 with mark', 'utf-16']),
  };
  const strings: string[] = [];
  const built = sheets.map((sheet) => ({
    name: escaped(sheet.name, hand),
    ...(sheet.visibility === 'visible' ? {} : { state: 'hidden' as const }),
    before: hiddenColumns(sheet),
    rows: rowsOf(sheet, hand, strings),
    after: merges(sheet),
  }));
  const parts = xlsxParts({
    sheets: built,
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
  built.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = encoded(inHand(sheetXml(sheet), hand), hand);
  });
  const strung = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  const table = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
  parts['xl/sharedStrings.xml'] = encoded(
    table.replace('</sst>', () => `${strung}</sst>`),
    hand,
  );
  return saveEntries(Object.entries(parts).map(([name, data]) => storedEntry(name, data)));
}

function rowsOf({ grid, hiddenRows }: SheetSnapshot, hand: Hand, strings: string[]): string {
  const numbers = [...new Set([...grid.keys(), ...hiddenRows])].sort((a, b) => a - b);
  return numbers
    .map((number) => {
      const hidden = hiddenRows.has(number) ? ' hidden="1"' : '';
      const cells = cellsOf(number, grid.get(number), hand, strings);
      return `${hand.comments ? '<!-- row -->\n' : ''}<row r="${number}"${hidden}>${cells}</row>`;
    })
    .join('');
}

/** Without references a cell stands where it comes in its row, so small gaps are filled. */
function cellsOf(row: number, line: GridRow | undefined, hand: Hand, strings: string[]): string {
  const cells: string[] = [];
  let next = 1;
  line?.columns.forEach((column, index) => {
    const cell = line.cells[index];
    if (!cell) return;
    const isNamed = hand.references || column - next > WIDEST_GAP;
    if (!isNamed) cells.push('<c/>'.repeat(column - next));
    next = column + 1;
    const reference = isNamed ? ` r="${formatPosition({ row, column })}"` : '';
    cells.push(cellXml(reference, cell, hand, strings));
  });
  return cells.join('');
}

function cellXml(reference: string, cell: Cell, hand: Hand, strings: string[]): string {
  const formula = cell.kind === 'formula' ? `<f>${escaped(cell.formula, hand)}</f>` : '';
  const [attributes, value] = valueXml(shownValue(cell), formula !== '', hand, strings);
  return `<c${reference}${attributes}>${formula}${value}</c>`;
}

function valueXml(
  value: Scalar,
  isResult: boolean,
  hand: Hand,
  strings: string[],
): readonly [attributes: string, xml: string] {
  switch (value.kind) {
    case 'empty':
      return ['', ''];
    case 'text':
      return textXml(escaped(value.text, hand), isResult ? 'literal' : hand.texts, strings);
    case 'number':
      return ['', `<v>${value.number}</v>`];
    case 'boolean':
      return [' t="b"', `<v>${Number(value.boolean)}</v>`];
    case 'date':
      return [' s="1"', `<v>${value.serial}</v>`];
    case 'error':
      return [' t="e"', `<v>${value.code}</v>`];
  }
}

function textXml(
  text: string,
  way: Hand['texts'],
  strings: string[],
): readonly [attributes: string, xml: string] {
  if (way === 'literal') return [' t="str"', `<v xml:space="preserve">${text}</v>`];
  if (way === 'inline') {
    return [' t="inlineStr"', `<is><t xml:space="preserve">${text}</t></is>`];
  }
  return [' t="s"', `<v>${strings.push(text) - 1}</v>`];
}

function escaped(text: string, { charactersAsNumbers }: Hand): string {
  const special = charactersAsNumbers ? /[^ -%'-;=?-~]|[&<>"]/gu : /[&<>"\r]/g;
  return text.replace(special, (character) =>
    character === '\r' ? '_x000D_' : `&#${character.codePointAt(0)};`,
  );
}

function hiddenColumns({ hiddenColumns: hidden }: SheetSnapshot): string {
  const lines = [...hidden].map((column) => `<col min="${column}" max="${column}" hidden="1"/>`);
  return lines.length > 0 ? `<cols>${lines.join('')}</cols>` : '';
}

function merges({ merges: areas }: SheetSnapshot): string {
  const lines = areas.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  return lines.length > 0 ? `<mergeCells>${lines.join('')}</mergeCells>` : '';
}

/** The same XML with another prefix and other quotes. */
function inHand(xml: string, { prefix, singleQuotes }: Hand): string {
  const quoted = singleQuotes ? xml.replace(/(\s[\w:]+=)"([^"'<>]*)"/g, "$1'$2'") : xml;
  if (!prefix) return quoted;
  return quoted.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(/ xmlns=/, ' xmlns:x=');
}

function encoded(xml: string, { encoding }: Hand): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(xml, 'utf8');
  if (encoding === 'utf-8 with mark') return Buffer.from(`\ufeff${xml}`, 'utf8');
  return Buffer.from(`\ufeff${xml.replace(/UTF-8/i, 'UTF-16')}`, 'utf16le');
}
