import { Body1, Button, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { HostTold } from '../../core/messages/told-error.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { Stack } from './stack.tsx';

const useStyles = makeStyles({
  failure: { padding: '24px 16px' },
  title: { margin: 0, outlineStyle: 'none' },
});

interface WorkbookFailureProperties {
  readonly title: string;
  readonly message?: HostTold;
  onRetry(): void;
}

/** The workbook is not shown: why, that nothing was lost, and what to do. */
export function WorkbookFailure({ title, message, onRetry }: WorkbookFailureProperties) {
  const { texts, tell } = useSidebar();
  const styles = useStyles();
  return (
    <div role="alert">
      <Stack className={styles.failure}>
        <Subtitle2 as="h2" tabIndex={-1} className={styles.title}>
          {title}
        </Subtitle2>
        {message && <Body1>{tell(message)}</Body1>}
        <Body1>{texts.session.nothingLost}</Body1>
        <Button appearance="primary" onClick={onRetry}>
          {texts.common.retry}
        </Button>
      </Stack>
    </div>
  );
}
