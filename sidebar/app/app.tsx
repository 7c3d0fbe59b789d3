import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { SidebarHost } from '../host.ts';
import type { Session } from '../session/session.ts';
import { CATALOGUES } from '../texts/catalogues.ts';
import type { UiLanguage } from '../texts/languages.ts';
import type { ScreenId } from '../texts/screens.ts';
import { THEMES, type ThemeName } from '../theme/themes.ts';
import type { ScreenChoice } from './screen-choice.ts';
import { Shell } from './shell.tsx';
import { SidebarContext } from './sidebar-context.ts';

export interface AppProperties {
  readonly session: Session;
  readonly host: SidebarHost;
  readonly language: UiLanguage;
  readonly theme: ThemeName;
  readonly choice: ScreenChoice;
  /** Called once it stands in the page. */
  onShown(): void;
}

/** The whole sidebar. */
export function App({ session, host, language: first, theme, choice, onShown }: AppProperties) {
  const [language, setLanguage] = useState(first);
  const shown = useSyncExternalStore(choice.subscribe, () => choice.shown);
  const value = useMemo(() => {
    const showScreen = (screen: ScreenId) => {
      session.closePreview();
      choice.show({ screen });
    };
    return { session, host, language, texts: CATALOGUES[language], shown, showScreen };
  }, [session, host, language, choice, shown]);
  useEffect(onShown, [onShown]);
  const changeLanguage = (chosen: UiLanguage) => {
    setLanguage(chosen);
    void session.read(chosen);
  };
  return (
    <FluentProvider theme={THEMES[theme]} style={{ height: '100%' }} lang={language}>
      <SidebarContext.Provider value={value}>
        <Shell screen={shown.screen} language={language} onLanguage={changeLanguage} />
      </SidebarContext.Provider>
    </FluentProvider>
  );
}
