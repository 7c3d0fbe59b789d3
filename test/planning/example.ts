import type { Severity } from '../../core/findings/finding.ts';
import type { Table, Written } from '../support/tables.ts';

export interface Example {
  readonly why: string;
  readonly tables: readonly Table[];
}

export interface Failing extends Example {
  readonly cells: readonly string[];
  readonly severity?: Severity;
}

/** What a rule finds, and what it lets pass, on 2026-06-30. */
export interface Examples {
  readonly failing: readonly Failing[];
  readonly passing: readonly Example[];
}

/** Makes the one table of a workbook: its fields in one text, then its rows. */
export function tableOf(kind: Table['kind'], sheet = 'Sheet') {
  return (fields: string, ...rows: readonly (readonly Written[])[]): readonly Table[] => [
    { kind, sheet, fields: fields.split(' '), rows },
  ];
}
