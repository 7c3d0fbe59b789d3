import { quoteSheetName, sheetName } from '../../../core/workbook/address.ts';

/** Texts and quoted sheets, or a sheet's plain name with what makes it another thing. */
const STEP = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\[[^\]]*\]|:)?([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula as we keep it: without equals sign and with every sheet's name in quotes. Excel takes
 * away quotes that a name doesn't need, so that what was written would read back as something else.
 */
export function formulaText(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(STEP, (whole, prefix: string | undefined, name: string | undefined) =>
      name === undefined || prefix !== undefined ? whole : `${quoteSheetName(sheetName(name))}!`,
    );
}
