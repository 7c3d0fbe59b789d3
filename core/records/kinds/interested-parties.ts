import { name, text } from '../columns.ts';
import { yesNoColumn } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const INTERESTED_PARTY_PARSERS = {
  party: name,
  requirement: text,
  addressed: yesNoColumn,
  how: text,
  owner: name,
} satisfies ColumnParsers;

/** A requirement of an interested party (4.2). */
export type InterestedParty = RecordOf<typeof INTERESTED_PARTY_PARSERS>;
