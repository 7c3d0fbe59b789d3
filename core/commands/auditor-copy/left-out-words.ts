import { type CoreMessage, message } from '../../messages/message.ts';
import type { CopyPart } from './copy-parts.ts';
import type { LeftOut } from './shared-sheet.ts';

/** What the cover says was left out of a sheet; '' where nothing was. */
export function leftOutWords({ columns, rows, invisible, charts }: LeftOut): string {
  const said = [
    ...counted(columns, 'column', 'columns'),
    ...counted(rows, 'hidden row', 'hidden rows'),
    ...counted(invisible, 'cell that shows nothing', 'cells that show nothing'),
    ...counted(charts, 'chart', 'charts'),
  ];
  return said.join(', ');
}

/** What the team should know about a sheet before it hands the copy out. */
export function partNotes({ definition, leftOut, hiddenRows }: CopyPart): readonly CoreMessage[] {
  const { name: sheet } = definition;
  const counts = [
    ['columns-left-out', leftOut.columns],
    ['hidden-rows', hiddenRows],
    ['invisible', leftOut.invisible],
    ['not-calculated', leftOut.unknown],
    ['rules', leftOut.rules],
    ['charts', leftOut.charts],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => message(`auditor-copy.${what}`, { sheet, count }));
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
