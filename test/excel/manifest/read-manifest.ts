import { readFileSync } from 'node:fs';
import { descendantsOf, parseTree, type XmlElement } from '../../../xlsx/edit/parts/tree.ts';

/** The manifest of the Excel add-in; throws where it is not well-formed. */
export function readManifest(path = 'manifest.xml'): XmlElement {
  return parseTree(readFileSync(path, 'utf8'));
}

/** An attribute that has to be there. */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}

/** An element and everything in it. */
export function everything(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}

/** The texts of all elements of a name. */
export function textsOf(manifest: XmlElement, name: string): readonly string[] {
  return descendantsOf(manifest, name).map(({ text }) => text);
}
