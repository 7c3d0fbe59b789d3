import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { NoticeBar } from '../components/notice-bar.tsx';
import { TaskLayer } from '../components/task-layer.tsx';
import { Waiting } from '../components/waiting.tsx';
import { WorkbookFailure } from '../components/workbook-failure.tsx';
import { Screen } from '../screens/screen.tsx';
import type { SessionState, Task } from '../session/session-state.ts';
import type { UiLanguage } from '../texts/languages.ts';
import type { ScreenId } from '../texts/screens.ts';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { useSessionState, useSidebar } from './sidebar-context.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { position: 'relative', flex: '1 1 0', minHeight: 0 },
  scroll: {
    boxSizing: 'border-box',
    height: '100%',
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: '12px',
  },
  behind: { visibility: 'hidden' },
});

interface ShellProperties {
  readonly screen: ScreenId;
  readonly language: UiLanguage;
  onLanguage(language: UiLanguage): void;
}

/** The frame around every screen: name, tabs, the screen with what is asked for above it, and news. */
export function Shell({ screen, language, onLanguage }: ShellProperties) {
  const { session } = useSidebar();
  const state = useSessionState(session);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Header language={language} onLanguage={onLanguage} />
      <Navigation screen={screen} view={state.phase === 'ready' ? state.view : undefined} />
      <main className={styles.main} id="screen" aria-labelledby={`tab-${screen}`}>
        <Content state={state} screen={screen} />
      </main>
      <NoticeBar state={state} />
    </div>
  );
}

function Content({ state, screen }: { readonly state: SessionState; readonly screen: ScreenId }) {
  const { session, texts } = useSidebar();
  const styles = useStyles();
  const task = state.phase === 'ready' ? state.task : undefined;
  const isBusy = task !== undefined && task.kind !== 'none';
  const behind = useReturnOfFocus(task);
  switch (state.phase) {
    case 'reading':
      return <Waiting text={texts.session.reading} onStop={() => session.cancel()} />;
    case 'stopped':
      return <WorkbookFailure title={texts.session.stopped} />;
    case 'failed':
      return <WorkbookFailure title={texts.session.failed} message={state.message} />;
    case 'ready':
      return (
        <>
          <div
            ref={behind}
            className={mergeClasses(styles.scroll, isBusy && styles.behind)}
            inert={isBusy}
          >
            <Screen id={screen} view={state.view} />
          </div>
          {isBusy && <TaskLayer task={state.task} />}
        </>
      );
  }
}

/** Puts the focus back to where it was on the screen, once what covered it has gone. */
function useReturnOfFocus(task: Task | undefined) {
  const screen = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const isCovered = task !== undefined && task.kind !== 'none';
  const wasCovered = useRef(false);
  useEffect(() => {
    const element = screen.current;
    const note = ({ target }: FocusEvent) => {
      last.current = target as Element;
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  });
  useEffect(() => {
    if (wasCovered.current && !isCovered) focusAgain(screen.current, last.current);
    wasCovered.current = isCovered;
  }, [isCovered]);
  return screen;
}

function focusAgain(screen: HTMLElement | null, last: Element | null): void {
  const isThere = last instanceof HTMLElement && last.isConnected && screen?.contains(last);
  const target = isThere ? last : screen?.querySelector<HTMLElement>('h2');
  target?.focus({ preventScroll: true });
}
