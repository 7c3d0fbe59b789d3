import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sidebarScript } from '../../build/sidebar-script.ts';

/** What a sidebar may weigh on its way, so that it is there before one looks away. */
const MOST_KILOBYTES = 220;

it(`the sidebar’s script is at most ${MOST_KILOBYTES} KB, gzipped`, async () => {
  const script = await sidebarScript();
  expect(new TextDecoder().decode(script)).toContain('What this workbook is');
  expect(gzipSync(script).byteLength / 1000).toBeLessThanOrEqual(MOST_KILOBYTES);
});
