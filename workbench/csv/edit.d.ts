import type { CellChange } from '../../core/workbook/change.ts';
import type { CsvDocument } from './read.ts';
/**
 * The text with these cells written in. Records without a change keep every character; of the others
 * the fields without a change do. New records and fields are written the way the file does it.
 */
export declare function editText(document: CsvDocument, changes: readonly CellChange[]): string;
