import { parsePosition, sheetName } from '../../core/workbook/address.ts';
import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { CellStyle, Colour } from '../../core/workbook/style.ts';
import type { XlsxPackage } from '../package/package.ts';
import { readRelationships } from '../package/relationships.ts';
import { readWorkbookPart, type SheetEntry } from '../read/workbook.ts';
import { type Attributes, booleanAttribute, type XmlHandler } from '../xml/parse.ts';
import { parseSections } from '../xml/sections.ts';
import { colourOf, readThemeColours } from './colours.ts';
import { readComments, readPersons } from './comments.ts';
import { readLooks } from './looks.ts';

/** How all sheets look. Throws UnreadableFile where a part can't be read. */
export function readAppearance(source: XlsxPackage): readonly SheetAppearance[] {
  const workbook = readWorkbookPart(source);
  const relationships = readRelationships(source, workbook.partName);
  const targetOf = (type: string) => relationships.find((line) => line.type === type)?.target;
  const themeColours = readThemeColours(source, targetOf('theme'));
  const looks = readLooks(source, workbook.styles, themeColours);
  const persons = readPersons(source, targetOf('person'));
  return workbook.sheets.map((entry) => readSheet(source, entry, { themeColours, looks, persons }));
}

interface Shared {
  readonly themeColours: readonly string[];
  readonly looks: readonly CellStyle[];
  readonly persons: ReadonlyMap<string, string>;
}

function readSheet(source: XlsxPackage, { name, partName }: SheetEntry, shared: Shared) {
  const cells = new LookReader(shared.looks);
  let tabColour: Colour | undefined;
  let showGridLines = true;
  let landscape = false;
  const sections: Record<string, XmlHandler> = {
    sheetData: cells,
    sheetPr: {
      open(element, attributes) {
        if (element === 'tabColor') tabColour = colourOf(attributes, shared.themeColours);
      },
    },
    sheetViews: {
      open(element, attributes) {
        if (element === 'sheetView')
          showGridLines = booleanAttribute(attributes.showGridLines, true);
      },
    },
    pageSetup: {
      open(_, { orientation }) {
        landscape = orientation === 'landscape';
      },
    },
  };
  parseSections(source.pieces(partName) ?? [], partName, 'worksheet', sections);
  const { styles, rowHeights } = cells;
  const comments = readComments(source, readRelationships(source, partName), shared.persons);
  const sheet: SheetAppearance = {
    sheet: sheetName(name),
    styles,
    rowHeights,
    comments,
    showGridLines,
    landscape,
    ...(tabColour ? { tabColour } : {}),
  };
  return sheet;
}

/** Gathers the look of each stored cell that looks like something, and heights that are stored. */
class LookReader implements XmlHandler {
  readonly styles = new Map<number, Map<number, CellStyle>>();
  readonly rowHeights = new Map<number, number>();
  readonly #looks: readonly (CellStyle | undefined)[];
  #row = 0;
  #column = 0;

  constructor(looks: readonly CellStyle[]) {
    this.#looks = looks.map((look) => (Object.keys(look).length > 0 ? look : undefined));
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
  }

  #openRow({ r, ht }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    const height = Number(ht ?? Number.NaN);
    if (height >= 0) this.rowHeights.set(this.#row, height);
  }

  #openCell({ r, s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : (parsePosition(r)?.column ?? 0);
    const look = this.#looks[Number(s ?? 0)];
    if (!look) return;
    const row = this.styles.get(this.#row) ?? new Map<number, CellStyle>();
    this.styles.set(this.#row, row);
    row.set(this.#column, look);
  }
}
