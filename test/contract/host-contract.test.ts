import { sheetName } from '../../core/workbook/address.ts';
import { emptySheet } from '../../core/workbook/snapshot.ts';
import { MemoryHost } from '../support/memory-host.ts';
import { openedHost } from '../support/opened-host.ts';
import { buildXlsx } from '../support/xlsx-builder.ts';
import { describeHostContract } from './host-contract.ts';

describeHostContract('the workbook in memory', async () => {
  const start = emptySheet(sheetName('Start'));
  return new MemoryHost({
    dateSystem: 1900,
    sheets: [start],
    names: new Map(),
    settings: new Map(),
  });
});

describeHostContract('the .xlsx file', async () => {
  const styles = '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>';
  return openedHost(buildXlsx({ sheets: [{ name: 'Start' }], styles }));
});
