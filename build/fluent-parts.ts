import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { READY } from './ready-styles.ts';

const FLUENT = '@fluentui/react-components';
const IMPORTS = new RegExp(`import \\{([^}]*)\\} from '${FLUENT}'`, 'g');
const EXPORTS = /export \{([^}]*)\} from "([^"]+)"/g;

/**
 * Gives each source file its own collection of Fluent UI, of what it imports alone. Bundles are split
 * by files: through the one collection for all, the first screen would load what any screen uses.
 */
export const FLUENT_PARTS: Plugin = {
  name: 'fluent-parts',
  setup(build) {
    const collection = join(folderOf(FLUENT), 'lib', 'index.js');
    const exports = exportsOf(readFileSync(collection, 'utf8'));
    build.onResolve({ filter: new RegExp(`^${FLUENT}$`) }, ({ importer }) => ({
      path: importer,
      namespace: FLUENT,
      sideEffects: false,
    }));
    build.onLoad({ filter: /./, namespace: FLUENT }, ({ path }) => ({
      contents: [...importedNames(readFileSync(path, 'utf8')), READY]
        .map((name) => exports.get(name) ?? missing(name, path))
        .join('\n'),
      resolveDir: dirname(collection),
    }));
  },
};

function folderOf(library: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${library}/package.json`));
}

/** By each name that the collection exports, the statement that exports it alone. */
function exportsOf(collection: string): ReadonlyMap<string, string> {
  const exports = new Map<string, string>();
  for (const [, names = '', library = ''] of withoutComments(collection).matchAll(EXPORTS)) {
    for (const name of listed(names)) {
      const exported = name.split(' as ').pop() ?? name;
      exports.set(exported, `export { ${name} } from "${library}";`);
    }
  }
  return exports;
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
