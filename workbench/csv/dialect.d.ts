export type Separator = ',' | ';' | '\t' | '|';
/** How a file writes its records. */
export interface CsvDialect {
  readonly separator: Separator;
  readonly decimal: '.' | ',';
  /** Whether every field that isn't empty stands in quotes, or only those that need them. */
  readonly quotesAll: boolean;
  readonly lineEnding: string;
  readonly endsWithLineEnding: boolean;
  /** Offset of the first record, behind a byte order mark and a "sep=;" line. */
  readonly start: number;
}
/** Finds out how a text is written, from its first records. */
export declare function detectDialect(text: string): CsvDialect;
