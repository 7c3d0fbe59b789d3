import { afterAll } from 'vitest';
import { type Serving, serveWorkbench } from '../../../workbench/server/serve.ts';

const PAGE = 'dist/web';
export const SAMPLE = 'samples/meridian-isms.xlsx';

/** Serves a folder of static files with a workbook until the tests of the file end. Returns its address. */
export async function served(workbook = SAMPLE, folder = PAGE): Promise<string> {
  const serving: Serving = await serveWorkbench(folder, workbook);
  afterAll(() => serving.close());
  return serving.address;
}
