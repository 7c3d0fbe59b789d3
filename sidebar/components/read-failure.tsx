import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import { Stack } from './stack.tsx';

/** The workbook could not be read: why, that nothing was lost, and what to do. */
export function ReadFailure({ message }: { readonly message: string }) {
  const { session, texts } = useSidebar();
  return (
    <div role="alert">
      <Stack>
        <Subtitle2>{texts.session.failed}</Subtitle2>
        <Body1>{message}</Body1>
        <Body1>{texts.session.nothingLost}</Body1>
        <Button appearance="primary" onClick={() => void session.read()}>
          {texts.common.retry}
        </Button>
      </Stack>
    </div>
  );
}
