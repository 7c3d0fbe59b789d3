import { type Cell, type Scalar } from '../../core/workbook/cell.ts';
import type { CsvDialect } from './dialect.ts';
/**
 * The cell of a field. Only numbers that would be written the same way again are numbers, so "8.20"
 * and "007" stay text; an apostrophe in front of a formula is the mark that it is text.
 */
export declare function cellOfField(text: string, { decimal }: Pick<CsvDialect, 'decimal'>): Scalar;
/** The field, without quotes, that says what a cell shows. Text that looks like a formula is marked. */
export declare function fieldOfCell(cell: Cell, { decimal }: Pick<CsvDialect, 'decimal'>): string;
