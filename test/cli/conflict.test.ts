import { expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { formatPosition, sheetName } from '../../core/workbook/address.ts';
import type { StalePlace } from '../../core/workbook/host.ts';
import { commitOrFail } from '../../workbench/cli/run-command.ts';

const RISKS = sheetName('Risks');

test.each<[string, StalePlace, string]>([
  [
    'a cell',
    { sheet: RISKS, cell: formatPosition({ row: 2, column: 2 }), what: message('stale.cell') },
    'Risks!B2',
  ],
  [
    'a part of a sheet',
    { sheet: RISKS, what: message('stale.table', { table: 'Register' }) },
    'Risks: the table Register is another one',
  ],
  [
    'what belongs to the whole workbook',
    { what: message('stale.name', { name: 'Owners' }) },
    'the name Owners means something else',
  ],
])('a conflict names %s', (_, place, words) => {
  expect(() => commitOrFail({ kind: 'conflict', stale: [place] })).toThrow(
    `The file changed since it was read (${words}). Nothing was written; try again.`,
  );
});
