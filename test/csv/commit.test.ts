import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { parsePosition, sheetName } from '../../core/workbook/address.ts';
import {
  type Cell,
  dateCell,
  EMPTY,
  formulaCell,
  numberCell,
  textCell,
} from '../../core/workbook/cell.ts';
import type { CellChange, Change } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { type CsvHost, openCsv } from '../../workbench/csv/host.ts';
import { CSV_SHEET } from '../../workbench/csv/read.ts';
import { refusalText } from '../support/told.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function open(bytes: Uint8Array): CsvHost {
  const result = openCsv(bytes);
  if (result.kind !== 'opened') throw new Error(result.message.id);
  return result.host;
}

async function read(host: CsvHost, reference: string): Promise<Cell> {
  const [sheet] = (await host.read({})).sheets;
  return cellAt(sheet!.grid, parsePosition(reference)!);
}

/** A change of cells from what the host holds. */
async function changeTo(host: CsvHost, cells: Record<string, Cell>): Promise<Change> {
  const changes: CellChange[] = [];
  for (const [reference, after] of Object.entries(cells)) {
    changes.push({ ...parsePosition(reference)!, before: await read(host, reference), after });
  }
  return { kind: 'cells', sheet: CSV_SHEET, cells: changes };
}

async function committed(bytes: Uint8Array, cells: Record<string, Cell>) {
  const host = open(bytes);
  const outcome = await host.commit({ changes: [await changeTo(host, cells)] });
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  return { host, undo: outcome.undo };
}

describe('changes are written the way the file is written', () => {
  test.each<[what: string, before: string, cells: Record<string, Cell>, after: string]>([
    ['a number', 'a,b\n1,2\n3,4\n', { B2: numberCell(9.5) }, 'a,b\n1,9.5\n3,4\n'],
    ['a decimal comma', 'a;b\r\n1,5;2\r\n', { B2: numberCell(9.5) }, 'a;b\r\n1,5;9,5\r\n'],
    ['a date', 'a,b\n1,2\n', { B2: dateCell(46053) }, 'a,b\n1,2026-01-31\n'],
    ['what needs quotes', 'a,b\n1,2\n', { B2: textCell('x, "y"\nz') }, 'a,b\n1,"x, ""y""\nz"\n'],
    ['what needs none', 'a;b\n1;2\n', { B2: textCell('x, y') }, 'a;b\n1;x, y\n'],
    ['a field in quotes', 'a,b\n1,"old"\n', { B2: textCell('new') }, 'a,b\n1,"new"\n'],
    ['a file in quotes', '"a"\n"1"\n', { B2: numberCell(3) }, '"a"\n"1","3"\n'],
    ['an emptied cell', 'a,b\n1,2\n', { A2: EMPTY }, 'a,b\n,2\n'],
    ['odd neighbours', 'a,b,c\n"1" x, "q" ,3\n', { C2: EMPTY }, 'a,b,c\n"1" x, "q" ,\n'],
    [
      'a new column',
      'a,b\n1,2\n3,4',
      { D1: textCell('new'), D3: numberCell(5) },
      'a,b,,new\n1,2\n3,4,,5',
    ],
    ['new rows', 'a,b\r\n1,2\r\n', { B4: numberCell(5) }, 'a,b\r\n1,2\r\n\r\n,5\r\n'],
    ['new rows without a last line ending', 'a,b\n1,2', { A3: numberCell(5) }, 'a,b\n1,2\n5'],
    ['a sep= line', 'sep=;\na;b\n', { B1: textCell('c') }, 'sep=;\na;c\n'],
  ])('%s', async (_, before, cells, after) => {
    const { host } = await committed(utf8(before), cells);
    expect(new TextDecoder().decode(host.bytes())).toBe(after);
  });

  test.each([
    ['UTF-8 with mark', utf8('\ufeffa;ü\n1;€\n'), utf8('\ufeffa;ü\n1;ß\n')],
    [
      'UTF-16',
      new Uint8Array(Buffer.from('\ufeffa;ü\n1;€\n', 'utf16le').swap16()),
      new Uint8Array(Buffer.from('\ufeffa;ü\n1;ß\n', 'utf16le').swap16()),
    ],
    [
      'Windows-1252',
      new Uint8Array([0x61, 0x3b, 0xfc, 0x81, 0x0a, 0x31, 0x3b, 0x80, 0x0a]),
      new Uint8Array([0x61, 0x3b, 0xfc, 0x81, 0x0a, 0x31, 0x3b, 0xdf, 0x0a]),
    ],
  ])('%s stays', async (_, before, after) => {
    expect((await committed(before, { B2: textCell('ß') })).host.bytes()).toEqual(after);
  });

  test.each(['=1+1', '+1 x', '-x', '@x', '\tx', '\rx', "'=x"])(
    '%j is written as text and read back equal',
    async (text) => {
      const { host } = await committed(utf8('a,b\n1,2\n'), { B2: textCell(text) });
      expect(new TextDecoder().decode(host.bytes())).toMatch(/\n1,"?'/);
      expect(await read(host, 'B2')).toEqual(textCell(text));
    },
  );

  test.each(['-', '+', 'a=b', '-5'])('%j needs no mark', async (text) => {
    const { host } = await committed(utf8('a,b\n1,2\n'), { B2: textCell(text) });
    expect(new TextDecoder().decode(host.bytes())).toBe(`a,b\n1,${text}\n`);
  });
});

describe('refused, with nothing written', () => {
  const changes: readonly [what: string, change: Change][] = [
    ['sheet', { kind: 'freeze', sheet: CSV_SHEET, before: null, after: { rows: 1, columns: 0 } }],
    ['name', { kind: 'name', name: 'x', before: null, after: 'csv!$A$1' }],
    ['other sheet', { kind: 'cells', sheet: sheetName('SoA'), cells: [] }],
    [
      'formula',
      {
        kind: 'cells',
        sheet: CSV_SHEET,
        cells: [{ row: 9, column: 1, before: EMPTY, after: formulaCell('A1*2') }],
      },
    ],
  ];
  test.each(changes)('%s', async (_, change) => {
    const host = open(utf8('a,b\n1,2\n'));
    const cells = await changeTo(host, { A2: numberCell(5) });
    const outcome = await host.commit({ changes: [cells, change] });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'unsupported' });
    expect(refusalText(outcome)).toMatch(/can't hold .*Excel workbook \(\.xlsx\) first/);
    expect(host.bytes()).toEqual(utf8('a,b\n1,2\n'));
  });

  test.each(['漢', '\u0080'])('%j, which Windows-1252 lacks', async (character) => {
    const host = open(new Uint8Array([0x61, 0x2c, 0xfc, 0x0a]));
    const change = await changeTo(host, { A1: textCell(character) });
    expect(await host.commit({ changes: [change] })).toMatchObject({ kind: 'refused' });
  });

  test.each<[what: string, before: string, cells: Record<string, Cell>, says: RegExp]>([
    ['text that names another separator', 'a\nb\n', { A1: textCell('sep=;') }, /more than one way/],
    ['text that looks like columns', 'a\nb\n', { A1: textCell('x;y') }, /more than one way/],
    [
      'below a quote that is never closed',
      'a,"b\n1,2\n',
      { A2: textCell('x') },
      /row 1.*never closed/,
    ],
  ])('%s', async (_, before, cells, says) => {
    const host = open(utf8(before));
    const outcome = await host.commit({ changes: [await changeTo(host, cells)] });
    expect(refusalText(outcome)).toMatch(says);
    expect(new TextDecoder().decode(host.bytes())).toBe(before);
  });

  test('a cell that is no longer what it was', async () => {
    const host = open(utf8('a,b\n1,2\n'));
    const change = { row: 2, column: 1, before: numberCell(7), after: numberCell(8) };
    expect(
      await host.commit({ changes: [{ kind: 'cells', sheet: CSV_SHEET, cells: [change] }] }),
    ).toEqual({
      kind: 'conflict',
      stale: [
        {
          sheet: CSV_SHEET,
          cell: 'A2',
          expected: numberCell(7),
          found: numberCell(1),
          what: message('stale.cell'),
        },
      ],
    });
  });
});

const fieldOf = fc.oneof(
  fc.constantFrom('', 'x', '8.20', '-', '"q"', '"a\nb"', '"a,b"', '"1"', ' y', '=A1'),
  fc.integer().map(String),
);
const lineOf = fc.array(fieldOf, { minLength: 2, maxLength: 4 }).map((fields) => fields.join(','));
const textOf = fc
  .tuple(fc.array(lineOf, { minLength: 2, maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, ending]) => lines.join(ending) + ending);
const cellOf: fc.Arbitrary<Cell> = fc.oneof(
  fc.string().map(textCell),
  fc.integer().map(numberCell),
  fc.constant(EMPTY),
);

describe('laws', () => {
  test('a record without a change keeps every byte', async () => {
    await fc.assert(
      fc.asyncProperty(textOf, cellOf, async (text, cell) => {
        const head = `a,b,c\nd,e,f\ng,h,i\n`;
        const { host } = await committed(utf8(head + text), { B2: cell });
        const after = new TextDecoder().decode(host.bytes());
        expect(after.startsWith('a,b,c\nd,')).toBe(true);
        expect(after.endsWith(`,f\ng,h,i\n${text}`)).toBe(true);
      }),
    );
  });

  test('undo restores the cells', async () => {
    await fc.assert(
      fc.asyncProperty(textOf, cellOf, cellOf, async (text, one, other) => {
        const start = utf8(`a,b,c\n${text}`);
        const { host, undo } = await committed(start, { B2: one, D1: other });
        const outcome = await host.commit(undo);
        expect(outcome.kind).toBe('committed');
        const [now] = (await host.read({})).sheets;
        const [then] = (await open(start).read({})).sheets;
        expect([...now!.grid]).toEqual([...then!.grid]);
      }),
    );
  });

  test('an empty change set gives the very same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), async (bytes) => {
        const result = openCsv(bytes);
        if (result.kind !== 'opened') return;
        await result.host.commit({ changes: [] });
        expect(result.host.bytes()).toEqual(bytes);
      }),
    );
  });
});
