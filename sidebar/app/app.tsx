import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SidebarHost } from '../host.ts';
import type { Session } from '../session/session.ts';
import { CATALOGUES } from '../texts/catalogues.ts';
import type { UiLanguage } from '../texts/languages.ts';
import { THEMES, type ThemeName } from '../theme/themes.ts';
import { Shell } from './shell.tsx';
import { SidebarContext } from './sidebar-context.ts';

export interface AppProperties {
  readonly session: Session;
  readonly host: SidebarHost;
  readonly language: UiLanguage;
  readonly theme: ThemeName;
}

/** The whole sidebar. */
export function App({ session, host, language: first, theme }: AppProperties) {
  const [language, setLanguage] = useState(first);
  const value = useMemo(
    () => ({ session, texts: CATALOGUES[language], readOnly: host.readOnly }),
    [session, host, language],
  );
  const changeLanguage = (chosen: UiLanguage) => {
    setLanguage(chosen);
    void session.read(chosen);
  };
  return (
    <FluentProvider theme={THEMES[theme]} style={{ minHeight: '100%' }}>
      <SidebarContext.Provider value={value}>
        <Shell name={host.workbookName} language={language} onLanguage={changeLanguage} />
      </SidebarContext.Provider>
    </FluentProvider>
  );
}
