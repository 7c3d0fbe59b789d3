import { build } from 'esbuild';
import { BROWSER_BUNDLE } from './bundle-options.ts';

/** Bundles the engine of the sidebar, for a worker, into a folder. */
export async function bundleEngine(outdir: string): Promise<void> {
  const entryPoints = { engine: 'sidebar/engine/worker.ts' };
  await build({ ...BROWSER_BUNDLE, entryPoints, outdir, legalComments: 'linked' });
}
