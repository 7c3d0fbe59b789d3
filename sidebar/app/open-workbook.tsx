import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { NoticeBar } from '../components/notice-bar.tsx';
import { TaskLayer } from '../components/task-layer.tsx';
import { Screen } from '../screens/screen.tsx';
import type { SessionState } from '../session/session-state.ts';
import type { ScreenId } from '../texts/screens.ts';
import { Main } from './main.tsx';

const useStyles = makeStyles({
  scroll: {
    boxSizing: 'border-box',
    height: '100%',
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: '12px',
  },
  behind: { visibility: 'hidden' },
});

interface OpenWorkbookProperties {
  readonly screen: ScreenId;
  readonly state: Extract<SessionState, { phase: 'ready' }>;
}

/** A screen of the workbook with what is asked for above it, and news below. */
export function OpenWorkbook({ screen, state }: OpenWorkbookProperties) {
  const styles = useStyles();
  const isCovered = state.task.kind !== 'none';
  const behind = useReturnOfFocus(isCovered);
  return (
    <>
      <Main screen={screen}>
        <div
          ref={behind}
          className={mergeClasses(styles.scroll, isCovered && styles.behind)}
          inert={isCovered}
        >
          <Screen id={screen} view={state.view} />
        </div>
        {isCovered && <TaskLayer task={state.task} />}
      </Main>
      <NoticeBar state={state} />
    </>
  );
}

/** Puts the focus back to where it was on the screen, once what covered it has gone. */
function useReturnOfFocus(isCovered: boolean) {
  const screen = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
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
