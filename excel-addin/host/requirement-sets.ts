/** A version of a part of Office's API. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

/** What the manifest asks of every Excel that loads the add-in. */
export const GUARANTEED: RequirementSet = { name: 'ExcelApi', version: '1.9' };

/** What newer Excels can do, and since when. It is asked for before it is used. */
export const NEWER = {
  /** Without it, merged cells are read as separate ones. */
  mergedCells: { name: 'ExcelApi', version: '1.13' },
  /** Without it, a command that lets a table grow is refused. */
  tableSizes: { name: 'ExcelApi', version: '1.13' },
  /** Without it, copies look as we think best, since nobody tells how the workbook looks. */
  ownFile: { name: 'CompressedFile', version: '1.1' },
  /** Without it, Excel's own undo takes several steps; the sidebar's takes one. */
  undoGroups: { name: 'ExcelApi', version: '1.20' },
} as const satisfies Readonly<Record<string, RequirementSet>>;
