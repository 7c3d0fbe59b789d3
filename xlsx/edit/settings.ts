import { relationshipsPartOf } from '../package/relationships.ts';
import { SETTINGS_NAMESPACE, settingsXml } from '../settings-xml.ts';
import { addContentType, removeContentType } from './parts/content-types.ts';
import { newPart, type PackageEditor } from './parts/editor.ts';
import { markup } from './parts/markup.ts';
import { addRelationship, relationshipsOf, removeRelationship } from './parts/relationships.ts';
import { parseTree } from './parts/tree.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const XML_TYPE = 'application/xml';
/** The id of our part in every workbook: it tells programs that copies of it are the same kind. */
const STORE_ID = '{6C1A5E0B-27C1-4D5F-9A57-2F0C5A1D9B3E}';

/** Writes the settings to their custom XML part; without any, the part goes. */
export function editSettings(
  parts: PackageEditor,
  workbookPart: string,
  settings: ReadonlyMap<string, string>,
): void {
  const found = findPart(parts, workbookPart);
  if (settings.size > 0) {
    const xml = newPart(settingsXml(settings));
    if (found) parts.set(found.partName, xml);
    else addPart(parts, workbookPart, xml);
  } else if (found) removePart(parts, workbookPart, found);
}

interface SettingsPart {
  readonly partName: string;
  readonly relationshipId: string;
}

function findPart(parts: PackageEditor, workbookPart: string): SettingsPart | undefined {
  for (const { id, type, target, external } of relationshipsOf(parts, workbookPart)) {
    if (type !== 'customXml' || external) continue;
    const xml = parts.text(target);
    if (
      xml?.includes(SETTINGS_NAMESPACE) &&
      parseTree(xml).attributes.xmlns === SETTINGS_NAMESPACE
    ) {
      return { partName: target, relationshipId: id };
    }
  }
  return undefined;
}

function addPart(parts: PackageEditor, workbookPart: string, xml: string): void {
  const partName = parts.freeName('customXml', 'item');
  parts.set(partName, xml);
  addContentType(parts, partName, XML_TYPE);
  addRelationship(parts, workbookPart, `${RELATIONSHIPS}/customXml`, partName);
  const properties = parts.freeName('customXml', 'itemProps');
  const reference = markup('ds:schemaRef', { 'ds:uri': SETTINGS_NAMESPACE });
  const root = markup(
    'ds:datastoreItem',
    { 'ds:itemID': STORE_ID, 'xmlns:ds': PROPERTIES_NAMESPACE },
    markup('ds:schemaRefs', {}, reference),
  );
  parts.set(properties, newPart(root));
  addContentType(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, partName, `${RELATIONSHIPS}/customXmlProps`, properties);
}

function removePart(
  parts: PackageEditor,
  workbookPart: string,
  { partName, relationshipId }: SettingsPart,
): void {
  for (const { target, external } of relationshipsOf(parts, partName)) {
    if (external) continue;
    parts.remove(target);
    removeContentType(parts, target);
  }
  if (parts.has(relationshipsPartOf(partName))) parts.remove(relationshipsPartOf(partName));
  parts.remove(partName);
  removeContentType(parts, partName);
  removeRelationship(parts, workbookPart, relationshipId);
}
