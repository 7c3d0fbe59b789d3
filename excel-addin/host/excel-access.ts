/** How the host reaches Excel: `Excel.run`, and whether this Excel has a version of its API. */
export interface ExcelAccess {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  supports(excelApi: string): boolean;
}
