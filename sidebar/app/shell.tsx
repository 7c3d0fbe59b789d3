import { makeStyles, Select, Subtitle2, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Loading } from '../components/loading.tsx';
import { NoticeBar } from '../components/notice-bar.tsx';
import { PreviewPanel } from '../components/preview-panel.tsx';
import { ReadFailure } from '../components/read-failure.tsx';
import { Screen } from '../screens/screen.tsx';
import type { SessionState } from '../session/session-state.ts';
import { SCREENS, type ScreenId } from '../texts/catalogue.ts';
import { UI_LANGUAGES, type UiLanguage } from '../texts/languages.ts';
import { useSessionState, useSidebar } from './sidebar-context.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh', minWidth: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px 0',
    '& > :first-child': {
      flexGrow: 1,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
  tabs: { flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { flexGrow: 1, padding: '12px', minWidth: 0 },
});

interface ShellProperties {
  readonly name: string;
  readonly language: UiLanguage;
  onLanguage(language: UiLanguage): void;
}

/** The frame around every screen: name, tabs, what happened last, and the screen or preview. */
export function Shell({ name, language, onLanguage }: ShellProperties) {
  const { session, texts } = useSidebar();
  const state = useSessionState(session);
  const [screen, setScreen] = useState<ScreenId>('workbook');
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <Subtitle2 as="h1" title={name}>
          {name}
        </Subtitle2>
        <Select
          size="small"
          aria-label={texts.common.language}
          value={language}
          onChange={(_, { value }) => onLanguage(value as UiLanguage)}
        >
          {UI_LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {code.toUpperCase()}
            </option>
          ))}
        </Select>
      </header>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={screen}
        onTabSelect={(_, { value }) => {
          session.cancel();
          setScreen(value as ScreenId);
        }}
      >
        {SCREENS.map((id) => (
          <Tab key={id} value={id}>
            {texts.screens[id]}
          </Tab>
        ))}
      </TabList>
      <main className={styles.main}>
        <Content state={state} screen={screen} />
      </main>
    </div>
  );
}

function Content({ state, screen }: { readonly state: SessionState; readonly screen: ScreenId }) {
  const { texts } = useSidebar();
  if (state.phase === 'reading') return <Loading text={texts.session.reading} />;
  if (state.phase === 'failed') return <ReadFailure message={state.message} />;
  const { task } = state;
  return (
    <>
      <NoticeBar state={state} />
      {task.kind === 'planning' && <Loading text={texts.session.planning} />}
      {task.kind === 'preview' && <PreviewPanel preview={task.preview} />}
      {(task.kind === 'none' || task.kind === 'writing') && (
        <Screen id={screen} view={state.view} />
      )}
    </>
  );
}
