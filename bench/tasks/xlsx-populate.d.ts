/** What we use of xlsx-populate, which brings no types. */
declare module 'xlsx-populate' {
  interface Cell {
    value(value: string): Cell;
  }
  interface Sheet {
    cell(reference: string): Cell;
  }
  interface Workbook {
    sheet(name: string): Sheet | undefined;
    outputAsync(): Promise<Uint8Array>;
  }
  const XlsxPopulate: { fromDataAsync(bytes: Uint8Array): Promise<Workbook> };
  export = XlsxPopulate;
}
