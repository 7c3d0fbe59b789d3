import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedPages } from '../../workbench/docs/pages.ts';

describe('generated documentation', () => {
  it.each([...generatedPages()])('%s is up to date (npm run docs)', (path, content) => {
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});
