import { makeStyles, tokens } from '@fluentui/react-components';
import { Waiting } from '../components/waiting.tsx';
import { WorkbookFailure } from '../components/workbook-failure.tsx';
import type { SessionState } from '../session/session-state.ts';
import type { UiLanguage } from '../texts/languages.ts';
import type { ScreenId } from '../texts/screens.ts';
import { Header } from './header.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { Main } from './main.tsx';
import { Navigation } from './navigation.tsx';
import { type ScreensArrival, useScreens } from './screens-arrival.ts';
import { useSessionState, useSidebar } from './sidebar-context.ts';

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
  return (
    <div ref={root} className={styles.root}>
      <Header language={language} onLanguage={onLanguage} />
      <Navigation screen={screen} view={state.phase === 'ready' ? state.view : undefined} />
      <Content state={state} screen={screen} />
    </div>
  );
}

/** The screen, or what is there before it. */
function Content({ state, screen }: { readonly state: SessionState; readonly screen: ScreenId }) {
  const screens = useScreens();
  if (state.phase === 'ready' && screens.kind === 'here') {
    return <screens.OpenWorkbook state={state} screen={screen} />;
  }
  return (
    <Main screen={screen}>
      <BeforeScreen state={state} screens={screens} />
    </Main>
  );
}

interface BeforeScreenProperties {
  readonly state: SessionState;
  readonly screens: ScreensArrival;
}

function BeforeScreen({ state, screens }: BeforeScreenProperties) {
  const { session, texts } = useSidebar();
  const readAgain = () => void session.read();
  if (state.phase === 'stopped') {
    return <WorkbookFailure title={texts.session.stopped} onRetry={readAgain} />;
  }
  if (state.phase === 'failed') {
    const { message } = state;
    return <WorkbookFailure title={texts.session.failed} message={message} onRetry={readAgain} />;
  }
  if (screens.kind === 'missing') {
    const title = texts.session.partMissing;
    return <WorkbookFailure title={title} message={screens.message} onRetry={loadPageAgain} />;
  }
  return <Waiting text={texts.session.reading} onStop={() => session.cancel()} />;
}

/** A module that failed to load is remembered as such while the page stands. */
function loadPageAgain(): void {
  location.reload();
}
