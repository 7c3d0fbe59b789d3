import type { XlsxPackage } from '../package/package.ts';
import { readRelationships } from '../package/relationships.ts';
import { parseXml } from '../xml/parse.ts';

/** The namespace of the custom XML part in which settings are kept. */
export const SETTINGS_NAMESPACE = 'urn:clausebook:settings';

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
  let depth = 0;
  let isOurs = false;
  let key: string | undefined;
  let text = '';
  parseXml(pieces, partName, {
    open(name, attributes) {
      if (depth++ === 0) isOurs = attributes.xmlns === SETTINGS_NAMESPACE;
      key = isOurs && name === 'setting' ? attributes.key : undefined;
      text = '';
    },
    text(piece) {
      if (key !== undefined) text += piece;
    },
    close() {
      depth--;
      if (key !== undefined) settings.set(key, text);
      key = undefined;
    },
  });
  return settings;
}
