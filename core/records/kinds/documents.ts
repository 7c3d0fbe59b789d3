import { DOCUMENT_ORIGIN_WORDS } from '../../registers/words/choices/document-origin.ts';
import { date, name, text, word } from '../columns.ts';
import { choiceColumnOf } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const DOCUMENT_PARSERS = {
  id: name,
  document: text,
  version: text,
  owner: name,
  approved: date,
  nextReview: date,
  classification: word,
  location: text,
  retention: text,
  origin: choiceColumnOf(DOCUMENT_ORIGIN_WORDS),
} satisfies ColumnParsers;

/** One document or record of the ISMS (7.5). */
export type DocumentEntry = RecordOf<typeof DOCUMENT_PARSERS>;
