import { describe, expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import { templateFields } from '../../core/commands/template/template-columns.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import { EN } from '../../core/findings/texts/en.ts';
import { REGISTERS, registerOf } from '../../core/registers/registers.ts';
import { contextOn, freshWorkbook, SOUND_REGISTERS, soundWorkbook } from './sound-workbook.ts';

const FRESH = contextOn(freshWorkbook());
const SOUND = contextOn(soundWorkbook());

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => {
    const { rule, severity, sheet, cell } = finding;
    return `${severity} ${rule} ${sheet}!${cell}: ${renderFinding(finding, EN).message}`;
  });
}

describe('a new workbook', () => {
  it.each(REGISTERS.map(({ kind }) => kind))('has a register of %s, recognised as such', (kind) => {
    const found = FRESH.recognition.registers.filter((register) => register.kind === kind);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(REGISTERS.filter(({ kind }) => kind !== 'risk-criteria' && kind !== 'soa'))(
    'has each column of $kind recognised as the field that it was made for',
    (declaration) => {
      const register = FRESH.recognition.registers.find(({ kind }) => kind === declaration.kind);
      const columns = [...(register?.columns ?? [])]
        .sort(([, one], [, other]) => one.column - other.column)
        .map(([field, { column }]) => `${column} ${field}`);
      const fields = templateFields(declaration).map(({ id }, index) => `${index + 1} ${id}`);
      expect(columns).toEqual(fields);
    },
  );

  it('gives nothing but the advice that the statement is not started', () => {
    expect(told(check(FRESH))).toEqual([
      'advice soa-applicability-missing Statement of Applicability!C8: The statement is not started: none of its 93 controls is decided.',
    ]);
  });
});

describe('sound data in every template', () => {
  it.each(SOUND_REGISTERS)('of $kind is written with declared fields, all rows read', (sound) => {
    const { kind, rows } = sound;
    const fields: readonly string[] = registerOf(kind)?.fields.map(({ id }) => id) ?? [];
    for (const row of rows) for (const field of Object.keys(row)) expect(fields).toContain(field);
    if (kind === 'risk-criteria') return;
    const registers = SOUND.recognition.registers.filter((register) => register.kind === kind);
    expect(registers.map((register) => register.rows.length)).toEqual([rows.length]);
  });

  it('gives no errors and no warnings', () => {
    const findings = check(SOUND).filter(({ severity }) => severity !== 'advice');
    expect(told(findings)).toEqual([]);
  });
});
