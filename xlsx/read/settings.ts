import type { XlsxPackage } from '../package/package.ts';
import { readRelationships } from '../package/relationships.ts';
import { settingsHandler } from '../settings-xml.ts';
import { parseXml } from '../xml/parse.ts';

/** The settings kept in a workbook; other programs' custom XML parts are passed by. */
export function readSettings(source: XlsxPackage, workbookPart: string): Map<string, string> {
  const settings = new Map<string, string>();
  for (const { type, target, external } of readRelationships(source, workbookPart)) {
    if (type !== 'customXml' || external) continue;
    for (const [key, text] of settingsOfPart(source, target)) settings.set(key, text);
  }
  return settings;
}

function settingsOfPart(source: XlsxPackage, partName: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const pieces = source.pieces(partName);
  if (!pieces) return settings;
  parseXml(pieces, partName, settingsHandler(settings));
  return settings;
}
