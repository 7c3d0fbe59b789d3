/** Every part of the full workbook by name, in the order in which they stand in the file. */
export declare function fullWorkbookParts(): Map<string, Uint8Array>;
/**
 * An .xlsx file with as many kinds of parts as fit: chart, chart tab, pivot table, picture, comments
 * old and new, custom XML, table, external link, printer settings, an unknown part. Sheets: Risks,
 * Lists, Pivot, Locked (by password), Plain; "Chart tab" stands second.
 */
export declare function fullWorkbook(): Uint8Array;
/** An .xlsx file of these parts. */
export declare function zipWorkbook(parts: ReadonlyMap<string, Uint8Array>): Uint8Array;
