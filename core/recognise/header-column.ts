/** A column of a table with its header. */
export interface HeaderColumn {
  /** 1-based. */
  readonly column: number;
  /** The label nearest to the data. */
  readonly leaf: string;
  /** Labels above that span it, top down: "Residual risk". */
  readonly groups: readonly string[];
  /** 1-based row where the leaf stands. */
  readonly leafRow: number;
}

/** The rows and columns that head a table. */
export interface HeaderBlock {
  /** Ascending, 1-based. */
  readonly rows: readonly number[];
  readonly columns: readonly HeaderColumn[];
}

/** Groups and leaf, joined by " / ". */
export function fullHeader({ groups, leaf }: HeaderColumn): string {
  return [...groups, leaf].map((text) => text.trim()).join(' / ');
}

/** The row that holds the labels of most columns; the lower one of two. */
export function mainHeaderRow({ rows, columns }: HeaderBlock): number {
  let main = rows[rows.length - 1] ?? 0;
  let most = -1;
  for (const row of rows) {
    const count = columns.filter(({ leafRow }) => leafRow === row).length;
    if (count >= most) {
      main = row;
      most = count;
    }
  }
  return main;
}
