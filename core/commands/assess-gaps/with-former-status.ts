import { answered } from '../../records/answer.ts';
import type { GapEntry } from '../../records/kinds/gap-assessment.ts';
import type { RegisterRecords } from '../../records/register-records.ts';
import { requirementId } from '../../standard/requirement-reference.ts';
import { textCell } from '../../workbook/cell.ts';
import type { RequirementRow } from './requirement-rows.ts';

/** The rows with what the round before said of each requirement, where the gap is described. */
export function withFormerStatus(
  rows: readonly RequirementRow[],
  former: readonly RegisterRecords<GapEntry>[],
): readonly RequirementRow[] {
  const statuses = new Map(
    former.flatMap(({ register, records }) =>
      records.flatMap(({ requirement, status, gap }) => {
        const reference = answered(requirement);
        if (!reference || status.state !== 'value') return [];
        const described = answered(gap);
        const words = described === undefined ? status.text : `${status.text}, ${described}`;
        return [[requirementId(reference), `${register.sheet}: ${words}`] as const];
      }),
    ),
  );
  return rows.map((row) => {
    const status = statuses.get(row.id);
    return status === undefined ? row : { ...row, row: { ...row.row, gap: textCell(status) } };
  });
}
