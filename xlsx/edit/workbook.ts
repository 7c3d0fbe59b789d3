import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { prefixedAttribute } from '../xml/parse.ts';
import { draftOf, type PartDraft } from './parts/draft.ts';
import {
  type Attributes,
  appendSplice,
  attributeSplice,
  escapeText,
  markup,
  removeSplice,
  rewrite,
  type Splice,
  splice,
} from './parts/markup.ts';
import { type Namespaces, namespacesOf } from './parts/namespaces.ts';
import { WORKBOOK_ORDER } from './parts/schema-order.ts';
import { childrenOf, parseTree, type XmlElement } from './parts/tree.ts';

/** A tab of the workbook, charts on tabs of their own included. */
export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility?: SheetSnapshot['visibility'];
}

/** A defined name; `tab` is the 0-based tab that it is valid on, absent for the whole workbook. */
export interface NameKey {
  readonly name: string;
  readonly tab?: number;
}

const STATES = { visible: undefined, hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;

/** The workbook part while it is edited. */
export class WorkbookDraft {
  readonly #draft: PartDraft;
  readonly #namespaces: Namespaces;

  constructor(xml: string) {
    this.#draft = draftOf(xml, WORKBOOK_ORDER);
    this.#namespaces = namespacesOf(xml);
  }

  toXml(): string {
    return this.#draft.toXml();
  }

  tabs(): readonly Tab[] {
    const sheets = this.#draft.get('sheets');
    return childrenOf(sheets ? parseTree(sheets) : undefined, 'sheet').map(({ attributes }) => ({
      name: attributes.name ?? '',
      sheetId: Number(attributes.sheetId),
      relationshipId: prefixedAttribute(attributes, 'id') ?? '',
    }));
  }

  /** Whether the workbook's structure is locked: no sheets may come or go. */
  isStructureLocked(): boolean {
    const xml = this.#draft.get('workbookProtection');
    const locked = xml && parseTree(xml).attributes.lockStructure;
    return locked === '1' || locked === 'true';
  }

  /** Puts a tab at a 0-based place and moves what counts tabs behind it. */
  insertTab(place: number, tab: Tab): void {
    const xml = this.#draft.get('sheets') ?? markup(`${this.#draft.prefix}sheets`);
    const root = parseTree(xml);
    const line = markup(`${this.#draft.prefix}sheet`, {
      name: tab.name,
      sheetId: tab.sheetId,
      state: tab.visibility && STATES[tab.visibility],
      // Some writers declare this prefix on each sheet instead of the root.
      'xmlns:r': this.#namespaces.relationships,
      'r:id': tab.relationshipId,
    });
    const next = root.children[place];
    const splices = next
      ? [{ start: next.start, end: next.start, text: line }]
      : appendSplice(root, line);
    this.#draft.set('sheets', splice(xml, splices));
    this.#renumberTabs((number) => (number >= place ? number + 1 : number));
  }

  /** Takes a tab away, with the names that are valid on it alone. */
  removeTab(place: number): void {
    const xml = this.#draft.get('sheets') ?? '';
    const tab = parseTree(xml).children[place];
    if (!tab) throw new Error(`no tab ${place}`);
    this.#draft.set('sheets', splice(xml, [removeSplice(tab)]));
    this.#editNames(
      ({ tab: on }) => on === place,
      (name) => [removeSplice(name)],
    );
    this.#renumberTabs((number) => (number > place ? number - 1 : number));
  }

  /** Defines a name, or takes it away where `refersTo` is null. */
  setName(key: NameKey, refersTo: string | null, hidden = false): void {
    const isMeant = (other: NameKey) =>
      other.tab === key.tab && other.name.toLowerCase() === key.name.toLowerCase();
    const found = this.#editNames(isMeant, (name) =>
      refersTo === null
        ? [removeSplice(name)]
        : [{ start: name.start, end: name.end, text: rewrite(name, {}, escapeText(refersTo)) }],
    );
    if (found || refersTo === null) return;
    const line = markup(
      `${this.#draft.prefix}definedName`,
      { name: key.name, localSheetId: key.tab, hidden: hidden ? 1 : undefined },
      escapeText(refersTo),
    );
    const xml = this.#draft.get('definedNames') ?? markup(`${this.#draft.prefix}definedNames`);
    this.#draft.set('definedNames', splice(xml, appendSplice(parseTree(xml), line)));
  }

  /** Has the program calculate every formula when it opens the file. */
  calculateOnLoad(): void {
    const xml = this.#draft.get('calcPr');
    const attributes: Attributes = { fullCalcOnLoad: 1 };
    this.#draft.set(
      'calcPr',
      xml
        ? splice(xml, [attributeSplice(parseTree(xml), attributes)])
        : markup(`${this.#draft.prefix}calcPr`, attributes),
    );
  }

  /** Edits the definitions that are meant; says whether there was one. An empty list goes. */
  #editNames(isMeant: (key: NameKey) => boolean, edit: (name: XmlElement) => Splice[]): boolean {
    const xml = this.#draft.get('definedNames');
    if (xml === undefined) return false;
    const meant = parseTree(xml).children.filter((name) => isMeant(keyOf(name)));
    const edited = splice(xml, meant.flatMap(edit));
    this.#draft.set('definedNames', parseTree(edited).children.length > 0 ? edited : undefined);
    return meant.length > 0;
  }

  #renumberTabs(renumber: (tab: number) => number): void {
    this.#editNames(
      ({ tab }) => tab !== undefined && renumber(tab) !== tab,
      (name) => {
        const localSheetId = renumber(Number(name.attributes.localSheetId));
        return [attributeSplice(name, { localSheetId })];
      },
    );
    const views = this.#draft.get('bookViews');
    if (views === undefined) return;
    const last = Math.max(0, this.tabs().length - 1);
    const splices = childrenOf(parseTree(views), 'workbookView').flatMap((view) => {
      const moved: Record<string, number> = {};
      for (const attribute of ['activeTab', 'firstSheet']) {
        const tab = Number(view.attributes[attribute] ?? 0);
        const next = Math.min(last, renumber(tab));
        if (next !== tab) moved[attribute] = next;
      }
      return Object.keys(moved).length > 0 ? [attributeSplice(view, moved)] : [];
    });
    this.#draft.set('bookViews', splice(views, splices));
  }
}

function keyOf({ attributes }: XmlElement): NameKey {
  const { name = '', localSheetId } = attributes;
  return localSheetId === undefined ? { name } : { name, tab: Number(localSheetId) };
}
