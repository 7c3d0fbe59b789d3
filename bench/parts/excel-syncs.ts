import { COMMANDS } from '../../core/commands/commands.ts';
import { PAYLOAD_LIMIT } from '../../test/excel/host/excel-test-host.ts';
import {
  type CommandSyncs,
  largestMessage,
  measureSyncs,
} from '../../test/excel/node/measure-syncs.ts';
import { riskSnapshot } from '../../test/excel/node/risk-book.ts';
import { count, kilobytes } from '../format.ts';
import type { BenchPart } from '../part.ts';

const SIZES: readonly number[] = [10, 1_000, 20_000];

/** What Excel's client library sends for each command: syncs to read and to commit, and bytes. */
export const EXCEL_SYNCS: BenchPart = {
  id: 'excel-syncs',
  title: 'Round trips to Excel of each command, by the number of risks (× 12 columns)',
  async run() {
    const measured = new Map<string, readonly CommandSyncs[]>();
    for (const command of COMMANDS) measured.set(command.id, await measureSizes(command));
    const rows = [...measured].map(([id, sizes]) => [id, ...sizes.map(cell)]);
    const all = [...measured.values()];
    return {
      tables: [{ headers: ['command', ...SIZES.map((size) => `${count(size)} rows`)], rows }],
      ratios: [
        {
          id: 'excel-syncs-of-20000/excel-syncs-of-10',
          what: 'Syncs of a command for 20,000 risks, of those for 10 (the most of all commands)',
          value: Math.max(...all.map(growth)),
          goal: 1,
        },
        {
          id: 'excel-message/excel-limit',
          what: 'The largest message to or from Excel, of the 5 MB that Excel on the web allows',
          value: Math.max(...all.flat().map(largestMessage)) / PAYLOAD_LIMIT,
          goal: 1,
        },
      ],
      notes: [
        'Syncs to read + syncs to commit, and the largest message. Commands that find nothing to do in a workbook with nothing but risks commit nothing.',
      ],
    };
  },
};

async function measureSizes(command: (typeof COMMANDS)[number]): Promise<readonly CommandSyncs[]> {
  const sizes: CommandSyncs[] = [];
  for (const size of SIZES) sizes.push(await measureSyncs(command, riskSnapshot(size)));
  return sizes;
}

function cell(syncs: CommandSyncs): string {
  return `${syncs.read.length} + ${syncs.commit.length}, ${kilobytes(largestMessage(syncs))}`;
}

function growth(sizes: readonly CommandSyncs[]): number {
  const [least = 1, most = least] = [sizes[0], sizes[sizes.length - 1]].map(
    (syncs) => syncs && syncs.read.length + syncs.commit.length,
  );
  return most / least;
}
