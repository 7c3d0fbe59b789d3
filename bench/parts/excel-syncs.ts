import { PAYLOAD_LIMIT } from '../../test/excel/host/excel-test-host.ts';
import {
  type CommandSyncs,
  largestMessage,
  measureSyncs,
} from '../../test/excel/node/measure-syncs.ts';
import { count, kilobytes } from '../format.ts';
import { measureCommands, mostGrowth } from '../measure/commands.ts';
import type { BenchPart } from '../part.ts';

const SIZES: readonly number[] = [10, 1_000, 20_000];

/** What Excel's client library sends for each command: syncs to read and to commit, and bytes. */
export const EXCEL_SYNCS: BenchPart = {
  id: 'excel-syncs',
  title: 'Round trips to Excel of each command, by the number of risks (× 12 columns)',
  async run() {
    const measured = await measureCommands(SIZES, measureSyncs);
    const rows = [...measured].map(([id, sizes]) => [id, ...sizes.map(cell)]);
    return {
      tables: [{ headers: ['command', ...SIZES.map((size) => `${count(size)} rows`)], rows }],
      ratios: [
        {
          id: 'excel-syncs-of-20000/excel-syncs-of-10',
          what: 'Syncs of a command for 20,000 risks, of those for 10 (the most of all commands)',
          value: mostGrowth(measured, ({ read, commit }) => read.length + commit.length),
          goal: 1,
        },
        {
          id: 'excel-message/excel-limit',
          what: 'The largest message to or from Excel, of the 5 MB that Excel on the web allows',
          value: Math.max(...[...measured.values()].flat().map(largestMessage)) / PAYLOAD_LIMIT,
          goal: 1,
        },
      ],
      notes: [
        'Syncs to read + syncs to commit, and the largest message. Commands that find nothing to do in a workbook with nothing but risks commit nothing.',
      ],
    };
  },
};

function cell(syncs: CommandSyncs): string {
  return `${syncs.read.length} + ${syncs.commit.length}, ${kilobytes(largestMessage(syncs))}`;
}
