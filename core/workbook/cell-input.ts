import type { Cell } from './cell.ts';

/** What a spreadsheet program takes for a cell, as if somebody typed it. */
export type CellInput = string | number | boolean;

/**
 * What to type into a cell so that it holds exactly this; how a text has to be typed, the program says.
 * Dates are numbers; their format makes them dates.
 */
export function typedInput(cell: Cell, textInput: (text: string) => string): CellInput {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return textInput(cell.text);
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.boolean;
    case 'date':
      return cell.serial;
    case 'error':
      return cell.code;
    case 'formula':
      return `=${cell.formula}`;
  }
}
