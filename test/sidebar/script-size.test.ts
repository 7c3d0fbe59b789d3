import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sidebarScript } from '../../build/sidebar-script.ts';

/** What a sidebar may weigh on its way, so that it is there before one looks away. */
const MOST_KILOBYTES = 220;
/** What of it may be there before anything is shown. */
const MOST_AT_FIRST = 145;

const { first, later } = await sidebarScript();

function kilobytes(modules: readonly Uint8Array[]): number {
  return modules.reduce((sum, module) => sum + gzipSync(module).byteLength, 0) / 1000;
}

function text(modules: readonly Uint8Array[]): string {
  return modules.map((module) => new TextDecoder().decode(module)).join('\n');
}

describe('the sidebar’s script', () => {
  it(`is at most ${MOST_KILOBYTES} KB, gzipped`, () => {
    expect(text(first)).toContain('What this workbook is');
    expect(kilobytes([...first, ...later])).toBeLessThanOrEqual(MOST_KILOBYTES);
  });

  it(`shows its first screen after ${MOST_AT_FIRST} KB`, () => {
    expect(kilobytes(first)).toBeLessThanOrEqual(MOST_AT_FIRST);
  });

  it('loads fields, tooltips and messages with the screens that need them', () => {
    for (const component of ['fui-Textarea', 'fui-Tooltip', 'fui-MessageBar']) {
      expect(text(first)).not.toContain(component);
      expect(text(later)).toContain(component);
    }
  });

  it('compiles no styles in the page', () => {
    // A word that only the compiler knows.
    expect(text([...first, ...later])).not.toContain('noflip');
  });
});
