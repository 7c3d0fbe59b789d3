/**
 * The assignment of rows to columns with the greatest sum of gains, each column used once (the
 * Hungarian method). Only pairs with a gain above 0 are made. Returns for each row its column's
 * index, or -1. `gains` is rectangular; an empty one gives an empty list.
 */
export function assign(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  const real = gains[0]?.length ?? 0;
  // As many spare columns as rows, so that every row can stay without one.
  const columns = real + rows;
  const rowPotential = zeros(rows + 1);
  const columnPotential = zeros(columns + 1);
  const rowOf = zeros(columns + 1);
  const cost = (row: number, column: number): number =>
    -Math.max(0, gains[row - 1]?.[column - 1] ?? 0);
  for (let row = 1; row <= rows; row++) {
    const { last, way } = augment({ row, columns, cost, rowOf, rowPotential, columnPotential });
    for (let column = last; column !== 0; ) {
      const before = at(way, column);
      rowOf[column] = at(rowOf, before);
      column = before;
    }
  }
  const assigned = Array.from({ length: rows }, () => -1);
  for (let column = 1; column <= real; column++) {
    const row = at(rowOf, column);
    if (row > 0 && cost(row, column) < 0) assigned[row - 1] = column - 1;
  }
  return assigned;
}

interface Augmentation {
  readonly row: number;
  readonly columns: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowOf: number[];
  readonly rowPotential: number[];
  readonly columnPotential: number[];
}

function augment(state: Augmentation): { last: number; way: number[] } {
  const { row, columns, cost, rowOf, rowPotential, columnPotential } = state;
  const least = Array.from({ length: columns + 1 }, () => Number.POSITIVE_INFINITY);
  const way = zeros(columns + 1);
  const used = Array.from({ length: columns + 1 }, () => false);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = true;
    const from = at(rowOf, column);
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= columns; j++) {
      if (used[j]) continue;
      const reduced = cost(from, j) - at(rowPotential, from) - at(columnPotential, j);
      if (reduced < at(least, j)) {
        least[j] = reduced;
        way[j] = column;
      }
      if (at(least, j) < delta) {
        delta = at(least, j);
        next = j;
      }
    }
    for (let j = 0; j <= columns; j++) {
      if (used[j]) {
        const owner = at(rowOf, j);
        rowPotential[owner] = at(rowPotential, owner) + delta;
        columnPotential[j] = at(columnPotential, j) - delta;
      } else {
        least[j] = at(least, j) - delta;
      }
    }
    column = next;
  } while (at(rowOf, column) !== 0);
  return { last: column, way };
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
