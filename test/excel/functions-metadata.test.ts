import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  generateCustomFunctionsMetadata,
  type ICustomFunctionsMetadata,
} from 'custom-functions-metadata';
import { expect, it } from 'vitest';
import { functionsMetadata } from '../../build/excel-functions.ts';
import type { FunctionDeclaration } from '../../core/functions/declaration.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';

/** A function as a developer would write it for Microsoft's generator. */
function written({ name, description, parameters }: FunctionDeclaration): string {
  const lines = parameters.map(
    (parameter) =>
      ` * @param {any[][]} ${parameter.optional ? `[${parameter.name}]` : parameter.name} ${parameter.description}`,
  );
  const taken = parameters.map(
    (parameter) => `${parameter.name}${parameter.optional ? '?' : ''}: any[][]`,
  );
  return [
    '/**',
    ` * ${description}`,
    ` * @customfunction ${name} ${name}`,
    ...lines,
    ' * @returns {any[][]}',
    ' */',
    `function f${name}(${taken.join(', ')}): any[][] { return []; }`,
  ].join('\n');
}

it('tells Excel of every function, its parameters and what they mean', async () => {
  const text = `${JSON.stringify(functionsMetadata(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('golden/functions.json');
});

it('says the same as Microsoft’s generator says of such functions', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'clausebook-functions-')), 'functions.ts');
  writeFileSync(file, FUNCTIONS.map(written).join('\n\n'));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  expect(errors).toEqual([]);
  const generated: ICustomFunctionsMetadata = JSON.parse(metadataJson);
  expect(functionsMetadata().functions).toEqual(generated.functions);
});
