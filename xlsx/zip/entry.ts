/** One entry of a zip file with its data as it is stored, so that it can be copied unchanged. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the file. */
  readonly rawName: Uint8Array;
  readonly method: number;
  readonly flags: number;
  /** Date and time of change in the DOS format: date in the high 16 bits. */
  readonly modified: number;
  readonly crc: number;
  /** The data as stored: deflated for method 8, plain for method 0. */
  readonly stored: Uint8Array;
  /** Bytes once inflated, as the file declares it. */
  readonly size: number;
}

export const METHOD_STORED = 0;
export const METHOD_DEFLATED = 8;

export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_SIZES_FOLLOW = 0x0008;
export const FLAG_UTF8 = 0x0800;
