import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { List, Stack } from './stack.tsx';

const useStyles = makeStyles({
  notes: { gap: '4px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { gap: '4px' },
});

interface NotesProperties {
  readonly title: string;
  readonly notes: readonly string[];
}

/** What else there is to know before one agrees. */
export function Notes({ title, notes }: NotesProperties) {
  const styles = useStyles();
  return (
    <Stack className={styles.notes}>
      <Caption1Strong>{title}</Caption1Strong>
      <List className={styles.list}>
        {notes.map((note) => (
          <li key={note}>
            <Caption1>{note}</Caption1>
          </li>
        ))}
      </List>
    </Stack>
  );
}
