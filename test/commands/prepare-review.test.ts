import { describe, expect, it } from 'vitest';
import { REVIEW_INPUTS } from '../../core/commands/prepare-review/review-inputs.ts';
import { PREPARE_REVIEW } from '../../core/commands/prepare-review.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { CLAUSES } from '../../core/standard/clauses.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { shownValue, textCell } from '../../core/workbook/cell.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import type { SheetDefinition } from '../../core/workbook/snapshot.ts';
import { contextOfTables, type Table } from '../support/tables.ts';
import { contextOn, soundWorkbook, withCell } from '../system/sound-workbook.ts';

const SOUND = contextOn(soundWorkbook());
const ACTIONS: Table = {
  kind: 'treatment-plan',
  sheet: 'Plan',
  fields: ['id', 'action', 'owner', 'due', 'status'],
  rows: Array.from({ length: 15 }, (_, index) => [
    `T-${index + 1}`,
    `Action ${index + 1}`,
    'Anna',
    index === 0 ? '2026-01-31' : '2026-12-31',
    index === 14 ? 'Done' : 'Open',
  ]),
};

function packOf(plan: ReturnType<typeof PREPARE_REVIEW.plan>): SheetDefinition {
  const [change] = plan.changes.changes;
  if (change?.kind !== 'sheet' || !change.after) throw new Error('no pack');
  return change.after;
}

function textsOf({ grid }: SheetDefinition): readonly string[] {
  return [...usedCells(grid)].flatMap(({ cell }) => {
    const shown = shownValue(cell);
    return shown.kind === 'text' ? [shown.text] : [];
  });
}

describe('the pack for a management review', () => {
  it('has every input of 9.3.2, each once, and room for decisions', () => {
    expect(REVIEW_INPUTS.map(({ clause }) => clause)).toEqual([
      ...['9.3.2 a)', '9.3.2 b)', '9.3.2 c)', '9.3.2 d) 1)', '9.3.2 d) 2)', '9.3.2 d) 3)'],
      ...['9.3.2 d) 4)', '9.3.2 e)', '9.3.2 f)', '9.3.2 g)'],
    ]);
    const texts = textsOf(packOf(PREPARE_REVIEW.plan(SOUND, {})));
    for (const { clause, title } of REVIEW_INPUTS) {
      expect(texts.filter((text) => text === `${clause}  ${inEnglish(title)}`)).toHaveLength(1);
    }
    expect(texts).toContain('9.3.3  Decisions');
    expect(CLAUSES.map(({ id }) => id as string)).toContain('9.3.2');
  });

  it('names what is not in the workbook, and never as if nothing were wrong', () => {
    const plan = PREPARE_REVIEW.plan(contextOfTables(ACTIONS), {});
    expect(plan.notes).toHaveLength(REVIEW_INPUTS.length - 1);
    const texts = textsOf(packOf(plan));
    const missing = texts.filter((text) => text.startsWith('Not in this workbook'));
    expect(missing).toHaveLength(REVIEW_INPUTS.length - 1);
  });

  it('counts what is open and late, shows the first ones and says how many more there are', () => {
    const plan = PREPARE_REVIEW.plan(contextOfTables(ACTIONS), {});
    expect(plan.summary.map(inEnglish)[1]).toBe(
      '9.3.2 f) Risk treatment plan: 15 in all, 14 open, 1 past their date.',
    );
    const texts = textsOf(packOf(plan));
    expect(texts).toContain('Action 12');
    expect(texts).not.toContain('Action 13');
    expect(texts).toContain('And 2 more in the register.');
  });

  it('tells an empty register from one that is not there', () => {
    const plan = PREPARE_REVIEW.plan(contextOfTables({ ...ACTIONS, rows: [] }), {});
    expect(plan.summary.map(inEnglish)[1]).toBe('9.3.2 f) Risk treatment plan: nothing in it yet.');
  });

  it('shows the risks that remain above acceptance alone', () => {
    const texts = textsOf(packOf(PREPARE_REVIEW.plan(SOUND, {})));
    expect(texts).toContain('Customer data is disclosed');
    expect(texts).not.toContain('Source code leaks');
  });

  it('prints on A4 landscape with its title on each page', () => {
    expect(packOf(PREPARE_REVIEW.plan(SOUND, {})).pageSetup).toMatchObject({
      landscape: true,
      fitToWidth: 1,
      repeatRows: { first: 1, last: 1 },
    });
  });

  it('is no register, and is not made again, whatever the meeting wrote into it', () => {
    const plan = PREPARE_REVIEW.plan(SOUND, {});
    const applied = applyChanges(SOUND.snapshot, plan.changes);
    if (applied.kind === 'stale') throw new Error('stale');
    const written = withCell(
      applied.snapshot,
      { sheet: packOf(plan).name, row: 3, column: 2 },
      textCell('30 June'),
    );
    const again = contextOn(written);
    expect(again.recognition.registers).toHaveLength(SOUND.recognition.registers.length);
    expect(PREPARE_REVIEW.plan(again, {}).changes.changes).toEqual([]);
  });
});
