import { type CommandCalls, measureCalls } from '../../test/sheets/fake/measure-calls.ts';
import { count } from '../format.ts';
import { measureCommands, mostGrowth } from '../measure/commands.ts';
import type { BenchPart } from '../part.ts';

const SIZES: readonly number[] = [100, 1_000, 20_000];

/** How often the script of Google Sheets calls a service for each command. */
export const SHEETS_CALLS: BenchPart = {
  id: 'sheets-calls',
  title: 'Calls of Google’s services for each command, by the number of risks (× 12 columns)',
  async run() {
    const measured = await measureCommands(SIZES, measureCalls);
    return {
      tables: [
        {
          headers: ['command', ...SIZES.map((size) => `${count(size)} rows`)],
          rows: [...measured].map(([id, sizes]) => [id, ...sizes.map(cell)]),
        },
      ],
      ratios: [
        {
          id: 'sheets-calls-of-20000/sheets-calls-of-100',
          what: 'Calls of a command for 20,000 risks, of those for 100 (the most of all commands)',
          value: mostGrowth(measured, ({ read, commit }) => read + commit),
          goal: 1,
        },
      ],
      notes: [
        'Calls to read + calls to commit, counted in a spreadsheet in memory. Commands that find nothing to do in a workbook with nothing but risks commit nothing.',
      ],
    };
  },
};

function cell({ read, commit }: CommandCalls): string {
  return `${count(read)} + ${count(commit)}`;
}
