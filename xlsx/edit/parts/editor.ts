import { message } from '../../../core/messages/message.ts';
import type { XlsxPackage } from '../../package/package.ts';
import { damaged } from '../../package/unreadable.ts';
import { makeEntry, saveEntries } from '../../zip/save.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * The parts of a package while they are edited. Parts that nobody sets keep their entry and their
 * compressed bytes. Part names have no leading slash; case doesn't matter in them.
 */
export class PackageEditor {
  readonly #package: XlsxPackage;
  /** By lower-case name; null for parts that were taken away. */
  readonly #changed = new Map<string, { name: string; data: Uint8Array; text: string } | null>();

  /** Parts that were looked at, as they stand in the package. */
  readonly #texts = new Map<string, string>();

  constructor(source: XlsxPackage) {
    this.#package = source;
  }

  has(name: string): boolean {
    const changed = this.#changed.get(key(name));
    return changed === undefined ? this.#package.entry(name) !== undefined : changed !== null;
  }

  /** The part as text, as edited so far; undefined where there is none. */
  text(name: string): string | undefined {
    const changed = this.#changed.get(key(name));
    if (changed !== undefined) return changed?.text;
    const known = this.#texts.get(key(name));
    if (known !== undefined) return known;
    const text = this.#package.text(name);
    if (text !== undefined) this.#texts.set(key(name), text);
    return text;
  }

  /** The part as text. Throws UnreadableFile where there is none: reading may do without it. */
  required(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw damaged(message('fault.part-missing', { part: name }));
    return text;
  }

  /** Sets a part's text; a part that reads the same stays untouched. */
  set(name: string, text: string): void {
    if (this.text(name) === text) return;
    const stored = this.#package.entry(name)?.name ?? name;
    const data = new TextEncoder().encode(inUtf8(text));
    this.#changed.set(key(name), { name: stored, data, text });
  }

  remove(name: string): void {
    this.#changed.set(key(name), null);
  }

  /** Names of all parts as edited so far, in file order, new ones last. */
  partNames(): readonly string[] {
    const kept = this.#package.partNames.filter((name) => this.has(name));
    const known = new Set(this.#package.partNames.map(key));
    const added = [...this.#changed].filter(([name, part]) => part !== null && !known.has(name));
    return [...kept, ...added.map(([, part]) => part?.name ?? '')];
  }

  /** A part name that is still free, e.g. "xl/worksheets/sheet7.xml". Numbers are never reused. */
  freeName(folder: string, stem: string): string {
    const taken = new Set([...this.#package.partNames, ...this.partNames()].map(key));
    let number = 1;
    while (taken.has(key(`${folder}/${stem}${number}.xml`))) number++;
    return `${folder}/${stem}${number}.xml`;
  }

  get isChanged(): boolean {
    return this.#changed.size > 0;
  }

  /** The bytes of the edited file: old entries in their order and as stored, new ones behind. */
  save(): Uint8Array {
    const { codec } = this.#package;
    const pending = new Map(this.#changed);
    const entries = this.#package.entries.flatMap((entry) => {
      const changed = pending.get(key(entry.name));
      pending.delete(key(entry.name));
      if (changed === undefined) return [entry];
      return changed ? [makeEntry(changed.name, changed.data, codec)] : [];
    });
    for (const part of pending.values()) {
      if (part) entries.push(makeEntry(part.name, part.data, codec));
    }
    return saveEntries(entries);
  }
}

function key(name: string): string {
  return name.replace(/\\/g, '/').toLowerCase();
}

/** Parts are written in UTF-8, so one that declares something else gets a new declaration. */
function inUtf8(text: string): string {
  if (!text.startsWith('<?xml')) return text;
  const end = text.indexOf('?>') + 2;
  const declaration = text.slice(0, end).toLowerCase();
  const isUtf8 = declaration.includes('utf-8') || !declaration.includes('encoding');
  return isUtf8 ? text : DECLARATION + text.slice(end);
}

/** A new part: the XML declaration and the root element. */
export function newPart(root: string): string {
  return `${DECLARATION}\n${root}`;
}
