import { describe, expect, test } from 'vitest';
import { shareMet } from '../../core/gap/readiness.ts';
import { readinessOverview } from '../../core/gap/readiness-overview.ts';
import { contextOfTables } from '../support/tables.ts';

function overviewOf(...rows: readonly (readonly [requirement: string, status: string | null])[]) {
  const { records } = contextOfTables({
    kind: 'gap-assessment',
    sheet: 'Gaps',
    fields: ['requirement', 'status'],
    rows,
  });
  return readinessOverview(records['gap-assessment'].flatMap((register) => register.records));
}

describe('readiness', () => {
  const overview = overviewOf(
    ['4.1', 'Met'],
    ['8.2', null],
    ['9.1', 'perhaps soon'],
    ['10.2', 'Not met'],
    ['A.5.1', 'Met'],
    ['A.5.19', 'Not applicable'],
  );

  test('never counts what is blank or unreadable as done', () => {
    expect(overview.overall).toMatchObject({ implemented: 2, open: 2, 'not-implemented': 1 });
  });
  test('counts by chapter, phase and theme what the assessment looks at', () => {
    expect(overview.chapters.map(({ part }) => part)).toEqual(['4', '8', '9', '10']);
    expect(overview.phases.map(({ part, readiness }) => [part, readiness.implemented])).toEqual([
      ['Plan', 1],
      ['Do', 0],
      ['Check', 0],
      ['Act', 0],
    ]);
    expect(overview.themes.map(({ part }) => part)).toEqual(['organizational']);
  });
  test('its share leaves out what does not apply, and keeps what is open', () => {
    expect(shareMet(overview.overall)).toBe(2 / 5);
  });
  test('has no share where nothing applies', () => {
    expect(shareMet(overviewOf(['A.5.1', 'Not applicable']).overall)).toBeUndefined();
  });
});
