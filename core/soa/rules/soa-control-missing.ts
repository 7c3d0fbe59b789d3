import type { CheckContext } from '../../findings/check-context.ts';
import type { Finding, FindingValue } from '../../findings/finding.ts';
import type { Rule } from '../../findings/rule.ts';
import { CONTROLS, type Control } from '../../standard/controls.ts';
import { appendControls } from '../append-controls.ts';
import { missingControls } from '../missing-controls.ts';
import { findingAtHeader } from '../soa-finding.ts';
import { type Statement, statementOf } from '../statement.ts';

/** Up to so many missing controls of a theme get a finding each; more of them share one. */
const MOST_SINGLE_FINDINGS = 5;
const KIND = { rule: 'soa-control-missing', severity: 'error' } as const;

export const SOA_CONTROL_MISSING: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    const statement = statementOf(context);
    if (!statement) return [];
    const missing = missingControls(statement);
    const themes = [...new Set(CONTROLS.map(({ theme }) => theme))];
    return themes.flatMap((theme) => {
      const ofTheme = missing.filter((control) => control.theme === theme);
      const groups =
        ofTheme.length > MOST_SINGLE_FINDINGS ? [ofTheme] : ofTheme.map((control) => [control]);
      return groups.map((controls) => finding(context, statement, controls));
    });
  },
};

function finding(
  context: CheckContext,
  statement: Statement,
  controls: readonly Control[],
): Finding {
  const found = findingAtHeader(KIND, statement.registers[0], 'control', {
    controls: nameControls(controls),
    count: controls.length,
  });
  const changes = appendControls(context, statement, controls);
  return changes.changes.length === 0
    ? found
    : { ...found, fix: { title: 'Add the missing controls below the table', changes } };
}

/** One with its title; several by their ids. */
function nameControls(controls: readonly Control[]): FindingValue {
  const [first, ...others] = controls;
  if (first && others.length === 0) return { control: first.id };
  return controls.map(({ id }) => id);
}
