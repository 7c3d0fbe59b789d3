import type { CheckContext } from '../../findings/check-context.ts';
import { GAP_ASSESSMENT } from '../../registers/declarations/gap-assessment.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { wrappedLines } from '../../workbook/wrapped-lines.ts';
import { freeSheetName } from '../template/free-sheet-name.ts';
import { registerSheet } from '../template/register-sheet.ts';
import { templateFields } from '../template/template-columns.ts';
import { EXAMPLE_ROW } from '../template/template-layout.ts';
import type { RequirementRow } from './requirement-rows.ts';
import { ROUND_SHEETS, type Round } from './rounds.ts';

/** In points, of the default font. */
const LINE_HEIGHT = 15;

/** A new sheet with the assessment; rows are as tall as what stands in them. */
export function assessmentSheet(
  { snapshot }: CheckContext,
  round: Round,
  rows: readonly RequirementRow[],
): SheetDefinition {
  const sheet = registerSheet(GAP_ASSESSMENT, {
    dateSystem: snapshot.dateSystem,
    names: new Set(),
    name: freeSheetName(snapshot, ROUND_SHEETS[round]),
    rows: rows.map(({ row }) => row),
  });
  const heights = rows.map(({ row }, index): [number, number] => [
    EXAMPLE_ROW + index,
    linesOf(row) * LINE_HEIGHT + 4,
  ]);
  return { ...sheet, rowHeights: new Map([...sheet.rowHeights, ...heights]) };
}

function linesOf(row: RequirementRow['row']): number {
  const lines = templateFields(GAP_ASSESSMENT).map(({ id, width }) => {
    const cell = row[id];
    return cell?.kind === 'text' ? wrappedLines(cell.text, width - 2) : 1;
  });
  return Math.max(1, ...lines);
}
