import { describe, expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { COMPARE } from '../../core/commands/compare.ts';
import { KEEP_VERSION } from '../../core/commands/keep-version.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { numberCell, textCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { type CalendarDate, parseCalendarDate } from '../../core/workbook/date.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import { contextOfSheets, RISKS, SOA } from './sheets.ts';

const LATER = parseCalendarDate('2027-03-01') as CalendarDate;
const START = contextOfSheets(RISKS, SOA);

function after(context: CheckContext, changes: ChangeSet, today = context.today): CheckContext {
  const outcome = applyChanges(context.snapshot, changes);
  if (outcome.kind === 'stale') throw new Error(JSON.stringify(outcome.places));
  return makeContext(outcome.snapshot, today);
}

function keep(context: CheckContext, chosen = {}): CheckContext {
  return after(context, KEEP_VERSION.plan(context, chosen).changes);
}

/** R-3 becomes less likely, and R-5 is new. */
function changed(context: CheckContext): CheckContext {
  const sheets = context.snapshot.sheets.map((sheet) =>
    sheet.name === 'Risks'
      ? {
          ...sheet,
          grid: withCells(sheet.grid, [
            { row: 6, column: 4, cell: numberCell(2) },
            { row: 6, column: 6, cell: numberCell(8) },
            { row: 8, column: 1, cell: textCell('R-5') },
            { row: 8, column: 2, cell: textCell('Flood') },
            { row: 8, column: 4, cell: numberCell(1) },
          ]),
        }
      : sheet,
  );
  return makeContext({ ...context.snapshot, sheets }, LATER);
}

describe('keep-version', () => {
  const first = keep(START, { version: '3.0', 'approved-by': 'The board' });

  it('keeps the statement and the risks on hidden sheets, and lists them', () => {
    expect(first.snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Risks', 'visible'],
      ['SoA', 'visible'],
      ['Risks 2026-11-26', 'hidden'],
      ['SoA 2026-11-26', 'hidden'],
      ['Versions', 'visible'],
    ]);
    const list = first.snapshot.sheets[4];
    const line = [1, 2, 3, 4, 6].map((column) =>
      cellAt(list?.grid ?? new Map(), { row: 5, column }),
    );
    expect(line).toEqual(
      ['2026-11-26', 'Risks', '3.0', 'The board', 'Risks 2026-11-26'].map(textCell),
    );
  });

  it('keeps everything: hidden rows and internal columns, too', () => {
    const [risks, , version] = first.snapshot.sheets;
    for (const [row, { columns, cells }] of risks?.grid ?? new Map()) {
      const kept = version?.grid.get(row);
      expect(kept).toEqual({ columns, cells });
    }
  });

  it('repeats no register: checks and copies look at the originals alone', () => {
    const sheets = first.recognition.registers.map(({ sheet }) => sheet);
    expect(sheets).toEqual(['Risks', 'SoA']);
    const left = proposeSharing(first).sheets.map(({ sheet, leftOut }) => [sheet, leftOut]);
    expect(left.slice(2)).toEqual([
      ['Risks 2026-11-26', 'hidden'],
      ['SoA 2026-11-26', 'hidden'],
      ['Versions', 'own'],
    ]);
  });

  it('changes nothing of what checks find', () => {
    expect(check(first)).toEqual(check(START));
  });

  it('plans nothing where nothing changed', () => {
    const again = KEEP_VERSION.plan({ ...first, today: LATER }, {});
    expect(again.changes.changes).toEqual([]);
    expect(again.notes.map(inEnglish)).toEqual([
      'Risks: nothing changed since the version of 2026-11-26.',
      'SoA: nothing changed since the version of 2026-11-26.',
    ]);
  });

  it('keeps what changed, says what did, and compare needs no other file', () => {
    const now = changed(first);
    const plan = KEEP_VERSION.plan(now, {});
    expect(plan.summary.map(inEnglish)).toEqual([
      '“Risks” is kept as of 2027-03-01 on the hidden sheet “Risks 2027-03-01”. Risk register: 1 new, 1 changed.',
    ]);
    const compared = COMPARE.plan(now, {});
    expect(compared.summary.map(inEnglish)[0]).toBe('Risk register: 1 new, 1 changed.');
    const second = after(now, plan.changes);
    expect(COMPARE.plan(second, {}).summary.map(inEnglish)).toEqual([
      'Nothing changed in the registers that both have.',
    ]);
  });

  it('says where there is nothing to keep or to compare with', () => {
    expect(KEEP_VERSION.plan(contextOfSheets(), {}).notes.map(inEnglish)[0]).toMatch(
      /no Statement/,
    );
    expect(COMPARE.plan(START, {}).notes.map(inEnglish)[0]).toMatch(/keeps no version/);
  });
});
