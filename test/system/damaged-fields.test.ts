import { describe, expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import { contextOf } from '../../core/check/make-context.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { fieldId } from '../../core/registers/declaration.ts';
import { fieldOf, registerOf } from '../../core/registers/registers.ts';
import { type Damage, DOUBLED, damagesOf } from './damages.ts';
import { damagedRow, EXPECTED, usualFinding } from './expected-findings.ts';
import type { SoundRegister } from './sound/sound-register.ts';
import {
  contentAt,
  contextOn,
  placeOf,
  recalculated,
  SOUND_REGISTERS,
  soundWorkbook,
  TODAY,
  withCell,
} from './sound-workbook.ts';

const SNAPSHOT = soundWorkbook();
const SOUND = contextOn(SNAPSHOT);
const KNOWN = new Set(placed(SOUND));

/** Findings as "rule sheet!cell". */
function placed(context: CheckContext): readonly string[] {
  return check(context).map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
}

/** The rules that find something after the damage, and did not before. */
function rulesFinding(sound: SoundRegister, damage: Damage): readonly string[] {
  const at = placeOf(SNAPSHOT, damage.kind, damage.field, damagedRow(sound, damage.field));
  if (!at) throw new Error(`${damage.kind} has no ${damage.field} to damage`);
  const cell =
    damage.cell === DOUBLED ? contentAt(SNAPSHOT, { ...at, row: at.row + 1 }) : damage.cell;
  const damaged = contextOf(recalculated(withCell(SNAPSHOT, at, cell)), SOUND.recognition, TODAY);
  const found = placed(damaged).filter((finding) => !KNOWN.has(finding));
  return found.map((finding) => finding.split(' ')[0] ?? '').sort();
}

function isDate({ kind, field }: Damage): boolean {
  const declared = registerOf(kind);
  return declared !== undefined && fieldOf(declared, fieldId(field))?.content === 'date';
}

/** Damages that some row of the sound data can suffer. Risk criteria come filled in. */
const CASES = SOUND_REGISTERS.filter(({ kind }) => kind !== 'risk-criteria').flatMap((sound) =>
  damagesOf(sound.kind)
    .filter(({ field }) => damagedRow(sound, field) >= 0)
    .map((damage) => ({ sound, damage, ...damage, key: `${damage.field} ${damage.name}` })),
);

describe('a field that is damaged gives exactly the finding meant for it', () => {
  it.each(CASES)('$kind: $key', ({ sound, damage, kind, key, name }) => {
    const rules = rulesFinding(sound, damage);
    const expected = EXPECTED[kind]?.[key] ?? usualFinding(name, isDate(damage));
    if (expected) expect(rules).toEqual([...expected].sort());
    else expect(rules).toHaveLength(1);
  });

  it('expects nothing of damages that there are not', () => {
    const keys = new Set(CASES.map(({ kind, key }) => `${kind}: ${key}`));
    const expected = Object.entries(EXPECTED).flatMap(([kind, table]) =>
      Object.keys(table ?? {}).map((key) => `${kind}: ${key}`),
    );
    expect(expected.filter((key) => !keys.has(key))).toEqual([]);
  });
});
