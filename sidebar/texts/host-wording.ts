import { DE_HOST_MESSAGES } from '../../core/messages/de/hosts.ts';
import { EN_HOST_MESSAGES } from '../../core/messages/en/hosts.ts';
import type { HostMessageId } from '../../core/messages/message.ts';
import {
  type MessageTexts,
  type MessageWording,
  messageText,
} from '../../core/messages/message-text.ts';
import type { HostTold } from '../../core/messages/told-error.ts';
import { LOCALES, type UiLanguage } from './languages.ts';
import { localWording } from './wording.ts';

const TEXTS: Readonly<Record<UiLanguage, MessageTexts<HostMessageId>>> = {
  en: EN_HOST_MESSAGES,
  de: DE_HOST_MESSAGES,
};

/** How a language tells what hosts and readers of files say; these know no registers or controls. */
export function hostWording(language: UiLanguage): MessageWording<HostMessageId> {
  return {
    ...localWording(LOCALES[language], 2),
    texts: TEXTS[language],
    register: (kind) => kind,
    field: (_, id) => id,
    control: (id) => id,
  };
}

/** What a host tells, in a language. */
export function hostText(told: HostTold, language: UiLanguage): string {
  return typeof told === 'string' ? told : messageText(told, hostWording(language));
}
