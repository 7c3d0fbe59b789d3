import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { planAuditorCopy } from '../../core/commands/auditor-copy/plan-auditor-copy.ts';
import { COMPARE } from '../../core/commands/compare.ts';
import { READ_BACK } from '../../core/commands/read-back.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { answered } from '../../core/records/answer.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import { choicesOf } from '../../core/sharing/sharing-choices.ts';
import { verifyCopy } from '../../core/sharing/verify-copy.ts';
import { requirementId } from '../../core/standard/requirement-reference.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import { findSheet, type Snapshot } from '../../core/workbook/snapshot.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import { openedHost } from '../support/opened-host.ts';
import { buildXlsx } from '../support/xlsx-builder.ts';
import { SEEDED_WORKBOOK } from './seeded-workbook.ts';
import { TODAY } from './sheets.ts';

const SAMPLE = 'samples/meridian-isms.xlsx';
/** A copy of the sample that LibreOffice edited and saved; edit-copy.bas beside it says how. */
const RETURNED = 'test/sharing/returned/returned-copy.xlsx';

/** Values that programs store in different ways. */
const ODD_VALUES = [
  '<c r="B4"><v>0.30000000000000004</v></c>',
  '<c r="B5"><v>1E+21</v></c>',
  '<c r="B6"><v>1.0000000000000001E-7</v></c>',
  '<c r="B7" t="b"><v>1</v></c>',
  '<c r="B8" t="e"><v>#N/A</v></c>',
  '<c r="B9" t="e"><v>#DIV/0!</v></c>',
  '<c r="B10" t="inlineStr"><is><t xml:space="preserve">  blanks around  </t></is></c>',
  '<c r="B11" t="inlineStr"><is><t xml:space="preserve">two&#10;lines&#9;and a tab</t></is></c>',
  '<c r="B12" t="inlineStr"><is><t>return_x000D_and_x0001_control</t></is></c>',
  '<c r="B13" t="inlineStr"><is><t>=1+1</t></is></c>',
  '<c r="B14" t="inlineStr"><is><t>00123</t></is></c>',
  '<c r="B15" t="inlineStr"><is><t>🔒 ñandú Ω ﬁ é</t></is></c>',
  '<c r="B16"><v>-0.5</v></c>',
  '<c r="B17"><v>123456789012345680</v></c>',
  '<c r="B18" t="inlineStr"><is><t>TRUE</t></is></c>',
  '<c r="B19" t="inlineStr"><is><t>2026-01-31</t></is></c>',
];
const ODD_WORKBOOK = buildXlsx({
  sheets: [
    {
      name: 'It’s 50% &amp; more',
      rows: `<row r="3">${['ID', 'Risk', 'Owner', 'Likelihood', 'Impact']
        .map(
          (header, index) =>
            `<c r="${'ABCDE'.charAt(index)}3" t="inlineStr"><is><t>${header}</t></is></c>`,
        )
        .join('')}</row>${ODD_VALUES.map(
        (cell, index) =>
          `<row r="${index + 4}"><c r="A${index + 4}" t="inlineStr"><is><t>R-${index + 1}</t></is></c>${cell}<c r="D${index + 4}"><v>${(index % 5) + 1}</v></c></row>`,
      ).join('')}`,
    },
  ],
});

async function contextOf(bytes: Uint8Array): Promise<CheckContext> {
  return makeContext(await openedHost(bytes).read(), TODAY);
}

async function copyOf(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openedHost(bytes);
  const context = makeContext(await host.read(), TODAY);
  const choices = choicesOf(proposeSharing(context));
  const copy = planAuditorCopy(context, await host.appearance(), {
    ...choices,
    comments: true,
    openFindings: true,
  });
  const made = await newWorkbook(copy?.workbook ?? { changes: [] });
  if (made.kind === 'refused') throw new Error(made.message.id);
  return made.bytes;
}

describe('a copy that an auditor typed into, sorted, filtered and shortened, saved by LibreOffice', () => {
  let team: CheckContext;
  let returned: Snapshot;

  beforeAll(async () => {
    team = await contextOf(readFileSync(SAMPLE));
    returned = await openedHost(readFileSync(RETURNED)).read();
  });

  it('is what it is said to be', () => {
    const risks = findSheet(returned, sheetName('Risk log'));
    const ids = [...usedCells(risks?.grid ?? new Map())].flatMap(({ cell }) =>
      cell.kind === 'text' && /^R-\d\d$/.test(cell.text) ? [cell.text] : [],
    );
    expect(ids.slice(0, 3)).toEqual(['R-24', 'R-23', 'R-22']);
    expect(ids).not.toContain('R-05');
    expect(risks?.hiddenRows.size).toBeGreaterThan(10);
    expect(verifyCopy(returned)).toMatchObject({ kind: 'changed' });
  });

  it('can be compared with the workbook of now, though it lacks sheets and has notes', () => {
    expect(COMPARE.plan(team, { with: returned }).summary.map(inEnglish)).toEqual([
      'Risk register: 1 new.',
      '– R-05 (Former employee keeps access) is new.',
    ]);
  });

  it('gives findings of the right rows, and nothing is lost', async () => {
    const host = openedHost(readFileSync(SAMPLE));
    const plan = READ_BACK.plan(team, { copy: returned, audit: 'AU-7' });
    expect(await host.commit(plan.changes)).toMatchObject({ kind: 'committed' });
    const after = await contextOf(host.bytes());
    const findings = after.records['audit-findings'].flatMap(({ records }) =>
      records.map(({ requirement, grade, description, evidence, action }) => {
        const about = answered(requirement);
        return [
          about && requirementId(about),
          answered(grade),
          answered(description),
          answered(evidence),
          answered(action),
        ];
      }),
    );
    expect(findings).toEqual([
      [
        '6.1.2',
        'observation',
        'Call-back rule is not written down',
        'Risk log: R-17 (Fraudulent change of bank details)',
        undefined,
      ],
      [
        '6.1.2',
        'opportunity',
        'OFI: name who patches',
        'Risk log: R-08 (Unpatched web server)',
        undefined,
      ],
      [
        '6.1.2',
        'minor',
        'Restore was never tested',
        'Risk log: R-03 (Loss of the telematics database)',
        'NC-01',
      ],
      [
        'A.5.9',
        'major',
        'No inventory was shown',
        'SoA: A.5.9 (Inventory of information and other associated assets)',
        'NC-02',
      ],
      ['9.2.2', 'minor', 'No audit programme was shown', 'Interview with the CISO; 9.2.2', 'NC-03'],
    ]);
    const dealt = after.records.nonconformities.flatMap(({ records }) =>
      records.map(({ id }) => answered(id)),
    );
    expect(dealt).toEqual(['NC-01', 'NC-02', 'NC-03']);
  });
});

describe.skipIf(!hasLibreOffice())('LibreOffice (runs where soffice is installed)', () => {
  it.each([
    ['the sample', () => readFileSync(SAMPLE)],
    ['a workbook with everything', () => SEEDED_WORKBOOK],
    ['odd values', () => ODD_WORKBOOK],
  ])(
    'opens a copy of %s, saves it, and it is intact',
    async (_, workbook) => {
      const saved = savedByLibreOffice(await copyOf(workbook()));
      const found = verifyCopy(await openedHost(saved).read());
      expect(found).toMatchObject({ kind: 'intact', differences: [], remarks: [] });
    },
    120_000,
  );
});

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-'));
  try {
    const input = join(folder, 'copy.xlsx');
    writeFileSync(input, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const format = 'xlsx:Calc MS Excel 2007 XML';
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        join(folder, 'saved'),
        input,
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(join(folder, 'saved', 'copy.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
