import { isStarted } from '../findings/row-words.ts';
import type { DocumentEntry } from '../records/kinds/documents.ts';

/** Whether a row is about a document: an id alone is a line of the template. */
export function isDocument({ document, version, owner, approved }: DocumentEntry): boolean {
  return isStarted(document, version, owner, approved);
}
