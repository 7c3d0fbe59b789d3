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
  readonly strikethrough?: boolean;
  /** The font's name, e.g. "Arial". Hosts that can't set it keep their own. */
  readonly font?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines on all four sides, in this colour. */
  readonly border?: Colour;
  /** Lines side by side; said in place of `border`. */
  readonly sides?: SideLines;
  /** Steps of indentation from the side to which the text is aligned. */
  readonly indent?: number;
  /** False: the cell can be typed into while its sheet is protected. */
  readonly locked?: false;
  /** Number format code, in the .xlsx way, e.g. "yyyy-mm-dd" or "0%". */
  readonly numberFormat?: string;
}

/** The line on a side of a cell. */
export interface SideLine {
  readonly line: (typeof LINES)[number];
  readonly colour: Colour;
}

/** Kinds of lines around cells, by their names in .xlsx files. */
export const LINES = ['hair', 'dotted', 'dashed', 'thin', 'medium', 'thick', 'double'] as const;

export type SideLines = Readonly<Partial<Record<(typeof SIDES)[number], SideLine>>>;

export const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/**
 * A described style, "look like that cell of the same sheet", or a look that a host kept when it made
 * an undo; the reference means something to that host and workbook alone.
 */
export type StyleIntent =
  | { readonly kind: 'described'; readonly style: CellStyle }
  | { readonly kind: 'like'; readonly row: number; readonly column: number }
  | { readonly kind: 'kept'; readonly reference: string };
