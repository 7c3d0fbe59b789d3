import { DE_MESSAGES } from '../../core/messages/de.ts';
import { EN_MESSAGES } from '../../core/messages/en.ts';
import type { CoreMessage, CoreMessageId } from '../../core/messages/message.ts';
import {
  type MessageTexts,
  type MessageWording,
  messageText,
} from '../../core/messages/message-text.ts';
import { REGISTER_KINDS } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { controlName } from './control-names.ts';
import { LOCALES, type UiLanguage } from './languages.ts';
import { fieldWords, registerTitle } from './register-texts.ts';
import { localWording } from './wording.ts';

const TEXTS: Readonly<Record<UiLanguage, MessageTexts<CoreMessageId>>> = {
  en: EN_MESSAGES,
  de: DE_MESSAGES,
};

/** How a language tells what commands, recognition and the check of a copy say. */
export function coreWording(language: UiLanguage): MessageWording<CoreMessageId> {
  return {
    ...localWording(LOCALES[language], 2),
    texts: TEXTS[language],
    register: (value) => {
      const kind = REGISTER_KINDS.find((one) => one === value);
      return kind ? registerTitle(kind, language) : value;
    },
    field: (value, id) => {
      const kind = REGISTER_KINDS.find((one) => one === value);
      const field = kind && registerOf(kind)?.fields.find((one) => one.id === id);
      return field ? fieldWords(field, language).title : id;
    },
    control: (id) => controlName(id, language),
  };
}

/** Messages in the words of a language. */
export function inWords(messages: readonly CoreMessage[], language: UiLanguage): readonly string[] {
  const wording = coreWording(language);
  return messages.map((one) => messageText(one, wording));
}
