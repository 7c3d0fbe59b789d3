import { describe, expect, it } from 'vitest';
import { COMPARE } from '../../core/commands/compare.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { EMPTY } from '../../core/workbook/cell.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { cellOf, contextOn, placeOf, soundWorkbook, withCell } from '../system/sound-workbook.ts';

const NOW = soundWorkbook();
const NOW_CONTEXT = contextOn(NOW);

/** The workbook as it was, where some cells said something else. */
function earlier(
  ...cells: readonly (readonly [RegisterKind, string, number, string | number | null])[]
): Snapshot {
  return cells.reduce((snapshot, [kind, field, row, written]) => {
    const at = placeOf(snapshot, kind, field, row);
    if (!at) throw new Error(`no ${field} in ${kind}`);
    return withCell(snapshot, at, written === null ? EMPTY : cellOf(written));
  }, NOW);
}

function told(former: Snapshot, context: CheckContext = NOW_CONTEXT): readonly string[] {
  return COMPARE.plan(context, { with: former }).summary.map(inEnglish);
}

describe('what changed', () => {
  it('is nothing between a workbook and itself', () => {
    expect(told(NOW)).toEqual(['Nothing changed in the registers that both have.']);
  });

  it('is how risks moved, by the method, whether or not scores are typed', () => {
    expect(
      told(
        earlier(
          ['risk-register', 'likelihood', 0, 5],
          ['risk-register', 'residualConsequence', 2, 2],
          ['risk-register', 'owner', 3, 'Lena Vogt'],
        ),
      ),
    ).toEqual([
      'Risk register: 3 changed.',
      '– R-01 (Source code leaks): moved from 20 (Very high) to 12 (High).',
      '– R-03 (Laptop is lost): what remains moved from 8 (Medium) to 4 (Low).',
      '– R-04 (Support gives data to a stranger): Risk owner was “Lena Vogt” and is “Sara Lind”.',
    ]);
  });

  it('is ratings that make the same score', () => {
    const former = earlier(
      ['risk-register', 'likelihood', 0, 4],
      ['risk-register', 'consequence', 0, 3],
    );
    expect(told(former)).toEqual([
      'Risk register: 1 changed.',
      '– R-01 (Source code leaks): its ratings changed.',
    ]);
  });

  it('is a score that stood there otherwise while the ratings are the same', () => {
    expect(told(earlier(['risk-register', 'level', 0, 'Low']))).toEqual([
      'Risk register: 1 changed.',
      '– R-01 (Source code leaks): Level of risk, as written, was “Low” and is “High”.',
    ]);
  });

  it('is which risks came and went', () => {
    const summary = told(earlier(['risk-register', 'id', 6, 'R-99']));
    expect(summary).toEqual([
      'Risk register: 1 new, 1 gone.',
      '– R-07 (Hosting fails for days) is new.',
      '– R-99 (Hosting fails for days) is no longer there.',
    ]);
  });

  it('is decisions about controls and actions that were completed', () => {
    expect(
      told(
        earlier(
          ['soa', 'applicable', 0, null],
          ['treatment-plan', 'completed', 0, null],
          ['treatment-plan', 'status', 0, 'In progress'],
          ['treatment-plan', 'due', 1, '2026-07-31'],
        ),
      ),
    ).toEqual([
      'Risk treatment plan: 2 changed.',
      expect.stringMatching(
        /^– T-01 \(Let access keys expire.*\) was completed: Status was “In progress” and is “Done”; Completed is now “2026-04-28”\.$/,
      ),
      '– T-02 (Test access rules with every build.): Due was “2026-07-31” and is “2026-09-30”.',
      'Statement of Applicability: 1 changed.',
      '– A.5.1 (Policies for information security): Applicable is now “Yes”.',
    ]);
  });

  it('names registers that only one of both has, and compares no row of theirs', () => {
    const without = {
      ...NOW,
      sheets: NOW.sheets.filter(({ name }) => name !== 'Asset inventory'),
    };
    const { summary, notes } = COMPARE.plan(NOW_CONTEXT, { with: without });
    expect(summary.map(inEnglish)).toEqual(['Nothing changed in the registers that both have.']);
    expect(notes.map(inEnglish)).toEqual(['Not in the earlier copy: Asset inventory.']);
    const { notes: turned } = COMPARE.plan(contextOn(without), { with: NOW });
    expect(turned.map(inEnglish)).toEqual(['Only in the earlier copy: Asset inventory.']);
  });

  it('asks for the earlier copy where none is given', () => {
    expect(COMPARE.plan(NOW_CONTEXT, {}).notes).toHaveLength(1);
  });
});

describe('the sheet of changes', () => {
  const former = earlier(['risk-register', 'likelihood', 0, 5], ['soa', 'applicable', 0, null]);
  const { changes } = COMPARE.plan(NOW_CONTEXT, { with: former, sheet: true });

  it('is new, prints its header on every page, and is no register', () => {
    const [change, ...others] = changes.changes;
    expect(others).toEqual([]);
    if (change?.kind !== 'sheet' || !change.after) throw new Error('no sheet');
    expect(change.after.pageSetup).toMatchObject({ landscape: true, fitToWidth: 1 });
    expect(change.after.pageSetup.repeatRows).toEqual({ first: 4, last: 4 });
    const applied = applyChanges(NOW, changes);
    if (applied.kind === 'stale') throw new Error('stale');
    const context = contextOn(applied.snapshot);
    expect(context.recognition.registers).toHaveLength(NOW_CONTEXT.recognition.registers.length);
    expect(COMPARE.plan(context, { with: former, sheet: true }).changes.changes).toEqual([]);
  });
});
