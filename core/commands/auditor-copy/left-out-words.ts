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
export function partNotes({ definition, leftOut, hiddenRows }: CopyPart): readonly string[] {
  const { columns, invisible, unknown, rules, charts } = leftOut;
  const notes = [
    ...counted(columns, 'column is', 'columns are').map((what) => `${what} left out`),
    ...counted(hiddenRows, 'row', 'rows').map(
      (what) =>
        `${what} of the register hidden, perhaps by a filter, and not in the copy; show them first if the auditor is to see them`,
    ),
    ...counted(invisible, 'cell', 'cells').map(
      (what) => `${what} left out whose text can’t be seen, such as white on white`,
    ),
    ...counted(unknown, 'formula has', 'formulas have').map(
      (what) =>
        `${what} no value in the file; open it in the spreadsheet program and save it first`,
    ),
    ...counted(rules, 'conditional format', 'conditional formats').map(
      (what) => `${what} not copied, since their formulas may tell more than the sheet`,
    ),
    ...counted(charts, 'chart', 'charts').map((what) => `${what} not copied`),
  ];
  return notes.map((note) => `${definition.name}: ${note}.`);
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
