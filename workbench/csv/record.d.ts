/** A field of a record: where it stands in the text, with its quotes. */
export interface Field {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}
/** One record: its fields, where it ends before its line ending, and where the next one starts. */
export interface ScannedRecord {
  readonly fields: readonly Field[];
  readonly end: number;
  readonly next: number;
}
/** Reads the record that starts at an offset. A quote that is never closed is an ordinary character. */
export declare function scanRecord(text: string, start: number, separator: string): ScannedRecord;
/** What a field says, without its quotes. */
export declare function fieldText(text: string, { start, end, isQuoted }: Field): string;
/** "\r\n", "\n" or "\r" at an offset; "" where no line ends there. */
export declare function lineEndingAt(text: string, offset: number): string;
