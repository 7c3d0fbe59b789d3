import { basename } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { BROWSER_BUNDLE } from './bundle-options.ts';
import { FLUENT_PARTS } from './fluent-parts.ts';
import { READY_STYLES } from './ready-styles.ts';

/** How the script of a page is bundled: what is asked for later stands in modules of its own. */
export const PAGE_BUNDLE = {
  ...BROWSER_BUNDLE,
  format: 'esm',
  splitting: true,
  plugins: [FLUENT_PARTS, READY_STYLES],
  legalComments: 'linked',
  metafile: true,
} satisfies BuildOptions;

export interface PageSources {
  /** The text of the page. */
  readonly html: string;
  /** The file that its script begins with. */
  readonly script: string;
  /** The bundle of the script, as the page names it. */
  readonly bundle: string;
}

/**
 * Bundles the script of a page into a folder. Returns the text of the page, which then asks for all
 * modules of its start at once instead of one after the other.
 */
export async function bundlePage(
  { html, script, bundle }: PageSources,
  outdir: string,
): Promise<string> {
  const entryPoints = [{ in: script, out: basename(bundle, '.js') }];
  const { metafile } = await build({ ...PAGE_BUNDLE, entryPoints, outdir });
  return withPreloads(html, bundle, firstModules(metafile, script));
}

/** The modules that have to be there before an entry runs, by the paths of their bundles. */
export function firstModules({ outputs }: Metafile, entry: string): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(imported);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint === entry) visit(path);
  return [...found];
}

function withPreloads(html: string, bundle: string, modules: readonly string[]): string {
  const tag = `<script src="${bundle}" type="module"></script>`;
  if (!html.includes(tag)) throw new Error(`the page has no ${tag}`);
  const links = modules
    .map((path) => basename(path))
    .filter((name) => name !== bundle)
    .map((name) => `<link rel="modulepreload" href="${name}">`);
  return html.replace(tag, [tag, ...links].join('\n    '));
}
