import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { Preview } from '../engine/views.ts';
import { Notes } from './notes.tsx';
import { Panel } from './panel.tsx';
import { PreviewLines } from './preview-lines.tsx';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What a command would change, to apply or to leave. */
export function PreviewPanel({ preview }: { readonly preview: Preview }) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const { title, summary, notes, lines } = preview;
  return (
    <Panel heading={title} actions={<Actions changesAnything={lines.length > 0} />}>
      {summary.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      {notes.length > 0 && <Notes title={texts.preview.notes} notes={notes} />}
      {lines.length > 0 && (
        <Caption1 className={styles.quiet}>
          {`${fill(texts.preview.count, { count: lines.length })}. ${texts.preview.nothingYet}`}
        </Caption1>
      )}
      <PreviewLines lines={lines} />
    </Panel>
  );
}

function Actions({ changesAnything }: { readonly changesAnything: boolean }) {
  const { session, host, texts } = useSidebar();
  if (!changesAnything) {
    return <Button onClick={() => session.cancel()}>{texts.common.close}</Button>;
  }
  return (
    <>
      <Button
        appearance="primary"
        disabled={host.readOnly !== undefined}
        onClick={() => void session.apply()}
      >
        {texts.common.apply}
      </Button>
      <Button onClick={() => session.cancel()}>{texts.common.cancel}</Button>
    </>
  );
}
