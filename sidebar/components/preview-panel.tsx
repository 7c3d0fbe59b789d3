import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import type { Preview } from '../engine/views.ts';
import { Row, Stack } from './stack.tsx';

/** Lines shown at first; a long list would be slow and say no more. */
const FIRST_LINES = 60;

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  place: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  before: {
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'line-through',
  },
  after: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What a command would change, to apply or to leave. */
export function PreviewPanel({ preview }: { readonly preview: Preview }) {
  const { session, texts, readOnly, fill } = useSidebar();
  const [shown, setShown] = useState(FIRST_LINES);
  const styles = useStyles();
  const { title, summary, notes, lines } = preview;
  const more = lines.length - shown;
  return (
    <section aria-label={texts.preview.heading}>
      <Stack>
        <Subtitle2 as="h2">{title}</Subtitle2>
        {summary.map((sentence) => (
          <Body1 key={sentence}>{sentence}</Body1>
        ))}
        <Row>
          <Button
            appearance="primary"
            disabled={readOnly !== undefined}
            onClick={() => void session.apply()}
          >
            {texts.common.apply}
          </Button>
          <Button onClick={() => session.cancel()}>{texts.common.cancel}</Button>
        </Row>
        {notes.length > 0 && <Notes notes={notes} />}
        <Caption1>{fill(texts.preview.count, { count: lines.length })}</Caption1>
        <ul className={styles.list}>
          {lines.slice(0, shown).map(({ place, before, after }) => (
            <li key={`${place} ${after}`} className={styles.line}>
              <Caption1 className={styles.place}>{place}</Caption1>
              <Caption1 className={styles.before}>
                <del>{before}</del>
              </Caption1>{' '}
              →{' '}
              <Caption1 className={styles.after}>
                <ins style={{ textDecoration: 'none' }}>{after}</ins>
              </Caption1>
            </li>
          ))}
        </ul>
        {more > 0 && (
          <Button appearance="subtle" onClick={() => setShown(shown + FIRST_LINES)}>
            {fill(texts.common.more, { count: more })}
          </Button>
        )}
      </Stack>
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { texts } = useSidebar();
  return (
    <Stack>
      <Caption1>{texts.preview.notes}</Caption1>
      {notes.map((note) => (
        <Caption1 key={note}>{note}</Caption1>
      ))}
    </Stack>
  );
}
