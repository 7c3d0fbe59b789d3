import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { Waiting } from '../components/waiting.tsx';
import { WorkbookFailure } from '../components/workbook-failure.tsx';
import type { SessionState } from '../session/session-state.ts';
import type { UiLanguage } from '../texts/languages.ts';
import type { ScreenId } from '../texts/screens.ts';
import { Header } from './header.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { Main } from './main.tsx';
import { Navigation } from './navigation.tsx';
import { useSessionState, useSidebar } from './sidebar-context.ts';

/** The screens are most of the script: they come while the workbook is read. */
const screens = () => import('./open-workbook.tsx');
const OpenWorkbook = lazy(async () => ({ default: (await screens()).OpenWorkbook }));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface ShellProperties {
  readonly screen: ScreenId;
  readonly language: UiLanguage;
  onLanguage(language: UiLanguage): void;
}

/** The frame around every screen: the name, the tabs, and what goes on with the workbook. */
export function Shell({ screen, language, onLanguage }: ShellProperties) {
  const { session } = useSidebar();
  const state = useSessionState(session);
  const styles = useStyles();
  const root = useKeptFocus();
  useEffect(() => void screens(), []);
  return (
    <div ref={root} className={styles.root}>
      <Header language={language} onLanguage={onLanguage} />
      <Navigation screen={screen} view={state.phase === 'ready' ? state.view : undefined} />
      <Content state={state} screen={screen} />
    </div>
  );
}

function Content({ state, screen }: { readonly state: SessionState; readonly screen: ScreenId }) {
  const { session, texts } = useSidebar();
  const reading = (
    <Main screen={screen}>
      <Waiting text={texts.session.reading} onStop={() => session.cancel()} />
    </Main>
  );
  switch (state.phase) {
    case 'reading':
      return reading;
    case 'stopped':
      return (
        <Main screen={screen}>
          <WorkbookFailure title={texts.session.stopped} />
        </Main>
      );
    case 'failed':
      return (
        <Main screen={screen}>
          <WorkbookFailure title={texts.session.failed} message={state.message} />
        </Main>
      );
    case 'ready':
      return (
        <Suspense fallback={reading}>
          <OpenWorkbook state={state} screen={screen} />
        </Suspense>
      );
  }
}
