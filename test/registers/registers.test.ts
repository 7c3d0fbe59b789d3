import { describe, expect, test } from 'vitest';
import { fieldId } from '../../core/registers/declaration.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { fieldOf, REGISTERS, registerOf } from '../../core/registers/registers.ts';
import { CONCEPTS } from '../../core/registers/words/concepts.ts';
import { KIND_WORDS } from '../../core/registers/words/kinds.ts';

/** The field ids that other tools rely on, in the order of their publication. */
const PUBLIC_FIELDS: readonly (readonly [RegisterKind, string])[] = [
  [
    'risk-register',
    'id title description asset process threat vulnerability confidentiality integrity availability existingControls owner likelihood consequence score level treatment action controls residualLikelihood residualConsequence residualScore residualLevel acceptedBy acceptedUntil status due lastReview nextReview',
  ],
  [
    'soa',
    'control title applicable implemented justification justificationExclusion reasons reference owner due',
  ],
  ['gap-assessment', 'requirement text status evidence expectedEvidence gap action owner due'],
  [
    'assets',
    'id asset type description owner custodian location classification value confidentiality integrity availability',
  ],
  [
    'treatment-plan',
    'id risk action control owner due status completed effect approvedByOwner approvedByManagement',
  ],
];

const REQUIRED_FIELDS: readonly (readonly [RegisterKind, string])[] = [
  ['risk-register', 'id description owner likelihood consequence treatment'],
  ['soa', 'control applicable implemented justification'],
  ['gap-assessment', 'requirement status'],
  ['assets', 'asset owner'],
  ['treatment-plan', 'action owner due status'],
];

function idsOf(kind: RegisterKind, keep: 'all' | 'required'): readonly string[] {
  const fields = registerOf(kind)?.fields ?? [];
  return fields.filter((field) => keep === 'all' || field.required).map((field) => field.id);
}

describe('declared registers', () => {
  test.each(PUBLIC_FIELDS)('%s has exactly its public fields', (kind, ids) => {
    expect([...idsOf(kind, 'all')].sort()).toEqual(ids.split(' ').sort());
  });

  test.each(REQUIRED_FIELDS)('%s requires what the check needs', (kind, ids) => {
    expect([...idsOf(kind, 'required')].sort()).toEqual(ids.split(' ').sort());
  });

  test('no kind is declared twice', () => {
    const kinds = REGISTERS.map((declaration) => declaration.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('a kind without a declaration has none', () => {
    expect(registerOf('none' as RegisterKind)).toBeUndefined();
    expect(registerOf('risk-criteria')?.clause).toBe('6.1.2 a');
  });
});

describe.each(REGISTERS.map((declaration) => [declaration.kind, declaration] as const))(
  '%s',
  (_kind, declaration) => {
    test('no field stands twice', () => {
      const ids = declaration.fields.map((field) => field.id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('every field has known concepts', () => {
      const known = [...CONCEPTS, ...KIND_WORDS.flatMap(({ headers }) => Object.keys(headers))];
      for (const field of declaration.fields) {
        expect(field.concepts, field.id).not.toEqual([]);
        expect(known, field.id).toEqual(expect.arrayContaining([...field.concepts]));
      }
    });

    test('the signature names fields of the register', () => {
      for (const id of declaration.signature.flat()) {
        expect(fieldOf(declaration, id), id).toBeDefined();
      }
      expect(fieldOf(declaration, fieldId('__proto__'))).toBeUndefined();
    });
  },
);
