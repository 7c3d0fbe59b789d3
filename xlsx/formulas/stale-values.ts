import { type Area, contains, type Position, type SheetName } from '../../core/workbook/address.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { type FormulaInputs, formulaInputs } from './inputs.ts';

/** Positions by sheet. */
export type PositionsBySheet = ReadonlyMap<SheetName, readonly Position[]>;

interface FormulaNode extends Position {
  readonly sheet: number;
}

interface WideInput {
  readonly sheet: number;
  readonly area: Area;
  readonly readers: FormulaNode[];
}

/** Areas up to this size are looked up cell by cell, larger ones by their corners. */
const SMALL_AREA = 64;

/**
 * The formula cells whose last calculated value is no longer true once these cells change, directly
 * or through other formulas; without the changed cells themselves.
 */
export function staleFormulas(snapshot: Snapshot, changed: PositionsBySheet): PositionsBySheet {
  const graph = new InputGraph(snapshot, changed);
  return graph.readersOf(changed);
}

/** Which formulas look at which cells. */
class InputGraph {
  readonly #snapshot: Snapshot;
  readonly #sheetNumbers: ReadonlyMap<string, number>;
  readonly #tables: ReadonlyMap<string, { readonly sheet: number; readonly area: Area }>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #byCell = new Map<number, FormulaNode[]>();
  readonly #wide = new Map<string, WideInput>();
  readonly #unbounded: FormulaNode[] = [];

  constructor(snapshot: Snapshot, changed: PositionsBySheet) {
    this.#snapshot = snapshot;
    this.#sheetNumbers = new Map(
      snapshot.sheets.map(({ name }, number) => [name.toLowerCase(), number]),
    );
    this.#tables = new Map(
      snapshot.sheets.flatMap(({ tables }, sheet) =>
        tables.map(({ name, area }) => [name.toLowerCase(), { sheet, area }] as const),
      ),
    );
    this.#names = new Map([...snapshot.names].map(([name, to]) => [name.toLowerCase(), to]));
    const given = new Set<number>();
    for (const [sheet, positions] of changed) {
      for (const position of positions) given.add(this.#key(this.#sheetNumber(sheet), position));
    }
    snapshot.sheets.forEach(({ grid }, sheet) => {
      for (const { row, column, cell } of usedCells(grid)) {
        const node = { sheet, row, column };
        if (cell.kind !== 'formula' || given.has(this.#key(sheet, node))) continue;
        this.#addInputs(node, formulaInputs(cell.formula), 0);
      }
    });
  }

  readersOf(changed: PositionsBySheet): PositionsBySheet {
    const queue: FormulaNode[] = [];
    for (const [name, positions] of changed) {
      const sheet = this.#sheetNumber(name);
      for (const { row, column } of positions) queue.push({ sheet, row, column });
    }
    const start = queue.length;
    const seen = new Set<FormulaNode>();
    const mark = (nodes: readonly FormulaNode[]) => {
      for (const node of nodes) {
        if (seen.has(node)) continue;
        seen.add(node);
        queue.push(node);
      }
    };
    if (start > 0) mark(this.#unbounded);
    for (let index = 0; index < queue.length; index++) {
      const node = queue[index];
      if (!node) continue;
      mark(this.#byCell.get(this.#key(node.sheet, node)) ?? []);
      mark(this.#wideReaders(node));
    }
    return this.#bySheet(queue.slice(start));
  }

  /** Each wide area is needed once only: after that all its readers are known. */
  #wideReaders(node: FormulaNode): FormulaNode[] {
    const found: FormulaNode[] = [];
    for (const [key, { sheet, area, readers }] of this.#wide) {
      if (sheet !== node.sheet || !contains(area, node)) continue;
      found.push(...readers);
      this.#wide.delete(key);
    }
    return found;
  }

  #addInputs(node: FormulaNode, inputs: FormulaInputs, depth: number): void {
    if (inputs.isUnbounded) this.#unbounded.push(node);
    for (const { sheet: name, area } of inputs.areas) {
      const sheet = name === undefined ? node.sheet : this.#sheetNumber(name);
      if (sheet >= 0) this.#addArea(node, sheet, area);
    }
    for (const name of inputs.names) this.#addName(node, name.toLowerCase(), depth);
  }

  /** A name that nobody defines may be a local one, or part of a formula's own words. */
  #addName(node: FormulaNode, name: string, depth: number): void {
    const table = this.#tables.get(name);
    const definition = this.#names.get(name);
    if (table) this.#addArea(node, table.sheet, table.area);
    else if (definition !== undefined && depth < 8) {
      this.#addInputs(node, formulaInputs(definition), depth + 1);
    } else this.#unbounded.push(node);
  }

  #addArea(node: FormulaNode, sheet: number, area: Area): void {
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > SMALL_AREA) {
      const key = `${sheet} ${top} ${left} ${bottom} ${right}`;
      const wide = this.#wide.get(key);
      if (wide) wide.readers.push(node);
      else this.#wide.set(key, { sheet, area, readers: [node] });
      return;
    }
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = this.#key(sheet, { row, column });
        const readers = this.#byCell.get(key);
        if (readers) readers.push(node);
        else this.#byCell.set(key, [node]);
      }
    }
  }

  #bySheet(nodes: readonly FormulaNode[]): PositionsBySheet {
    const positions = new Map<SheetName, Position[]>();
    for (const { sheet, row, column } of nodes) {
      const name = this.#snapshot.sheets[sheet]?.name;
      if (name === undefined) continue;
      const list = positions.get(name);
      if (list) list.push({ row, column });
      else positions.set(name, [{ row, column }]);
    }
    return positions;
  }

  #sheetNumber(name: string): number {
    return this.#sheetNumbers.get(name.toLowerCase()) ?? -1;
  }

  #key(sheet: number, { row, column }: Position): number {
    return (sheet * 2 ** 20 + row) * 2 ** 14 + column;
  }
}
