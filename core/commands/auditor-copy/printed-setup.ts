import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import type { PageSetup } from '../../workbook/sheet-features.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { KeptLines } from './kept-lines.ts';

/** So many characters side by side are still legible on one page across. */
const WIDEST = { A4: 230, A3: 360 };
const DEFAULT_WIDTH = 8.43;
const TITLE = 'Copy for audit';
/** Spreadsheets allow 255 characters in a footer. */
const LONGEST_NAME = 80;

/**
 * How a sheet of a copy is printed: on one page across, of A3 where it is wide. The header stands on
 * every page; ids too where even A3 doesn't do.
 */
export function printedSetup(
  definition: SheetDefinition,
  register: RecognisedRegister | undefined,
  lines: KeptLines,
): PageSetup {
  const width = widthOf(definition);
  const pages = width <= WIDEST.A3 ? 1 : Math.round(width / WIDEST.A3);
  const header = register && lines.row(register.headerRow);
  const [id] = register ? register.headers : [];
  const last = Math.max(definition.freeze.columns, (id && lines.column(id.column)) ?? 0);
  return {
    landscape: true,
    fitToWidth: pages,
    ...(width > WIDEST.A4 ? { paper: 'A3' } : {}),
    ...(header === undefined ? {} : { repeatRows: { first: header, last: header } }),
    ...(pages > 1 && last > 0 ? { repeatColumns: { first: 1, last } } : {}),
  };
}

/** The sheet with whose copy it is, of what day, its name and the page at the foot of each page. */
export function withFooter(
  definition: SheetDefinition,
  organisation: string,
  today: CalendarDate,
): SheetDefinition {
  const whose = organisation.length > LONGEST_NAME ? '' : organisation;
  const left = [whose, TITLE, today].filter((text) => text !== '').join(', ');
  const footer = `&L${literal(left)}&C${literal(definition.name)}&RPage &P of &N`;
  return { ...definition, pageSetup: { ...definition.pageSetup, footer } };
}

/** In headers and footers "&" begins a code. */
function literal(text: string): string {
  return text.replace(/&/g, '&&');
}

function widthOf({ columnWidths, grid }: SheetDefinition): number {
  const right = [...grid.values()].reduce(
    (most, { columns }) => Math.max(most, columns[columns.length - 1] ?? 0),
    0,
  );
  let width = 0;
  for (let column = 1; column <= right; column++) {
    width += columnWidths.get(column) ?? DEFAULT_WIDTH;
  }
  return width;
}
