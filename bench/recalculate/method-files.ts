import { sheetName } from '../../core/workbook/address.ts';
import { type Cell, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { emptySheet } from '../../core/workbook/snapshot.ts';
import { emptyWorkbook } from '../../xlsx/empty-workbook.ts';
import { METHOD_SHAPES, type MethodShape } from './method-shapes.ts';

/** A register for each shape of method: all pairs of its steps, all but the last two rows scored. */
export async function methodFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  return Promise.all(
    METHOD_SHAPES.map(async (shape) => [shape.name, await registerOf(shape)] as const),
  );
}

async function registerOf({ headers, rows }: MethodShape): Promise<Uint8Array> {
  const cells = [headers, ...rows].map((row) => row.map(cellOf));
  const host = emptyWorkbook();
  const sheet = sheetName('Risks');
  const after = {
    ...emptySheet(sheet),
    grid: gridFromRows(cells),
    styles: [],
    rowHeights: new Map(),
    charts: [],
    pageSetup: { landscape: true, fitToWidth: 1 },
    showGridLines: true,
  };
  const outcome = await host.commit({
    changes: [{ kind: 'sheet', sheet, index: 0, before: null, after }],
  });
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  return host.bytes();
}

function cellOf(value: string | number): Cell {
  return typeof value === 'number' ? numberCell(value) : textCell(value);
}
