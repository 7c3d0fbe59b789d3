import { type Found, headerCell, registerRule } from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import { speaksOfClimate } from '../climate.ts';

/**
 * No issue about climate change, or none that says what it means (Amendment 1:2024). While rows lack
 * their issue, nobody can tell.
 */
export const CONTEXT_CLIMATE_MISSING = registerRule(
  {
    id: 'context-climate-missing',
    severity: 'error',
    clause: '4.1',
    needs: ['context-issues'],
  },
  (context) => context.records['context-issues'],
  ({ register, records }): readonly Found[] => {
    const begun = records.filter(({ issue, effect }) => isStarted(issue, effect));
    if (begun.length === 0 || begun.some(({ issue }) => issue.state === 'blank')) return [];
    const about = begun.filter(({ issue, effect, category }) =>
      [issue, effect, category].some(speaksOfClimate),
    );
    if (about.length === 0) {
      return [{ at: headerCell(register), parameters: { sheet: register.sheet } }];
    }
    if (about.some(({ effect }) => effect.state !== 'blank')) return [];
    return about.slice(0, 1).flatMap(({ row, issue, effect }) => {
      const parameters = { variant: 'reason', name: rowName(row, issue) };
      return effect.state === 'blank' ? [{ at: effect.at, parameters }] : [];
    });
  },
);
