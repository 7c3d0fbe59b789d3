import { EN_FILE_HOST_MESSAGES } from '../messages/en/file-hosts.ts';
import { EN_HOST_MESSAGES } from '../messages/en/hosts.ts';
import { EN_MESSAGES } from '../messages/en.ts';
import type { Message } from '../messages/message.ts';
import { type MessageWording, messageText } from '../messages/message-text.ts';
import { PLAIN_WORDING } from '../messages/wording.ts';
import { findControl } from '../standard/controls.ts';
import type { RegisterDeclaration } from './declaration.ts';
import { REGISTER_KINDS } from './kinds.ts';
import { registerOf } from './registers.ts';

/** English for command lines and for sheets that we write. */
export const PLAIN_ENGLISH: MessageWording = {
  ...PLAIN_WORDING,
  texts: { ...EN_MESSAGES, ...EN_HOST_MESSAGES, ...EN_FILE_HOST_MESSAGES },
  register: (kind) => declarationOf(kind)?.title ?? kind,
  field: (kind, id) => declarationOf(kind)?.fields.find((one) => one.id === id)?.title ?? id,
  control: controlCalled,
};

/** A message in plain English. Throws where its words name what it lacks. */
export function inEnglish(message: Message): string {
  return messageText(message, PLAIN_ENGLISH);
}

function controlCalled(id: string): string {
  const title = findControl(id)?.title;
  return title === undefined ? id : `${id} ${title}`;
}

function declarationOf(kind: string): RegisterDeclaration | undefined {
  const known = REGISTER_KINDS.find((one) => one === kind);
  return known && registerOf(known);
}
