import { makeContext } from '../../core/check/make-context.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { type CalendarDate, calendarDate, parseCalendarDate } from '../../core/workbook/date.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { emptyWorkbook } from '../../xlsx/empty-workbook.ts';
import { openWorkbookFile, type WorkbookFile } from '../files/workbook-file.ts';
import { CliFailure } from './exit-status.ts';

/** A file that was opened, and everything that was understood of it. */
export interface Loaded {
  readonly file: WorkbookFile;
  readonly context: CheckContext;
}

/** Opens and understands a file. Throws CliFailure where it can't be read. */
export async function load(path: string, today: string | undefined): Promise<Loaded> {
  const day = todayOf(today);
  const file = openOrFail(path);
  return { file, context: makeContext(await file.host.read({}), day) };
}

/** What a file holds. Throws CliFailure where it can't be read. */
export async function snapshotOf(path: string): Promise<Snapshot> {
  return openOrFail(path).host.read({});
}

function openOrFail(path: string): WorkbookFile {
  const opened = openWorkbookFile(path);
  if (opened.kind === 'unreadable') throw new CliFailure(`${path}: ${inEnglish(opened.message)}`);
  return opened.file;
}

/** A workbook without a sheet, to put sheets into. */
export async function loadNothing(today: string | undefined): Promise<Loaded> {
  const host = emptyWorkbook();
  return {
    file: { path: '', host },
    context: makeContext(await host.read({}), todayOf(today)),
  };
}

/** The day to reckon with: as given, or the machine's own. */
function todayOf(text: string | undefined): CalendarDate {
  const now = new Date();
  const day = text
    ? parseCalendarDate(text)
    : calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new CliFailure(`“${text}” is no day; write it as yyyy-mm-dd.`);
  return day;
}
