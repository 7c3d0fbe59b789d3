import { createRoot } from 'react-dom/client';
import type { CalendarDate } from '../core/workbook/date.ts';
import { App } from './app/app.tsx';
import { FIRST_SHOWN, type ScreenChoice } from './app/screen-choice.ts';
import { Choice } from './choice.ts';
import type { Engine } from './engine/engine.ts';
import type { SidebarHost } from './host.ts';
import { painted } from './painted.ts';
import { Session } from './session/session.ts';
import type { UiLanguage } from './texts/languages.ts';
import type { ThemeName } from './theme/themes.ts';

export interface SidebarOptions {
  readonly host: SidebarHost;
  readonly engine: Engine;
  /** Chosen in the sidebar, too; everybody who follows it speaks the same. */
  readonly language: Choice<UiLanguage>;
  readonly theme: Choice<ThemeName>;
  today(): CalendarDate;
}

/** A sidebar on its page, for hosts that have buttons of their own. */
export interface Sidebar {
  readonly session: Session;
  readonly choice: ScreenChoice;
  /** Resolves when it has been painted, before it knows the workbook. */
  readonly shown: Promise<void>;
  /** Resolves when the workbook has been read for the first time, or could not be. */
  readonly firstLook: Promise<void>;
  /** Takes it down. */
  close(): void;
}

/** Shows the sidebar in an element, which has to have a height, and reads the workbook. */
export function mountSidebar(element: HTMLElement, options: SidebarOptions): Sidebar {
  const { host, engine, language, theme, today } = options;
  const session = new Session({ host, engine, today }, language.value);
  const choice = new Choice(FIRST_SHOWN);
  const root = createRoot(element);
  const shown = new Promise<void>((resolve) => {
    root.render(<App {...{ session, host, language, theme, choice }} onShown={resolve} />);
  }).then(painted);
  const firstLook = session.read();
  const endLanguage = language.subscribe(() => void session.read(language.value));
  const close = () => {
    endLanguage();
    root.unmount();
  };
  return { session, choice, shown, firstLook, close };
}
