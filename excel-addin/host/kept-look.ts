/** How a cell looked before it was changed, for undo. */
export interface KeptLook {
  readonly numberFormat: string;
  /** Absent where nothing but the number format changed. */
  readonly properties?: Excel.SettableCellProperties;
}

/** What is read of a cell's look so that it can be put back. */
export const LOOK_PROPERTIES = {
  format: {
    fill: { color: true, tintAndShade: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { color: true, style: true, weight: true },
  },
} as const;

/**
 * A look without what says nothing: cells without a fill say that they are white, and only the
 * missing shade tells; sides without a line have a colour and a weight all the same.
 */
export function tidyLook({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...others } = format;
  const color = typeof fill?.tintAndShade === 'number' ? fill.color : undefined;
  const lines = Object.entries(borders ?? {}).map(([side, line]) => [
    side,
    line.style === null || line.style === 'None' ? { style: 'None' } : line,
  ]);
  return {
    format: {
      ...others,
      ...(color === undefined ? {} : { fill: { color } }),
      borders: Object.fromEntries(lines),
    },
  };
}

/** A kept look as the reference of a style intent. */
export function keptLookReference(look: KeptLook): string {
  return JSON.stringify(look);
}

/** The look of a reference that this host made. */
export function readKeptLook(reference: string): KeptLook {
  return JSON.parse(reference) as KeptLook;
}
