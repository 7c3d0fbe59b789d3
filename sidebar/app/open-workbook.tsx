import { makeStyles, mergeClasses } from '@fluentui/react-components';
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
  return (
    <>
      <Main screen={screen}>
        <div
          key={screen}
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
