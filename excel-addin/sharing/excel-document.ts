/** The file of the workbook that is open in Excel, and a window for another one. */
export interface ExcelDocument {
  /** The file as it would be saved now; undefined where this Excel doesn't give it. Throws where it fails to. */
  file(): Promise<Uint8Array | undefined>;
  /** Opens an .xlsx file as a new workbook in a window of its own, not saved yet. Throws where it fails to. */
  openNew(file: Uint8Array): Promise<void>;
}
