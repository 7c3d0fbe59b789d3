import { createContext, useContext, useSyncExternalStore } from 'react';
import { filled, type TextParameters } from '../../core/messages/filled.ts';
import type { HostTold } from '../../core/messages/told-error.ts';
import type { SidebarHost } from '../host.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/session-state.ts';
import type { Catalogue } from '../texts/catalogue.ts';
import { hostText } from '../texts/host-wording.ts';
import type { UiLanguage } from '../texts/languages.ts';
import type { ScreenId } from '../texts/screens.ts';
import { localWording } from '../texts/wording.ts';
import type { Shown } from './screen-choice.ts';

/** What every part of the sidebar may use. */
export interface SidebarContextValue {
  readonly session: Session;
  readonly host: SidebarHost;
  readonly language: UiLanguage;
  readonly texts: Catalogue;
  readonly shown: Shown;
  showScreen(screen: ScreenId): void;
}

export const SidebarContext = createContext<SidebarContextValue | undefined>(undefined);

/** The session and the words. Throws outside the sidebar. */
export function useSidebar(): SidebarContextValue & {
  fill(text: string, parameters: TextParameters): string;
  /** What a host says, in the sidebar's language. */
  tell(told: HostTold): string;
} {
  const value = useContext(SidebarContext);
  if (!value) throw new Error('no sidebar around this part');
  const fill = (text: string, parameters: TextParameters) =>
    filled(text, parameters, localWording(value.texts.locale, 3));
  const tell = (told: HostTold) => hostText(told, value.language);
  return { ...value, fill, tell };
}

/** The session's state, anew with each change. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
