import { strFromU8, unzipSync } from 'fflate';
import { withRelativeTargets } from './relative-targets.ts';

/** What the spreadsheet component takes for an .xlsx file: texts of parts, and where images are. */
export type SpreadsheetFiles = Record<string, string | { imageSrc: string }>;

const TEXT_PART = /\.(?:xml|rels|vml)$/;
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

/** The parts of an .xlsx file for the spreadsheet component. Images become data addresses. */
export function spreadsheetFiles(bytes: Uint8Array): SpreadsheetFiles {
  const files: SpreadsheetFiles = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (TEXT_PART.test(name)) files[name] = shownPart(name, strFromU8(content));
    else files[name] = { imageSrc: imageAddress(name, content) };
  }
  return files;
}

function shownPart(name: string, xml: string): string {
  return withRelativeTargets(name, withShownFunctions(xml));
}

/** Our functions are stored under a name that nobody types. */
function withShownFunctions(xml: string): string {
  return xml.split('_xldudf_ISMS_').join('ISMS.');
}

function imageAddress(name: string, content: Uint8Array): string {
  const type = IMAGE_TYPES[name.split('.').pop()?.toLowerCase() ?? ''];
  return type ? `data:${type};base64,${btoa(strFromU8(content, true))}` : '';
}
