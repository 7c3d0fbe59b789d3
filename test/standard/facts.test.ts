import { describe, expect, test } from 'vitest';
import { attributesOf } from '../../core/standard/attributes.ts';
import { CLAUSES, CLIMATE_CLAUSES, findClause } from '../../core/standard/clauses.ts';
import { describeControl } from '../../core/standard/control-descriptions.ts';
import type { ControlId } from '../../core/standard/control-reference.ts';
import { CONTROLS, controlOf, findControl, type Theme } from '../../core/standard/controls.ts';
import { CONTROLS_2013, findControl2013 } from '../../core/standard/controls-2013.ts';
import { DOCUMENTED_INFORMATION } from '../../core/standard/documented-information.ts';
import { expectedEvidence } from '../../core/standard/expected-evidence.ts';
import { NIST_CSF_2, subcategoriesOf } from '../../core/standard/nist-csf.ts';
import { pdcaPhase } from '../../core/standard/pdca.ts';

const NO_CONTROL = 'A.5.38' as ControlId;
const requirementIds = CLAUSES.flatMap(({ id, requirements, points }) => [
  id,
  ...requirements,
  ...points,
]);

describe('the controls of 2022', () => {
  test.each<[Theme, string, number]>([
    ['organizational', 'A.5', 37],
    ['people', 'A.6', 8],
    ['physical', 'A.7', 14],
    ['technological', 'A.8', 34],
  ])('%s controls are %s.1 to %s.%d', (theme, group, count) => {
    const ids = CONTROLS.filter((control) => control.theme === theme).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => `${group}.${index + 1}`));
  });

  test('are 93, eleven of them new', () => {
    expect(CONTROLS).toHaveLength(93);
    expect(CONTROLS.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(
      '5.7 5.23 5.30 7.4 8.9 8.10 8.11 8.12 8.16 8.23 8.28'.split(' ').map((id) => `A.${id}`),
    );
  });

  test('are found by their id alone', () => {
    expect(findControl('A.8.28')?.title).toBe('Secure coding');
    expect(findControl('8.28')).toBeUndefined();
    expect(findControl('constructor')).toBeUndefined();
    expect(() => controlOf(NO_CONTROL)).toThrow(NO_CONTROL);
  });

  test.each(CONTROLS)('$id has attributes of all five kinds', ({ id }) => {
    for (const values of Object.values(attributesOf(id))) expect(values).not.toHaveLength(0);
  });
});

describe('the controls of 2013', () => {
  test('are 114, with 115 ways into 2022', () => {
    expect(CONTROLS_2013).toHaveLength(114);
    expect(new Set(CONTROLS_2013.map(({ id }) => id)).size).toBe(114);
    expect(CONTROLS_2013.flatMap(({ successors }) => successors)).toHaveLength(115);
    expect(findControl2013('A.18.2.3')?.successors).toEqual(['A.5.36', 'A.8.8']);
  });

  test('lead to every control of 2022 that is not new, and to no other', () => {
    const successors = new Set(CONTROLS_2013.flatMap((control) => control.successors));
    const old = CONTROLS.filter(({ isNew }) => !isNew).map(({ id }) => id);
    expect([...successors].sort()).toEqual([...old].sort());
  });
});

describe('the clauses', () => {
  test.each([
    ['4.1', 0],
    ['6.1.3', 6],
    ['6.2', 12],
    ['9.3.2', 7],
    ['10.2', 7],
  ])('%s has %d lettered requirements', (id, count) => {
    expect(findClause(id)?.requirements).toHaveLength(count);
  });

  test('are thirty, each once, and points stand below their letters', () => {
    expect(new Set(CLAUSES.map(({ id }) => id)).size).toBe(30);
    for (const { requirements, points } of CLAUSES) {
      for (const point of points)
        expect(requirements).toContain(point.split('.').slice(0, -1).join('.'));
    }
    for (const id of CLIMATE_CLAUSES) expect(findClause(id)).toBeDefined();
  });

  test.each([
    ['4.1', 'Plan'],
    ['5.2 e', 'Plan'],
    ['6.1.3 d', 'Plan'],
    ['7.5.3', 'Plan'],
    ['8.2', 'Do'],
    ['9.3.2 d.1', 'Check'],
    ['10', 'Act'],
    ['10.2 g', 'Act'],
    ['11', undefined],
    ['1.1', undefined],
    ['A.5.1', undefined],
    ['', undefined],
  ])('%j belongs to %s', (clause, phase) => {
    expect(pdcaPhase(clause)).toBe(phase);
  });

  test('all belong to a phase', () => {
    for (const id of requirementIds) expect(pdcaPhase(id)).toBeDefined();
  });
});

describe('descriptions', () => {
  test.each(CONTROLS)('$id is described in one short sentence of its own', ({ id, title }) => {
    const description = describeControl(id);
    expect(description).toMatch(/^[A-Z][^\n]{20,138}\.$/);
    expect(description.toLowerCase()).not.toContain(title.toLowerCase());
  });

  test('differ from each other', () => {
    expect(new Set(CONTROLS.map(({ id }) => describeControl(id))).size).toBe(93);
  });

  test('exist for controls alone', () => {
    expect(() => describeControl(NO_CONTROL)).toThrow(NO_CONTROL);
  });
});

describe('expected evidence', () => {
  test.each([...CONTROLS.map(({ id }) => id as string), ...CLAUSES.map(({ id }) => id)])(
    '%s has two to four items',
    (id) => {
      const items = expectedEvidence(id);
      expect(items.length).toBeGreaterThanOrEqual(2);
      expect(items.length).toBeLessThanOrEqual(4);
      for (const item of items) expect(item).toMatch(/^[A-Z][^\n]{8,}[^.\s]$/);
      expect(new Set(items).size).toBe(items.length);
    },
  );

  test('of a lettered requirement is that of its subclause', () => {
    for (const id of requirementIds) {
      expect(expectedEvidence(id)).toEqual(expectedEvidence(id.split(' ')[0]!));
    }
  });

  test('is empty for what is no requirement', () => {
    expect(expectedEvidence(NO_CONTROL)).toEqual([]);
    expect(expectedEvidence('')).toEqual([]);
    expect(expectedEvidence('constructor')).toEqual([]);
  });
});

describe('documented information', () => {
  test('names clauses that exist, in their order, and has ids of its own', () => {
    const places = DOCUMENTED_INFORMATION.map(({ clause }) => requirementIds.indexOf(clause));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(DOCUMENTED_INFORMATION.map(({ id }) => id)).size).toBe(
      DOCUMENTED_INFORMATION.length,
    );
  });

  test.each('4.3 5.2 6.1.2 6.1.3 6.2 7.2 8.1 8.2 8.3 9.1 9.2.2 9.3.3 10.2'.split(' '))(
    'is required by %s',
    (clause) => {
      expect(DOCUMENTED_INFORMATION.map((entry) => entry.clause.split(' ')[0])).toContain(clause);
    },
  );
});

describe('the map to NIST CSF 2.0', () => {
  test('names controls and clauses that exist', () => {
    for (const reference of [...NIST_CSF_2.values()].flat()) {
      expect(findControl(reference) ?? findClause(reference), reference).toBeDefined();
    }
  });

  test('is read in both directions', () => {
    expect(subcategoriesOf('A.8.13')).toEqual(['PR.DS-11', 'RC.RP-03', 'RC.RP-06']);
    expect(subcategoriesOf('A.9.9')).toEqual([]);
  });
});
