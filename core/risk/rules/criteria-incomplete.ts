import type { CheckContext } from '../../findings/check-context.ts';
import type { Severity } from '../../findings/finding.ts';
import { type Found, findingOf, headerCell, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import type { RiskMethod, Scale } from '../../method/risk-method.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { fieldId } from '../../registers/declaration.ts';
import { shownValue } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import { findSheet } from '../../workbook/snapshot.ts';
import { writtenRisks } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'criteria-incomplete',
  severity: 'warning',
  clause: '6.1.2 a)',
  needs: ['risk-register'],
};

/** The acceptance level, both scales, a level for every pair of ratings, an action for every level. */
export const CRITERIA_INCOMPLETE: Rule = {
  ...HEAD,
  find: (context) => [
    ...context.records['risk-register'].flatMap((records, index) => {
      const method = context.methods[index];
      if (!method || writtenRisks(records).length === 0) return [];
      const at = headerCell(records.register);
      return missingParts(method).map(([variant, severity]) => {
        const parameters = { variant, sheet: records.register.sheet };
        return findingOf(HEAD, records.register, { at, parameters, severity });
      });
    }),
    ...context.recognition.registers
      .filter(({ kind }) => kind === 'risk-criteria')
      .flatMap((register) =>
        levelsWithoutAction(context, register).map((found) => findingOf(HEAD, register, found)),
      ),
  ],
};

function missingParts(method: RiskMethod): readonly (readonly [string, Severity])[] {
  const parts: (readonly [string, Severity])[] = [];
  const origin = method.acceptance?.from;
  if (origin === undefined || origin === 'assumed') parts.push(['acceptance', 'warning']);
  if (!isWritten(method.likelihood)) parts.push(['likelihood', 'advice']);
  if (!isWritten(method.consequence)) parts.push(['consequence', 'advice']);
  const rule = method.level?.rule;
  const hasGap = rule?.kind === 'matrix' && rule.labels.some((line) => line.includes(null));
  if (hasGap) parts.push(['matrix', 'warning']);
  return parts;
}

function isWritten(scale: Scale | undefined): boolean {
  return scale !== undefined && scale.from !== 'ratings';
}

/** Rows of a table of levels that say from which score on, but not what is done then. */
function levelsWithoutAction(
  { snapshot }: CheckContext,
  register: RecognisedRegister,
): readonly Found[] {
  const column = (id: string) => register.columns.get(fieldId(id))?.column;
  const [action, label, minimum] = [column('action'), column('label'), column('minimum')];
  const grid = findSheet(snapshot, register.sheet)?.grid;
  if (!grid || action === undefined || label === undefined || minimum === undefined) return [];
  return register.rows.flatMap((row) => {
    const shown = (at: number) => shownValue(cellAt(grid, { row, column: at }));
    const level = shown(label);
    const isLevel = level.kind === 'text' && shown(minimum).kind !== 'empty';
    if (!isLevel || shown(action).kind !== 'empty') return [];
    const parameters = { variant: 'action', sheet: register.sheet, level: level.text };
    return [{ at: { row, column: action }, parameters }];
  });
}
