/** A colour as six hexadecimal digits, e.g. "C00000". */
export type Colour = string & { readonly __brand: 'Colour' };

export function colour(hex: string): Colour {
  if (!/^[0-9A-F]{6}$/.test(hex)) throw new RangeError(`not a colour: ${hex}`);
  return hex as Colour;
}

/** How a cell should look, as intent: every host says it in its own terms. Absent means the default. */
export interface CellStyle {
  readonly fill?: Colour;
  readonly fontColour?: Colour;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines on all four sides, in this colour. */
  readonly border?: Colour;
  /** Number format code, in the .xlsx way, e.g. "yyyy-mm-dd" or "0%". */
  readonly numberFormat?: string;
}

/**
 * A described style, "look like that cell of the same sheet", or a look that a host kept when it made
 * an undo; the reference means something to that host and workbook alone.
 */
export type StyleIntent =
  | { readonly kind: 'described'; readonly style: CellStyle }
  | { readonly kind: 'like'; readonly row: number; readonly column: number }
  | { readonly kind: 'kept'; readonly reference: string };
