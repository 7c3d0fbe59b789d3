import { describeHostContract } from '../contract/host-contract.ts';
import { openExcel } from './node/open-excel.ts';

describeHostContract('Excel', async () => (await openExcel()).host);
