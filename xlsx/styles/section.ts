import { appendSplice, markup, sliceOf, splice } from '../edit/parts/markup.ts';
import { parseTree } from '../edit/parts/tree.ts';

/** One counted list of styles.xml, such as <fonts>. Entries are only ever added. */
export class StyleSection {
  readonly #tag: string;
  readonly #xml: string | undefined;
  readonly #entries: string[];
  readonly #kept: number;
  #indexes: Map<string, number> | undefined;

  /** `tag` is the qualified name of the list; `xml` its markup, where the part has one. */
  constructor(tag: string, xml: string | undefined) {
    this.#tag = tag;
    this.#xml = xml;
    this.#entries = xml ? parseTree(xml).children.map((child) => sliceOf(xml, child)) : [];
    this.#kept = this.#entries.length;
  }

  /** Markup of all entries; the place in the list is the index by which others refer to it. */
  get entries(): readonly string[] {
    return this.#entries;
  }

  /** The index of an entry with exactly this markup, added where there is none. */
  indexOf(entry: string): number {
    this.#indexes ??= new Map(
      this.#entries.map((known, index) => [known, index] as const).reverse(),
    );
    const known = this.#indexes.get(entry);
    if (known !== undefined) return known;
    this.#indexes.set(entry, this.#entries.length);
    return this.#entries.push(entry) - 1;
  }

  /** The list's markup; undefined where there is still none. */
  toXml(): string | undefined {
    const added = this.#entries.slice(this.#kept).join('');
    if (added === '') return this.#xml;
    const count = { count: this.#entries.length };
    if (this.#xml === undefined) return markup(this.#tag, count, added);
    return splice(this.#xml, appendSplice(parseTree(this.#xml), added, count));
  }
}
