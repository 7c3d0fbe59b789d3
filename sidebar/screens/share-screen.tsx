import { useSidebar } from '../app/sidebar-context.ts';
import { CommandCards } from '../components/command-cards.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Stack } from '../components/stack.tsx';
import type { WorkbookView } from '../engine/views.ts';
import { ShareForm } from './share-form.tsx';
import { VerifyForm } from './verify-form.tsx';

/** A copy for an auditor, what comes back of it, and versions to keep. */
export function ShareScreen({ view }: { readonly view: WorkbookView }) {
  const { host, texts } = useSidebar();
  return (
    <Stack>
      {host.sharing ? (
        <ShareForm view={view} />
      ) : (
        <EmptyState title={texts.share.noCopies} help={texts.share.noCopiesHelp} />
      )}
      <CommandCards commands={view.commands} screen="share" />
      <VerifyForm />
    </Stack>
  );
}
