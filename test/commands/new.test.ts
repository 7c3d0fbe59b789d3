import { describe, expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { registersOfSet, STARTER_SETS } from '../../core/commands/new/starter-sets.ts';
import { NEW } from '../../core/commands/new.ts';
import { DEFAULT_LEVELS } from '../../core/commands/template/default-criteria.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { REGISTER_KINDS } from '../../core/registers/kinds.ts';
import { REGISTERS } from '../../core/registers/registers.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { shownValue } from '../../core/workbook/cell.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { findSheet, type SheetDefinition, type Snapshot } from '../../core/workbook/snapshot.ts';
import { contextOfTables } from '../support/tables.ts';
import { contextOn, freshWorkbook, soundWorkbook, TODAY } from '../system/sound-workbook.ts';

const NOTHING: Snapshot = { dateSystem: 1900, sheets: [], names: new Map(), settings: new Map() };
const PLAN = NEW.plan(makeContext(NOTHING, TODAY), { organisation: 'Alder Labs' });

function sheetsOf({ changes: { changes } }: typeof PLAN): readonly SheetDefinition[] {
  return changes.flatMap((change) =>
    change.kind === 'sheet' && change.after ? [change.after] : [],
  );
}

describe('what a new workbook begins with', () => {
  it('is every kind of register, once, or a part of them', () => {
    expect([...registersOfSet('complete')].sort()).toEqual([...REGISTER_KINDS].sort());
    for (const set of STARTER_SETS) {
      const kinds = registersOfSet(set);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const kind of ['risk-criteria', 'assets', 'risk-register', 'treatment-plan', 'soa'])
        expect(kinds).toContain(kind);
    }
  });

  it('is a cover and a sheet for each register', () => {
    expect(sheetsOf(PLAN)).toHaveLength(REGISTERS.length + 1);
    expect(sheetsOf(PLAN)[0]?.name).toBe('Cover');
  });

  it.each(STARTER_SETS)('plans nothing where all of %s is there already', (set) => {
    const again = contextOn(freshWorkbook({ set }));
    expect(NEW.plan(again, { set }).changes.changes).toEqual([]);
  });

  it('adds to a workbook what it lacks, and leaves its registers alone', () => {
    const context = contextOfTables({
      kind: 'risk-register',
      sheet: 'My risks',
      fields: ['id', 'title', 'likelihood', 'consequence'],
      rows: [['R-1', 'Fire', 2, 3]],
    });
    const plan = NEW.plan(context, { set: 'risk' });
    expect(sheetsOf(plan).map(({ name }) => name)).toEqual([
      'Cover',
      'Risk criteria',
      'Asset inventory',
      'Risk treatment plan',
      'Statement of Applicability',
    ]);
    expect(plan.notes.map(inEnglish)).toEqual([
      '1 of these registers is in the workbook already and stays as it is.',
    ]);
    expect(plan.changes.changes.filter(({ kind }) => kind === 'cells')).toEqual([]);
  });
});

describe('each sheet', () => {
  it.each(sheetsOf(PLAN))(
    '$name prints on A4 landscape, with widths, a footer and a name that fits',
    (sheet) => {
      expect(sheet.pageSetup.landscape).toBe(true);
      expect(sheet.pageSetup.fitToWidth).toBeGreaterThanOrEqual(1);
      expect(sheet.pageSetup.fitToWidth).toBeLessThanOrEqual(3);
      expect(sheet.pageSetup.footer).toMatch(/Page &P of &N/);
      expect(sheet.columnWidths.size).toBeGreaterThan(3);
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.showGridLines).toBe(false);
    },
  );

  it.each(sheetsOf(PLAN).filter(({ filter }) => filter))(
    '$name keeps its header in view and repeats it in print',
    ({ filter, freeze, pageSetup }) => {
      expect(freeze.rows).toBe(filter?.top);
      expect(pageSetup.repeatRows).toEqual({ first: filter?.top, last: filter?.top });
    },
  );

  it('points its dropdowns to names that the workbook has', () => {
    const names = new Set(
      PLAN.changes.changes.flatMap((change) => (change.kind === 'name' ? [change.name] : [])),
    );
    const lists = sheetsOf(PLAN).flatMap(({ validations }) =>
      validations.flatMap(({ validation: { rule } }) =>
        rule.kind === 'list-from' ? [rule.formula] : [],
      ),
    );
    expect(lists).toEqual(expect.arrayContaining(['Risk_list', 'Asset_list', 'Likelihood_scale']));
    for (const list of lists) expect(names).toContain(list);
  });

  it('names only cells that are there', () => {
    for (const change of PLAN.changes.changes) {
      if (change.kind !== 'name') continue;
      const [, sheet] = /^'?(.+?)'?!/.exec(change.after ?? '') ?? [];
      expect(sheetsOf(PLAN).map(({ name }) => String(name))).toContain(sheet);
    }
  });
});

describe('the criteria of a new workbook', () => {
  const [method] = contextOn(soundWorkbook()).methods;

  it('are read as its method: scales, product, levels and acceptance', () => {
    expect(method?.likelihood?.from).toBe('criteria');
    expect(method?.consequence?.from).toBe('criteria');
    expect(method?.likelihood?.steps.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(method?.score?.formula).toEqual({ kind: 'product' });
    expect(method?.level?.rule).toEqual({
      kind: 'thresholds',
      bands: DEFAULT_LEVELS.map(({ label, minimum }) => ({ label, minimum })),
    });
    expect(method?.acceptance).toEqual({ maximumScore: 5, from: 'criteria' });
  });
});

describe('the cover', () => {
  it('names the organisation', () => {
    const cover = sheetsOf(PLAN)[0]!;
    expect(shownValue(cellAt(cover.grid, { row: 4, column: 2 }))).toEqual({
      kind: 'text',
      text: 'Alder Labs',
    });
  });

  it('says nothing that would be taken for a risk criterion', () => {
    const context = contextOn(freshWorkbook());
    expect(context.methods[0]?.acceptance).toEqual({ maximumScore: 5, from: 'criteria' });
    expect(findSheet(context.snapshot, sheetName('Cover'))).toBeDefined();
  });
});
