import { describe, expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { MAPPING_SETTING } from '../../core/recognise/mapping-setting.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { buildXlsx } from '../support/xlsx-builder.ts';
import { everyPlan, registerWith, TODAY } from './hostile-register.ts';

/** Words that every object of JavaScript knows, and one that none does. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const NEUTRAL = 'Zxcvbn';

/** Findings without the words that they quote. */
function placesOfFindings(snapshot: Snapshot): readonly string[] {
  return check(makeContext(snapshot, TODAY)).map(({ rule, cell }) => `${rule} ${cell}`);
}

describe.each(NAMES)('%s', (name) => {
  it('is a word like any other in every place of a register', () => {
    expect(placesOfFindings(registerWith(name, name))).toEqual(
      placesOfFindings(registerWith(NEUTRAL, NEUTRAL)),
    );
  });

  it('is a word like any other to every command, and in what they write', async () => {
    const plans = everyPlan(registerWith(name, name));
    const neutral = everyPlan(registerWith(NEUTRAL, NEUTRAL));
    const kinds = (all: typeof plans) =>
      [...all].map(([id, { changes }]) => [id, changes.map(({ kind }) => kind)]);
    expect(kinds(plans)).toEqual(kinds(neutral));
    const sheets = [...plans.values()].flatMap(({ changes }) =>
      changes.filter(({ kind }) => kind === 'sheet').slice(0, 1),
    );
    for (const sheet of sheets) expect((await newWorkbook({ changes: [sheet] })).kind).toBe('made');
  });

  it('is an attribute like any other', () => {
    const rows = `<row ${name}="1"><c ${name}="x" r="A1"><v>1</v></c></row>`;
    const [sheet] = snapshotOf(buildXlsx({ sheets: [{ rows }] })).sheets;
    expect(sheet?.grid.size).toBe(1);
  });

  it('in a kept mapping changes nothing of all objects', () => {
    const text = `[{"sheet":"Risks","headerRow":1,"kind":"risk-register","columns":[["${name}",1]],"${name}":{"polluted":true}}]`;
    const settings = new Map([[MAPPING_SETTING, text]]);
    placesOfFindings({ ...registerWith('x'), settings });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
