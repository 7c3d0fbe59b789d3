import { filled, type TextParameters } from './filled.ts';
import type { Message, MessageId, MessageValue } from './message.ts';
import type { Wording } from './wording.ts';

/** The words of messages in one language; another language has the same ones. */
export type MessageTexts<Id extends MessageId> = Readonly<Record<Id, string>>;

/** In which words messages are told, and how a language writes what they name. */
export interface MessageWording<Id extends MessageId = MessageId> extends Wording {
  readonly texts: MessageTexts<Id>;
  /** A month, given as "yyyy-mm". */
  month(value: string): string;
  /** What a register is called, by its kind. */
  register(kind: string): string;
  /** What a field of a register is called, by its id. */
  field(kind: string, id: string): string;
}

/** A message in words. Throws where the words name what the message lacks. */
export function messageText<Id extends MessageId>(
  { id, parameters }: Message<Id>,
  wording: MessageWording<Id>,
): string {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(parameters)) {
    shown[name] = typeof value === 'number' ? value : valueText(value, wording);
  }
  const given: TextParameters = shown;
  return filled(wording.texts[id], given, wording);
}

/** What a message names, in words. */
export function valueText<Id extends MessageId>(
  value: MessageValue<Id>,
  wording: MessageWording<Id>,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return wording.number(value);
  if ('day' in value) return wording.day(value.day);
  if ('month' in value) return wording.month(value.month);
  if ('register' in value) return registerText(value, wording);
  if ('id' in value) return messageText(value, wording);
  const joined = (values: readonly MessageValue<Id>[], by: string) =>
    values.map((one) => valueText(one, wording)).join(by);
  if ('clauses' in value) return joined(value.clauses, '; ');
  if ('sentences' in value) return joined(value.sentences, ' ');
  return joined(value, ', ');
}

function registerText(
  { register, field }: { readonly register: string; readonly field?: string },
  wording: MessageWording<never>,
): string {
  return field === undefined ? wording.register(register) : wording.field(register, field);
}
