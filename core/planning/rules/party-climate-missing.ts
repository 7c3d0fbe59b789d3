import { headerCell, registerRule } from '../../findings/register-rule.ts';
import { isStarted } from '../../findings/row-words.ts';
import { speaksOfClimate } from '../climate.ts';

/** No requirement about climate change (Amendment 1:2024 reminds of them, so it is advice). */
export const PARTY_CLIMATE_MISSING = registerRule(
  {
    id: 'party-climate-missing',
    severity: 'advice',
    clause: '4.2',
    needs: ['interested-parties'],
  },
  (context) => context.records['interested-parties'],
  ({ register, records }) => {
    const begun = records.some(({ party, requirement }) => isStarted(party, requirement));
    const considered = records.some(({ party, requirement, how }) =>
      [party, requirement, how].some(speaksOfClimate),
    );
    return begun && !considered
      ? [{ at: headerCell(register), parameters: { sheet: register.sheet } }]
      : [];
  },
);
