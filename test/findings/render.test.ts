import { describe, expect, it } from 'vitest';
import { renderFinding } from '../../core/findings/render.ts';

const TEXTS = {
  'risk-owner-missing': {
    title: '',
    message: 'Risk {risk} has {score}.',
    variants: { other: 'Only {risk}.' },
    expected: 'Not {risk}',
    reason: '',
  },
};

describe('a finding in words', () => {
  it('is filled with its parameters, numbers rounded', () => {
    const parameters = { risk: '$1 {score}', score: 1 / 3 };
    expect(renderFinding({ rule: 'risk-owner-missing', parameters }, TEXTS)).toEqual({
      message: 'Risk $1 {score} has 0.33.',
      expected: 'Not $1 {score}',
    });
  });

  it('takes the words of its variant', () => {
    const parameters = { risk: 'R', variant: 'other' };
    const { message } = renderFinding({ rule: 'risk-owner-missing', parameters }, TEXTS);
    expect(message).toBe('Only R.');
  });

  it.each([
    ['a parameter', 'risk-owner-missing', { risk: 'R' }],
    ['a variant', 'risk-owner-missing', { risk: 'R', variant: 'none' }],
    ['a text', 'risk-off-scale', {}],
  ] as const)('fails without %s', (_, rule, parameters) => {
    expect(() => renderFinding({ rule, parameters }, TEXTS)).toThrow();
  });
});
