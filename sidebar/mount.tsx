import { createRoot } from 'react-dom/client';
import type { CalendarDate } from '../core/workbook/date.ts';
import { App } from './app/app.tsx';
import type { Engine } from './engine/engine.ts';
import type { SidebarHost } from './host.ts';
import { Session } from './session/session.ts';
import type { UiLanguage } from './texts/languages.ts';
import type { ThemeName } from './theme/themes.ts';

export interface SidebarOptions {
  readonly host: SidebarHost;
  readonly engine: Engine;
  readonly language: UiLanguage;
  readonly theme: ThemeName;
  today(): CalendarDate;
}

/**
 * Shows the sidebar in an element, which has to have a height, and reads the workbook. Returns what
 * takes it down.
 */
export function mountSidebar(element: HTMLElement, options: SidebarOptions): () => void {
  const { host, engine, language, theme, today } = options;
  const session = new Session({ host, engine, today }, language);
  const root = createRoot(element);
  root.render(<App session={session} host={host} language={language} theme={theme} />);
  void session.read();
  return () => root.unmount();
}
