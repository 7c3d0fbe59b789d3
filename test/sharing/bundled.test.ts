import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_BUNDLE } from '../../build/bundle-options.ts';
import { verifyCopy } from '../../core/sharing/verify-copy.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { copyOf } from './bundled/copy-of.ts';
import { SEEDED_WORKBOOK } from './seeded-workbook.ts';
import { TODAY } from './sheets.ts';

/** A host's page grows by no more bytes when it reads looks and makes copies. */
const MOST_BYTES = 200_000;

/** The same function, in a script as browsers get it. */
let bundled: { readonly copyOf: typeof copyOf };

beforeAll(async () => {
  // Neither Node nor a page: what a worker of every browser has, and no more.
  const context = createContext({ TextDecoder, TextEncoder, Uint8Array });
  new Script(await scriptOf('test/sharing/bundled/copy-of.ts')).runInContext(context);
  bundled = context.bundled;
});

async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...BROWSER_BUNDLE,
    entryPoints: [entry],
    globalName: 'bundled',
    platform: 'browser',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe('a copy that is made in a browser', () => {
  it('is, byte for byte, the one of Node', async () => {
    const [one, other] = await Promise.all(
      [copyOf, bundled.copyOf].map((make) => make(SEEDED_WORKBOOK, TODAY, true)),
    );
    expect(verifyCopy(snapshotOf(one ?? new Uint8Array()))).toMatchObject({ kind: 'intact' });
    expect(Buffer.from(other ?? []).equals(Buffer.from(one ?? []))).toBe(true);
  });

  it('needs a script that is small enough for every page', async () => {
    expect((await scriptOf('xlsx/package-sharing.ts')).length).toBeLessThan(MOST_BYTES);
  });
});
