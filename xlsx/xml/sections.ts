import { message } from '../../core/messages/message.ts';
import { damaged } from '../package/unreadable.ts';
import { parseXml, type XmlHandler } from './parse.ts';

/** A handler for each kind of child of the root element, by local name; others are skipped. */
export type Sections = Readonly<Record<string, XmlHandler>>;

/**
 * Parses a part whose root has this local name and gives each child of the root, with all that is in
 * it, to its section's handler. Throws UnreadableFile where the root is another one.
 */
export function parseSections(
  pieces: Iterable<Uint8Array>,
  partName: string,
  rootName: string,
  sections: Sections,
): void {
  const byName = new Map(Object.entries(sections));
  let depth = 0;
  let section: XmlHandler | undefined;
  parseXml(pieces, partName, {
    open(name, attributes) {
      if (depth === 0) refuseOtherRoot(partName, rootName, name);
      if (depth === 1) section = byName.get(name);
      depth++;
      section?.open?.(name, attributes);
    },
    text(text) {
      section?.text?.(text);
    },
    close(name) {
      section?.close?.(name);
      depth--;
      if (depth === 1) section = undefined;
    },
    skim(text, at) {
      return section?.skim?.(text, at) ?? at;
    },
  });
}

function refuseOtherRoot(partName: string, expected: string, found: string): void {
  if (found === expected) return;
  throw damaged(message('fault.other-root', { part: partName, found, expected }));
}
