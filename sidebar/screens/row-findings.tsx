import { Body1, Button } from '@fluentui/react-components';
import { parsePosition } from '../../core/workbook/address.ts';
import type { RowPlace } from '../app/screen-choice.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { Stack } from '../components/stack.tsx';
import type { FindingView, WorkbookView } from '../engine/views.ts';
import { FindingList } from './finding-list.tsx';

interface RowFindingsProperties {
  readonly row: RowPlace;
  readonly view: WorkbookView;
}

/** What was found in one row, and the way to everything else. */
export function RowFindings({ row, view }: RowFindingsProperties) {
  const { texts, fill, showScreen } = useSidebar();
  const findings = view.findings.filter((finding) => standsIn(finding, row));
  const { found, unchecked, all } = texts.check.row;
  return (
    <Stack>
      <Body1 role="status">
        {fill(isChecked(view, row) ? found : unchecked, {
          row: row.row,
          sheet: row.sheet,
          count: findings.length,
        })}
      </Body1>
      <Button size="small" onClick={() => showScreen('check')}>
        {all}
      </Button>
      <FindingList findings={findings} />
    </Stack>
  );
}

function standsIn({ sheet, cell }: FindingView, row: RowPlace): boolean {
  return sheet === row.sheet && parsePosition(cell)?.row === row.row;
}

/** Whether the row stands below the headers of a register. */
function isChecked({ registers }: WorkbookView, { sheet, row }: RowPlace): boolean {
  return registers.some((register) => register.sheet === sheet && row > register.headerRow);
}
