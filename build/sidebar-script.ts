import { build } from 'esbuild';
import { BROWSER_BUNDLE } from './bundle-options.ts';

/** What a page loads to show the sidebar: all of it but the engine, which runs in a worker. */
const PAGE = `
export { mountSidebar } from './sidebar/mount.tsx';
export { WorkerEngine } from './sidebar/engine/worker-engine.ts';
`;

/** The sidebar's script as pages get it, without a page around it. */
export async function sidebarScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...BROWSER_BUNDLE,
    stdin: { contents: PAGE, resolveDir: '.', loader: 'ts' },
    format: 'esm',
    write: false,
    outdir: 'dist',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('the bundler wrote nothing');
  return script.contents;
}
