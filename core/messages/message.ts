import type { EN_FILE_HOST_MESSAGES } from './en/file-hosts.ts';
import type { EN_HOST_MESSAGES } from './en/hosts.ts';
import type { EN_MESSAGES } from './en.ts';

/** English words of every message, by its id. */
type English = typeof EN_MESSAGES & typeof EN_HOST_MESSAGES & typeof EN_FILE_HOST_MESSAGES;

/** What commands, recognition and the check of a copy say. */
export type CoreMessageId = keyof typeof EN_MESSAGES;

/** What hosts and readers of .xlsx files say; the page of a host ships these alone. */
export type HostMessageId = keyof typeof EN_HOST_MESSAGES;

/** What hosts of files on a disk say beside that. */
export type FileHostMessageId = keyof typeof EN_FILE_HOST_MESSAGES;

export type MessageId = CoreMessageId | HostMessageId | FileHostMessageId;

/**
 * Something that Clausebook tells people: which message, and what it names. The words come late, by
 * language (see messageText), so what is told is the same in every language.
 */
export interface Message<Id extends MessageId = MessageId> {
  readonly id: Id;
  readonly parameters: Readonly<Record<string, MessageValue<Id>>>;
}

export type CoreMessage = Message<CoreMessageId>;
export type HostMessage = Message<HostMessageId>;
export type FileHostMessage = Message<HostMessageId | FileHostMessageId>;

/**
 * What each language calls or writes in its own way: a day, "yyyy-mm-dd"; a month, "yyyy-mm"; a register
 * by its kind, or a field of it; a control of Annex A by its id.
 */
export type NamedThing =
  | { readonly day: string }
  | { readonly month: string }
  | { readonly register: string; readonly field?: string }
  | { readonly control: string };

/**
 * What a message names: a text of the workbook; a number; something that languages call otherwise;
 * another message; or several of these: parted by commas, as clauses of one sentence, or as sentences.
 */
export type MessageValue<Id extends MessageId = MessageId> =
  | string
  | number
  | NamedThing
  | Message<Id>
  | readonly MessageValue<Id>[]
  | { readonly clauses: readonly MessageValue<Id>[] }
  | { readonly sentences: readonly MessageValue<Id>[] };

/** The names in a text, e.g. 'sheet' | 'count' for "{sheet}: {count} {count|row|rows}". */
type NamesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? NameOf<Place> | NamesIn<Rest>
  : never;

type NameOf<Place extends string> = Place extends `${infer Name}|${string}` ? Name : Place;

type ParametersOf<Id extends MessageId, Names extends string = NamesIn<English[Id]>> = [
  Names,
] extends [never]
  ? []
  : [parameters: Readonly<Record<Names, MessageValue<IdsBeside<Id>>>>];

/** The ids of the catalogue that an id stands in. */
type IdsBeside<Id extends MessageId> = Id extends HostMessageId
  ? HostMessageId
  : Id extends FileHostMessageId
    ? FileHostMessageId
    : CoreMessageId;

/** A message with exactly what its English words name. */
export function message<Id extends MessageId>(
  id: Id,
  ...[parameters]: ParametersOf<Id>
): Message<IdsBeside<Id>>;
export function message(
  id: MessageId,
  parameters: Readonly<Record<string, MessageValue>> = {},
): Message {
  return { id, parameters };
}
