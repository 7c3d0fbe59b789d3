import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Every host's script carries the functions; that of Google Sheets must stay small. */
const MOST_BYTES = 48_000;

it('the functions bring neither recognition nor rules nor words of languages along', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['core/functions/functions.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2019',
  });
  const brought = Object.keys(metafile.inputs).filter(
    (path) => !/^core\/(?:functions|standard|workbook|method)\/|^core\/audit\/intervals/.test(path),
  );
  expect(brought).toEqual(['core/recognise/fold.ts']);
  expect(outputFiles[0]?.contents.length).toBeLessThan(MOST_BYTES);
});
