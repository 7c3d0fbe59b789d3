import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../excel-addin/ribbon/actions.ts';
import { childOf, descendantsOf } from '../../../xlsx/edit/parts/tree.ts';
import { attribute, everything, readManifest, textsOf } from './read-manifest.ts';
import { schemaProblems } from './schema-order.ts';

const BASE = 'https://localhost:3000/';
/** Sizes that every button needs; Excel takes the others where it shows things larger. */
const NEEDED_SIZES = ['16', '32', '80'];
const LONGEST_ID = 32;
const LONGEST = { ShortStrings: 125, LongStrings: 250 };

const manifest = readManifest();
const elements = everything(manifest);
const resources = descendantsOf(manifest, 'Resources').flatMap(({ children }) =>
  children.flatMap((group) => group.children),
);
const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
const addresses = elements.flatMap(({ attributes }) => {
  const value = attributes.DefaultValue ?? '';
  return value.includes('://') ? [value] : [];
});

/** Width and height that a PNG file says it has. */
function sizeOf(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconFile(address: string): string {
  return `excel-addin/${address.slice(BASE.length)}`;
}

describe('the manifest', () => {
  it('has its elements in the order of the schemas', () => {
    expect(schemaProblems(manifest)).toEqual([]);
  });

  it('defines every resource once and uses it', () => {
    const defined = resources.map((resource) => attribute(resource, 'id'));
    expect(defined).toEqual([...new Set(defined)]);
    expect(defined.filter((id) => id.length > LONGEST_ID)).toEqual([]);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('gives every control an id of its own', () => {
    const ids = descendantsOf(manifest, 'Control').map((control) => attribute(control, 'id'));
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('loads nothing but from its own server, over https', () => {
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  it('has texts as short as Excel wants them', () => {
    for (const [kind, longest] of Object.entries(LONGEST)) {
      const texts = descendantsOf(manifest, kind).flatMap(({ children }) => children);
      const lengths = texts.map((text) => attribute(text, 'DefaultValue').length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
    }
    const description = childOf(manifest, 'Description')!;
    expect(attribute(description, 'DefaultValue').length).toBeLessThanOrEqual(250);
  });

  it('names icons that are there, each of the size that it says', () => {
    const icons = descendantsOf(manifest, 'Icon');
    expect(icons.length).toBe(7);
    for (const { children } of icons) {
      const sizes = children.map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(NEEDED_SIZES));
      for (const image of children) {
        const resource = resources.find(
          ({ attributes }) => attributes.id === image.attributes.resid,
        );
        const size = Number(attribute(image, 'size'));
        expect(sizeOf(iconFile(attribute(resource!, 'DefaultValue')))).toEqual([size, size]);
      }
    }
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('has an %s of %i pixels', (name, size) => {
    const address = attribute(childOf(manifest, name)!, 'DefaultValue');
    expect(sizeOf(iconFile(address))).toEqual([size, size]);
  });

  it('runs everything in one page, the shared runtime', () => {
    const pages = ['Runtime', 'FunctionFile'].flatMap((name) => descendantsOf(manifest, name));
    const functionsPage = descendantsOf(manifest, 'Page').flatMap(({ children }) => children);
    const names = [...pages, ...functionsPage].map((element) => attribute(element, 'resid'));
    expect(new Set(names)).toEqual(new Set(['Page.Url']));
  });

  it('names the actions that there are, each in one place', () => {
    expect([...textsOf(manifest, 'FunctionName')].sort()).toEqual(Object.keys(ACTIONS).sort());
  });

  it('asks for the permission to change the workbook, which commands need, and no more', () => {
    expect(textsOf(manifest, 'Permissions')).toEqual(['ReadWriteDocument']);
  });
});
