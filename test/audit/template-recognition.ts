import { describe, expect, it } from 'vitest';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import type { ForeignRegister } from '../planning/foreign.ts';
import { registerLine, seenRegisters } from './seen-registers.ts';

type SoundRow = Readonly<Record<string, string | number>>;

/** Tests that templates of a kind, and registers that others made, are recognised with all columns. */
export function describeRecognition(
  kind: RegisterKind,
  rows: readonly SoundRow[],
  foreign: readonly ForeignRegister[],
): void {
  const { title, fields, example = {} } = registerOf(kind)!;
  const ids = fields.map(({ id }) => id);
  const headers = fields.map((field) => field.title);
  const rowOf = (row: SoundRow) => ids.map((id) => row[id] ?? '');
  const all = [registerLine(kind, ids)];

  describe(kind, () => {
    it('has rows to recognise', () => {
      expect(rows.length).toBeGreaterThan(3);
    });

    it.each([
      ['a header alone', [headers]],
      ['a header and the example', [headers, rowOf(example)]],
      ['a filled template', [headers, rowOf(example), ...rows.map(rowOf)]],
    ])('is recognised by %s', (_, table) => {
      expect(seenRegisters(title, table)).toEqual(all);
    });

    it('is recognised on a sheet without a telling name', () => {
      expect(seenRegisters('Sheet1', [headers, ...rows.map(rowOf)])).toEqual(all);
    });

    it.each(foreign)('is recognised on the sheet “$sheet” of somebody else', (other) => {
      const { sheet, above, headers: words, fields: meant, rows: written } = other;
      const seen = seenRegisters(sheet, [...above, words, ...written]);
      expect(seen).toEqual([registerLine(other.kind, meant)]);
    });
  });
}
