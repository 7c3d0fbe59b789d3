import { ratio } from './format.ts';
import type { Machine } from './machine.ts';
import type { PartResult, Ratio, Table } from './part.ts';
import type { MeasuredPart } from './results.ts';

const HEAD = `# What the bench measured

Written by \`npm run bench\`. The ratios are the result: they hold on other machines too, times don't.
"Warm" is the processor time of a run in a process that has done the same before, "fresh" that of the
first run in a new process; all figures are medians. The contenders take turns on the same files.
`;

/** All results as a Markdown page. */
export function resultsPage(parts: readonly MeasuredPart[]): string {
  return `${[HEAD, ...parts.map(partText)].join('\n')}`;
}

function partText(part: MeasuredPart): string {
  return `## ${part.title}\n\n${resultText(part)}\n${machineText(part.machine)}\n`;
}

/** The tables, ratios and notes of a part as Markdown. */
export function resultText({ tables, ratios, notes }: PartResult): string {
  const texts = [...tables, ...(ratios.length > 0 ? [ratioTable(ratios)] : [])].map(tableText);
  return [...texts, ...notes.map((note) => `${note}\n`)].join('\n');
}

function ratioTable(ratios: readonly Ratio[]): Table {
  return {
    headers: ['Ratio', 'measured', 'goal', ''],
    rows: ratios.map(({ what, value, goal }) => [
      what,
      ratio(value),
      goal === undefined ? '' : `at most ${goal}`,
      goal === undefined ? '' : value <= goal ? 'met' : 'not met',
    ]),
  };
}

function tableText({ headers, rows }: Table): string {
  const alignment = headers.map((_, index) => (index === 0 ? '---' : '---:'));
  return [headers, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function machineText({ cores, memoryGigabytes, system, node }: Machine): string {
  return `<sub>${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}</sub>\n`;
}
