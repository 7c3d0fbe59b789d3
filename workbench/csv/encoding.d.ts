export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export interface DecodedText {
  readonly encoding: CsvEncoding;
  /** With its byte order mark, if it has one, so that encoding gives the same bytes again. */
  readonly text: string;
}
export declare const BYTE_ORDER_MARK = '\uFEFF';
/** UTF-16 where a mark says so, else UTF-8, else Windows-1252; undefined where it is no text at all. */
export declare function decodeText(bytes: Uint8Array): DecodedText | undefined;
/** The bytes of a text; undefined where the encoding has no byte for one of its characters. */
export declare function encodeText({ encoding, text }: DecodedText): Uint8Array | undefined;
