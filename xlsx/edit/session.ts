import { message } from '../../core/messages/message.ts';
import type { SheetName } from '../../core/workbook/address.ts';
import { EMPTY, type Scalar, shownValue } from '../../core/workbook/cell.ts';
import { type CellGrid, cellAt } from '../../core/workbook/grid.ts';
import { findSheet, type SheetDefinition, type Snapshot } from '../../core/workbook/snapshot.ts';
import { formulaInputs } from '../formulas/inputs.ts';
import type { XlsxPackage } from '../package/package.ts';
import { readFormats } from '../read/formats.ts';
import { StyleBook } from '../styles/edit.ts';
import { emptyStyles } from '../styles/empty.ts';
import { type LostFormulas, leaveCalculationChain } from './cells/calculation-chain.ts';
import { type CellEdits, type EditedCells, editCells, scanForEdits } from './cells/cells.ts';
import { addContentType } from './parts/content-types.ts';
import type { PartDraft } from './parts/draft.ts';
import { newPart, PackageEditor } from './parts/editor.ts';
import { type Namespaces, namespacesOf } from './parts/namespaces.ts';
import { addRelationship, relationshipsOf } from './parts/relationships.ts';
import { Refusal } from './refusal.ts';
import { editSettings } from './settings.ts';
import { WorkbookDraft } from './workbook.ts';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A chart on more cells gets its values when it is opened. */
const MOST_CHART_CELLS = 10_000;

/** A worksheet part that is being edited; its cells have been edited already. */
export interface OpenSheet {
  readonly name: SheetName;
  readonly partName: string;
  /** 0-based among all tabs, at this moment. */
  readonly tab: number;
  readonly draft: PartDraft;
}

interface SheetInWork extends Omit<OpenSheet, 'tab'> {
  readonly sheetId: number;
  readonly edited: EditedCells;
}

/** What is known of all cells before the first sheet is opened. */
export interface PlannedCells {
  readonly edits: ReadonlyMap<SheetName, CellEdits>;
  /** Widths in characters that columns, 1-based, get with the same commit; null: the usual one. */
  readonly widths: ReadonlyMap<SheetName, ReadonlyMap<number, number | null>>;
}

/** One commit on its way: everything that is edited, and what the edits share. */
export class EditSession {
  readonly parts: PackageEditor;
  readonly source: XlsxPackage;
  readonly snapshot: Snapshot;
  readonly workbook: WorkbookDraft;
  readonly workbookPart: string;
  readonly namespaces: Namespaces;
  readonly #plan: PlannedCells;
  readonly #sheets = new Map<SheetName, SheetInWork>();
  readonly #newGrids = new Map<SheetName, CellGrid>();
  readonly #goneSheetIds: number[] = [];
  #settings: Map<string, string> | undefined;
  #styles: { readonly partName: string; readonly book: StyleBook } | undefined;

  constructor(source: XlsxPackage, snapshot: Snapshot, plan: PlannedCells) {
    this.source = source;
    this.parts = new PackageEditor(source);
    this.snapshot = snapshot;
    const main = relationshipsOf(this.parts, '').find(({ type }) => type === 'officeDocument');
    this.workbookPart = main?.target ?? '';
    const xml = this.parts.required(this.workbookPart);
    this.workbook = new WorkbookDraft(xml);
    this.namespaces = namespacesOf(xml);
    this.#plan = plan;
  }

  /** The styles of the workbook; a workbook without any gets the usual few. */
  get book(): StyleBook {
    this.#styles ??= this.#openStyles();
    return this.#styles.book;
  }

  hasSheet(name: SheetName): boolean {
    return this.workbook.tabs().some((tab) => tab.name === name);
  }

  /** The sheet of that name, its cells edited. Throws where there is none: the plan would be stale. */
  sheet(name: SheetName): OpenSheet {
    let sheet = this.#sheets.get(name);
    if (!sheet) {
      sheet = this.#openSheet(name);
      this.#sheets.set(name, sheet);
    }
    return { ...sheet, tab: this.#tabOf(name) };
  }

  /** The looks of conditional formats by index, as the workbook had them before the commit. */
  differentialStyles(): ReturnType<typeof readFormats>['differentialStyles'] {
    const line = relationshipsOf(this.parts, this.workbookPart).find(
      ({ type }) => type === 'styles',
    );
    return readFormats(this.source, line?.target).differentialStyles;
  }

  /** What editing a sheet's cells changed beside their content. */
  editedCells(name: SheetName): EditedCells | undefined {
    return this.#sheets.get(name)?.edited;
  }

  /** The part of a sheet's tab. */
  partOf(name: SheetName): string {
    const id = this.workbook.tabs()[this.#tabOf(name)]?.relationshipId;
    const line = relationshipsOf(this.parts, this.workbookPart).find((other) => other.id === id);
    if (!line) throw new Error(`the sheet ${name} has no part`);
    return line.target;
  }

  /** Makes the content of a new sheet known, for charts that show it. */
  noteSheet({ name, grid }: SheetDefinition): void {
    this.#newGrids.set(name, grid);
  }

  /** What the cells of an area formula such as "'Summary'!$A$2:$A$6" show after the commit. */
  scalarsAt(formula: string): Scalar[] | undefined {
    const { areas } = formulaInputs(formula);
    const [reference] = areas;
    if (areas.length !== 1 || !reference) return undefined;
    const name = reference.sheet as SheetName | undefined;
    if (name === undefined) return undefined;
    const grid = this.#newGrids.get(name) ?? findSheet(this.snapshot, name)?.grid;
    if (!grid) return undefined;
    const { top, left, bottom, right } = reference.area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CHART_CELLS) return undefined;
    const scalars: Scalar[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const edit = this.#plan.edits.get(name)?.get(row)?.get(column);
        const cell = edit?.content ?? cellAt(grid, { row, column });
        scalars.push(edit?.isStale ? EMPTY : shownValue(cell));
      }
    }
    return scalars;
  }

  /** Forgets a sheet whose part has been taken away. */
  dropSheet(name: SheetName, sheetId: number): void {
    this.#sheets.delete(name);
    this.#goneSheetIds.push(sheetId);
  }

  /** Sets what is kept under a key; null takes it away. */
  setSetting(key: string, text: string | null): void {
    this.#settings ??= new Map(this.snapshot.settings);
    if (text === null) this.#settings.delete(key);
    else this.#settings.set(key, text);
  }

  /** Writes all drafts back to their parts. */
  finish(): void {
    if (this.#settings) editSettings(this.parts, this.workbookPart, this.#settings);
    for (const { partName, draft } of this.#sheets.values()) {
      this.parts.set(partName, draft.toXml());
    }
    if (this.#styles) this.parts.set(this.#styles.partName, this.#styles.book.toXml());
    this.parts.set(this.workbookPart, this.workbook.toXml());
    leaveCalculationChain(this.parts, this.workbookPart, this.#lostFormulas());
  }

  #openSheet(name: SheetName): SheetInWork {
    const tab = this.workbook.tabs()[this.#tabOf(name)];
    const partName = this.partOf(name);
    const xml = this.parts.required(partName);
    const edits = this.#plan.edits.get(name) ?? new Map();
    const scan = scanForEdits(xml, edits);
    const grid = findSheet(this.snapshot, name)?.grid ?? new Map();
    const edited = editCells(xml, scan, edits, {
      styles: () => this.book,
      newWidths: this.#plan.widths.get(name) ?? new Map(),
      formulaAt(position) {
        const cell = cellAt(grid, position);
        return cell.kind === 'formula' ? cell.formula : undefined;
      },
    });
    return { name, partName, draft: scan.draft, sheetId: tab?.sheetId ?? 0, edited };
  }

  #tabOf(name: SheetName): number {
    const tab = this.workbook.tabs().findIndex((other) => other.name === name);
    if (tab < 0) throw new Refusal('unsupported', message('xlsx.no-sheet', { sheet: name }));
    return tab;
  }

  #openStyles(): { partName: string; book: StyleBook } {
    const line = relationshipsOf(this.parts, this.workbookPart).find(
      ({ type }) => type === 'styles',
    );
    if (line)
      return { partName: line.target, book: new StyleBook(this.parts.required(line.target)) };
    const folder = this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1);
    const partName = `${folder}styles.xml`;
    const xml = newPart(emptyStyles(this.namespaces.spreadsheet));
    this.parts.set(partName, xml);
    addContentType(this.parts, partName, STYLES_TYPE);
    addRelationship(
      this.parts,
      this.workbookPart,
      `${this.namespaces.relationships}/styles`,
      partName,
    );
    return { partName, book: new StyleBook(xml) };
  }

  #lostFormulas(): LostFormulas[] {
    const lost: LostFormulas[] = this.#goneSheetIds.map((sheetId) => ({ sheetId }));
    for (const { sheetId, edited } of this.#sheets.values()) {
      if (edited.lostFormulas.length > 0) lost.push({ sheetId, cells: edited.lostFormulas });
    }
    return lost;
  }
}
