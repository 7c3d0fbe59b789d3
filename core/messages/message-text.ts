import { filled, type TextParameters } from './filled.ts';
import type { Message, MessageId, MessageValue, NamedThing } from './message.ts';
import type { Wording } from './wording.ts';

/** The words of messages in one language; another language has the same ones. */
export type MessageTexts<Id extends MessageId> = Readonly<Record<Id, string>>;

/** In which words messages are told, and how a language writes what they name. */
export interface MessageWording<Id extends MessageId = MessageId> extends Wording {
  readonly texts: MessageTexts<Id>;
  /** What a register is called, by its kind. */
  register(kind: string): string;
  /** What a field of a register is called, by its id. */
  field(kind: string, id: string): string;
  /** A control of Annex A with its title, by its id. */
  control(id: string): string;
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
  if ('id' in value) return messageText(value, wording);
  if ('clauses' in value) return joined(value.clauses, '; ', wording);
  if ('sentences' in value) return joined(value.sentences, ' ', wording);
  return 'length' in value ? joined(value, ', ', wording) : nameText(value, wording);
}

function joined<Id extends MessageId>(
  values: readonly MessageValue<Id>[],
  by: string,
  wording: MessageWording<Id>,
): string {
  return values.map((one) => valueText(one, wording)).join(by);
}

function nameText(thing: NamedThing, wording: MessageWording<never>): string {
  if ('day' in thing) return wording.day(thing.day);
  if ('month' in thing) return wording.month(thing.month);
  if ('control' in thing) return wording.control(thing.control);
  const { register, field } = thing;
  return field === undefined ? wording.register(register) : wording.field(register, field);
}
