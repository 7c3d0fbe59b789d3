import { cellFix } from '../../findings/cell-fix.ts';
import type { ControlReference } from '../../standard/control-reference.ts';
import { findControl2013 } from '../../standard/controls-2013.ts';
import { textCell } from '../../workbook/cell.ts';
import { riskRule } from '../risk-rows.ts';

/** Numbers of the 2013 edition. Where a cell has nothing else, its 2022 successors can replace it. */
export const RISK_CONTROL_2013 = riskRule(
  { id: 'risk-control-2013', severity: 'warning', clause: '6.1.3 c)', needs: ['risk-register'] },
  ({ risk: { controls } }, { snapshot }) => {
    if (controls.state !== 'value') return undefined;
    const old = controls.value.filter((reference) => reference.kind === '2013');
    if (old.length === 0) return undefined;
    const successors = successorsOf(old);
    const alone = old.length === controls.value.length;
    return {
      at: controls.at,
      parameters: { control: old.map(({ text }) => text).join(', '), successors },
      fix:
        alone && holdsOnly(controls.text, old)
          ? cellFix(snapshot, controls.at, textCell(successors), `Replace by ${successors}`)
          : undefined,
    };
  },
);

function successorsOf(references: readonly ControlReference[]): string {
  const successors = references.flatMap((reference) =>
    reference.kind === '2013' ? (findControl2013(reference.control)?.successors ?? []) : [],
  );
  return [...new Set(successors)].join(', ');
}

/** Whether a cell has no words beside the references, which a replacement would lose. */
function holdsOnly(text: string, references: readonly ControlReference[]): boolean {
  let rest = text;
  for (const reference of references) rest = rest.replace(reference.text, '');
  return !/[\p{L}\p{N}]/u.test(rest) && references.every(({ text: one }) => !/\p{L}{2}/u.test(one));
}
