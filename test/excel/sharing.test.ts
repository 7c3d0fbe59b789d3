import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { planAuditorCopy } from '../../core/commands/auditor-copy/plan-auditor-copy.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import { choicesOf } from '../../core/sharing/sharing-choices.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import { excelSharing } from '../../excel-addin/sharing/excel-sharing.ts';
import { OFFICE_DOCUMENT } from '../../excel-addin/sharing/office-document.ts';
import { openedHost } from '../support/opened-host.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { openExcel } from './node/open-excel.ts';

const TODAY = parseCalendarDate('2026-03-31')!;
const FILE = new Uint8Array(readFileSync('samples/meridian-isms.xlsx'));

/** The copy for an auditor that is proposed for the sample. */
async function proposedCopy(): Promise<ChangeSet> {
  const context = makeContext(await openedHost(FILE).read(), TODAY);
  const choices = choicesOf(proposeSharing(context));
  const copy = planAuditorCopy(context, await openedHost(FILE).appearance(), choices);
  if (!copy) throw new Error('nothing to share');
  return copy.workbook;
}

describe('the open workbook in Office', () => {
  const slices = [FILE.subarray(0, 1_000), FILE.subarray(1_000)];
  let closed = 0;
  let hasFiles = true;
  let excel: Awaited<ReturnType<typeof openExcel>>['excel'];

  beforeEach(async () => {
    closed = 0;
    hasFiles = true;
    ({ excel } = await openExcel());
    const succeeded = (value: unknown) => ({ status: 'succeeded', value });
    const file = {
      size: FILE.length,
      sliceCount: slices.length,
      getSliceAsync: (index: number, done: (result: object) => void) =>
        done(succeeded({ data: slices[index], size: slices[index]?.length })),
      closeAsync: () => {
        closed++;
      },
    };
    vi.stubGlobal('Excel', { createWorkbook: excel.createWorkbook });
    vi.stubGlobal('Office', {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      FileType: { Compressed: 'compressed' },
      context: {
        requirements: { isSetSupported: (name: string) => name === 'CompressedFile' && hasFiles },
        document: {
          getFileAsync: (_type: string, _options: object, done: (result: object) => void) =>
            done(succeeded(file)),
        },
      },
    });
  });

  afterEach(() => vi.unstubAllGlobals());

  test('looks are read from its own file, slice by slice', async () => {
    const sharing = excelSharing(OFFICE_DOCUMENT);
    expect(await sharing.appearance()).toEqual(await openedHost(FILE).appearance());
    expect(closed).toBe(1);
  });

  test('nothing is known of looks where Excel doesn’t give its file', async () => {
    hasFiles = false;
    expect(await excelSharing(OFFICE_DOCUMENT).appearance()).toEqual([]);
  });

  test('a copy opens as a new workbook', async () => {
    const sharing = excelSharing(OFFICE_DOCUMENT);
    const copy = await proposedCopy();
    expect(await sharing.deliver(copy, 'copy.xlsx')).toEqual({
      kind: 'delivered',
      isUnsaved: true,
    });
    const [base64 = ''] = excel.book.createdWorkbooks;
    const made = copy.changes.flatMap((change) => (change.kind === 'sheet' ? [change.sheet] : []));
    expect(snapshotOf(Buffer.from(base64, 'base64')).sheets.map(({ name }) => name)).toEqual(made);
  });

  test('a copy that Excel doesn’t open is not delivered, and the message says what to do', async () => {
    excel.failNext = { Code: 'GeneralException', Message: 'technical' };
    const delivery = await excelSharing(OFFICE_DOCUMENT).deliver(await proposedCopy(), 'copy.xlsx');
    if (delivery.kind !== 'not-delivered') throw new Error(delivery.kind);
    expect(inEnglish(delivery.message)).toMatch(/as it was.*auditor-copy.*technical/);
  });
});
