import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import { Stack } from './stack.tsx';

/** What takes no longer needs no button to stop it, in milliseconds. */
const SHORT = 1000;

const useStyles = makeStyles({ waiting: { padding: '24px 16px', alignItems: 'stretch' } });

interface WaitingProperties {
  readonly text: string;
  /** Absent where it can't be stopped without harm. */
  onStop?(): void;
}

/** Something goes on that takes its time; screen readers hear it. It can be stopped once it takes long. */
export function Waiting({ text, onStop }: WaitingProperties) {
  const { texts } = useSidebar();
  const isLong = useIsLong();
  return (
    <Stack className={useStyles().waiting}>
      <div role="status">{text}</div>
      <ProgressBar aria-label={text} />
      {onStop && isLong && <Button onClick={onStop}>{texts.common.stop}</Button>}
    </Stack>
  );
}

/** Whether this has been shown for more than a moment. */
function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), SHORT);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
