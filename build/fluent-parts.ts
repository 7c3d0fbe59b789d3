import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { READY } from './ready-styles.ts';

const FLUENT = '@fluentui/react-components';
const IMPORTS = new RegExp(`import \\{([^}]*)\\} from '${FLUENT}'`, 'g');
const EXPORTS = /export \{([^}]*)\} from ["']([^"']+)["']/g;
/** Libraries that are collections themselves. */
const COLLECTION = /^@(?:fluentui|griffel)\//;

/**
 * Gives each source file its own collection of Fluent UI, of what it imports alone. Bundles are split
 * by files: through the one collection for all, the first screen would load what any screen uses.
 */
export const FLUENT_PARTS: Plugin = {
  name: 'fluent-parts',
  setup(build) {
    const exports = exportsOf(FLUENT);
    build.onResolve({ filter: new RegExp(`^${FLUENT}$`) }, ({ importer }) => ({
      path: importer,
      namespace: FLUENT,
      sideEffects: false,
    }));
    build.onLoad({ filter: /./, namespace: FLUENT }, ({ path }) => ({
      contents: [...importedNames(readFileSync(path, 'utf8')), READY]
        .map((name) => exports.get(name) ?? missing(name, path))
        .join('\n'),
      resolveDir: '.',
    }));
  },
};

/** By each name that a collection exports, the statement that exports it from the file it is in. */
function exportsOf(library: string): ReadonlyMap<string, string> {
  const index = indexOf(library);
  const exports = new Map<string, string>();
  for (const [, names = '', source = ''] of index.text.matchAll(EXPORTS)) {
    const inner = COLLECTION.test(source) ? exportsOf(source) : undefined;
    const file = source.startsWith('.') ? join(index.folder, source) : source;
    for (const name of listed(names)) {
      const exported = name.split(' as ').pop() ?? name;
      exports.set(exported, inner?.get(name) ?? `export { ${name} } from ${JSON.stringify(file)};`);
    }
  }
  return exports;
}

/** The file with all that a library exports, without its comments. */
function indexOf(library: string): { readonly folder: string; readonly text: string } {
  const description = createRequire(import.meta.url).resolve(`${library}/package.json`);
  const { module } = JSON.parse(readFileSync(description, 'utf8')) as { readonly module: string };
  const file = join(dirname(description), module);
  return { folder: dirname(file), text: withoutComments(readFileSync(file, 'utf8')) };
}

function withoutComments(script: string): string {
  return script.replace(/\/\/.*$/gm, '');
}

function importedNames(source: string): readonly string[] {
  return [...source.matchAll(IMPORTS)]
    .flatMap(([, names = '']) => listed(names))
    .filter((name) => !name.startsWith('type '));
}

function listed(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function missing(name: string, path: string): never {
  throw new Error(`${path} imports ${name}, which ${FLUENT} does not export`);
}
