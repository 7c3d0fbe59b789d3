import { resolve } from 'node:path';
import { build } from 'esbuild';
import { firstModules, PAGE_BUNDLE } from './page-bundle.ts';

const ENTRY = 'sidebar.ts';

/** What a page loads to show the sidebar: all of it but the engine, which runs in a worker. */
const PAGE = `
export { mountSidebar } from './sidebar/mount.tsx';
export { WorkerEngine } from './sidebar/engine/worker-engine.ts';
`;

/** The modules of a script. */
export interface SidebarScript {
  /** What has to be there before anything is shown. */
  readonly first: readonly Uint8Array[];
  /** What comes while the workbook is read. */
  readonly later: readonly Uint8Array[];
}

/** The sidebar's script as pages get it, without a page around it. */
export async function sidebarScript(): Promise<SidebarScript> {
  const { outputFiles, metafile } = await build({
    ...PAGE_BUNDLE,
    stdin: { contents: PAGE, resolveDir: '.', sourcefile: ENTRY, loader: 'ts' },
    legalComments: 'none',
    write: false,
    outdir: 'dist',
  });
  const first = firstModules(metafile, ENTRY).map((path) => resolve(path));
  const modules = outputFiles.map(({ path, contents }) => ({ path, contents }));
  return {
    first: modules.filter(({ path }) => first.includes(path)).map(({ contents }) => contents),
    later: modules.filter(({ path }) => !first.includes(path)).map(({ contents }) => contents),
  };
}
