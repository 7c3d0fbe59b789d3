import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { planAuditorCopy } from '../../core/commands/auditor-copy/plan-auditor-copy.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import { choicesOf, type SharingChoices } from '../../core/sharing/sharing-choices.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import type { XlsxFileHost } from '../../xlsx/host.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import { openedHost } from '../support/opened-host.ts';
import { expectWholePackage } from '../support/package-checks.ts';
import { SEEDED, SEEDED_WORKBOOK, VISIBLE_ROWS } from './seeded-workbook.ts';
import { TODAY } from './sheets.ts';

let host: XlsxFileHost;
let context: CheckContext;

beforeAll(async () => {
  host = openedHost(SEEDED_WORKBOOK);
  context = makeContext(await host.read(), TODAY);
});

async function copyOf(change: Partial<SharingChoices> = {}): Promise<Uint8Array> {
  const choices = { ...choicesOf(proposeSharing(context)), ...change };
  const copy = planAuditorCopy(context, await host.appearance(), choices);
  const made = await newWorkbook(copy?.workbook ?? { changes: [] });
  if (made.kind === 'refused') throw new Error(made.message.id);
  return made.bytes;
}

/** The secrets in a file: in its own bytes, the names of its parts, and all parts inflated. */
function secretsIn(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes));
  const texts = [bytes, ...parts.map(([, content]) => content)].flatMap((content) => [
    strFromU8(content),
    strFromU8(content, true),
    Buffer.from(content).toString('utf16le'),
  ]);
  const all = [...texts, ...parts.map(([name]) => name)].join('\n').toLowerCase();
  return SEEDED.filter((place) => all.includes(`secret-${place.toLowerCase()}`));
}

describe('secrets of a workbook', () => {
  it('stand in more places than anybody looks at, and can be found there', () => {
    expect(new Set(SEEDED).size).toBe(SEEDED.length);
    expect(SEEDED.length).toBeGreaterThan(100);
    expect(secretsIn(SEEDED_WORKBOOK)).toEqual(SEEDED);
  });

  it('are in no byte of the copy', async () => {
    const bytes = await copyOf();
    expect(secretsIn(bytes)).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/secret/i);
    for (const content of Object.values(unzipSync(bytes))) {
      expect(strFromU8(content)).not.toMatch(/secret/i);
    }
  });

  it('are in no byte of a copy with open findings, whose words quote cells', async () => {
    expect(secretsIn(await copyOf({ openFindings: true }))).toEqual([]);
  });

  it('come along where the team chooses so, and only those', async () => {
    const commented = await copyOf({ comments: true });
    expect(secretsIn(commented)).toEqual([
      'author of a comment',
      'comment',
      'threaded comment',
      'person',
    ]);
  });

  it('stay hidden even if somebody asks for a hidden sheet or column', async () => {
    const everything = new Map(
      context.snapshot.sheets.map(({ name }) => [name, [1, 2, 3, 4, 5, 6, 9]] as const),
    );
    const found = secretsIn(await copyOf({ columns: everything }));
    expect(found).toEqual(['sheet without a register']);
  });
});

describe('what was chosen', () => {
  it('is all there, cell for cell', async () => {
    const copy = await openedHost(await copyOf()).read();
    const [, risks] = copy.sheets;
    expect(copy.sheets.map(({ name }) => name)).toEqual(['Cover', 'Risks', 'Auditor’s notes']);
    const rows = VISIBLE_ROWS.map((row, index) =>
      row.map((_, column) => {
        const cell = cellAt(risks?.grid ?? new Map(), { row: index + 4, column: column + 1 });
        return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : cell.kind;
      }),
    );
    expect(rows).toEqual(VISIBLE_ROWS);
  });

  it('is values alone, protected, with no part but those that we write', async () => {
    const bytes = await copyOf();
    const copy = await openedHost(bytes).read();
    for (const { grid, protection } of copy.sheets) {
      expect(protection).toEqual({ password: false, allows: 'arranging' });
      for (const { cells } of grid.values()) {
        expect(cells.every(({ kind }) => kind !== 'formula')).toBe(true);
      }
    }
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('is a package that Excel opens', async () => {
    expectWholePackage(await copyOf({ openFindings: true, comments: true }));
  });

  it('keeps its look: fills, fonts that everybody has, dates, and rules made of numbers', async () => {
    const copy = openedHost(await copyOf());
    const look = (await copy.appearance()).find(({ sheet }) => sheet === 'Risks');
    expect(look?.styles.get(3)?.get(1)).toMatchObject({
      fill: '1F3864',
      fontColour: 'FFFFFF',
      bold: true,
      font: 'Arial',
    });
    expect(look?.styles.get(4)?.get(7)?.numberFormat).toBe('yyyy-mm-dd');
    const risks = (await copy.read()).sheets.find(({ name }) => name === 'Risks');
    expect(risks?.conditionalFormats).toEqual([
      {
        area: { top: 4, bottom: 7, left: 6, right: 6 },
        rule: { kind: 'cell', operator: 'greaterThanOrEqual', operands: ['15'] },
        style: { fill: 'FFC7CE' },
      },
    ]);
  });
});
