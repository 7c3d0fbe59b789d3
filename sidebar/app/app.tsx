import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Choice } from '../choice.ts';
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
  readonly language: Choice<UiLanguage>;
  readonly theme: Choice<ThemeName>;
  readonly choice: ScreenChoice;
  /** Called once it stands in the page. */
  onShown(): void;
}

/** The whole sidebar. */
export function App(properties: AppProperties) {
  const { session, host, choice, onShown } = properties;
  const language = useChoice(properties.language);
  const theme = useChoice(properties.theme);
  const shown = useChoice(choice);
  const value = useMemo(() => {
    const showScreen = (screen: ScreenId) => {
      session.closePreview();
      choice.choose({ screen });
    };
    return { session, host, language, texts: CATALOGUES[language], shown, showScreen };
  }, [session, host, language, choice, shown]);
  useEffect(onShown, [onShown]);
  return (
    <FluentProvider theme={THEMES[theme]} style={{ height: '100%' }} lang={language}>
      <SidebarContext.Provider value={value}>
        <Shell
          screen={shown.screen}
          language={language}
          onLanguage={(chosen) => properties.language.choose(chosen)}
        />
      </SidebarContext.Provider>
    </FluentProvider>
  );
}

function useChoice<Value>(choice: Choice<Value>): Value {
  return useSyncExternalStore(choice.subscribe, () => choice.value);
}
