import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import { Stack } from './stack.tsx';

const useStyles = makeStyles({ waiting: { padding: '24px 16px', alignItems: 'stretch' } });

interface WaitingProperties {
  readonly text: string;
  /** Absent where it can't be stopped without harm. */
  onStop?(): void;
}

/** Something goes on that takes its time; screen readers hear it. */
export function Waiting({ text, onStop }: WaitingProperties) {
  const { texts } = useSidebar();
  return (
    <Stack className={useStyles().waiting}>
      <div role="status">{text}</div>
      <ProgressBar aria-label={text} />
      {onStop && <Button onClick={onStop}>{texts.common.stop}</Button>}
    </Stack>
  );
}
