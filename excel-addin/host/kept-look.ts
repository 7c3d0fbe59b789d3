/** How a cell looked before it was changed, for undo. */
export interface KeptLook {
  readonly numberFormat: string;
  /** Absent where nothing but the number format changed. */
  readonly properties?: Excel.SettableCellProperties;
}

/** What is read of a cell's look so that it can be put back. */
export const LOOK_PROPERTIES = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { color: true, style: true, weight: true },
  },
} as const;

/** A kept look as the reference of a style intent. */
export function keptLookReference(look: KeptLook): string {
  return JSON.stringify(look);
}

/** The look of a reference that this host made. */
export function readKeptLook(reference: string): KeptLook {
  return JSON.parse(reference) as KeptLook;
}
