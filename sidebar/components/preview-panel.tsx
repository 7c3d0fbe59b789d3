import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import type { Preview } from '../engine/views.ts';
import { ArrivalHeading } from './arrival-heading.tsx';
import { PreviewLines } from './preview-lines.tsx';
import { Row, Stack } from './stack.tsx';

/** Lines shown at first; a long list would be slow and say no more. */
const FIRST_LINES = 60;

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', padding: '12px' },
  actions: {
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What a command would change, to apply or to leave; Escape leaves. */
export function PreviewPanel({ preview }: { readonly preview: Preview }) {
  const { session, host, texts, fill } = useSidebar();
  const [shown, setShown] = useState(FIRST_LINES);
  const styles = useStyles();
  useEscape(() => session.cancel());
  const { title, summary, notes, lines } = preview;
  const more = lines.length - shown;
  return (
    <section className={styles.panel} aria-label={texts.preview.heading}>
      <div className={styles.content}>
        <Stack>
          <ArrivalHeading text={title} />
          {summary.map((sentence) => (
            <Body1 key={sentence}>{sentence}</Body1>
          ))}
          {notes.length > 0 && <Notes notes={notes} />}
          {lines.length > 0 && (
            <Caption1 className={styles.quiet}>
              {`${fill(texts.preview.count, { count: lines.length })}. ${texts.preview.nothingYet}`}
            </Caption1>
          )}
          <PreviewLines lines={lines.slice(0, shown)} />
          {more > 0 && (
            <Button appearance="subtle" onClick={() => setShown(shown + FIRST_LINES)}>
              {fill(texts.common.more, { count: more })}
            </Button>
          )}
        </Stack>
      </div>
      <Row className={styles.actions}>
        {lines.length > 0 && (
          <Button
            appearance="primary"
            disabled={host.readOnly !== undefined}
            onClick={() => void session.apply()}
          >
            {texts.common.apply}
          </Button>
        )}
        <Button onClick={() => session.cancel()}>
          {lines.length > 0 ? texts.common.cancel : texts.common.close}
        </Button>
      </Row>
    </section>
  );
}

function useEscape(leave: () => void): void {
  useEffect(() => {
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { texts } = useSidebar();
  const styles = useStyles();
  return (
    <Stack className={styles.quiet}>
      <Caption1>{texts.preview.notes}</Caption1>
      {notes.map((note) => (
        <Caption1 key={note}>{note}</Caption1>
      ))}
    </Stack>
  );
}
