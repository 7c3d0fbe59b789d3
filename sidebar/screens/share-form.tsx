import { Body1, Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type HostTold, toldBy } from '../../core/messages/told-error.ts';
import type { SharingProposal } from '../../core/sharing/sharing-choices.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { CopyDetailFields } from '../components/copy-detail-fields.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Section } from '../components/section.tsx';
import { SheetChoice } from '../components/sheet-choice.tsx';
import { List } from '../components/stack.tsx';
import { Waiting } from '../components/waiting.tsx';
import type { WorkbookView } from '../engine/views.ts';
import { AS_PROPOSED, sharingChoices } from '../session/sharing-draft.ts';

const useStyles = makeStyles({
  choice: { marginInlineStart: '-8px' },
  run: { alignSelf: 'flex-start' },
  sheets: { gap: '4px' },
});

/** What goes into the copy, who gets it, and its preview. */
export function ShareForm({ view }: { readonly view: WorkbookView }) {
  const { session, texts, tell } = useSidebar();
  const proposed = useProposal(view);
  const [draft, setDraft] = useState(AS_PROPOSED);
  const styles = useStyles();
  if (proposed.kind === 'failed') {
    return <EmptyState title={texts.share.notProposed} help={tell(proposed.message)} />;
  }
  if (proposed.kind === 'waiting') return <Waiting text={texts.share.proposing} />;
  const { proposal, of } = proposed;
  const choices = sharingChoices(proposal, draft);
  return (
    <>
      <Section title={texts.share.sheets}>
        <Body1>{texts.share.sheetsHelp}</Body1>
        <List className={styles.sheets}>
          {proposal.sheets.map((sheet) => (
            <li key={sheet.sheet}>
              <SheetChoice sheet={sheet} draft={draft} onChange={setDraft} />
            </li>
          ))}
        </List>
        <Checkbox
          className={styles.choice}
          checked={draft.comments}
          label={texts.share.comments}
          onChange={(_, { checked }) => setDraft({ ...draft, comments: checked === true })}
        />
        <Checkbox
          className={styles.choice}
          checked={draft.openFindings}
          label={texts.share.openFindings}
          onChange={(_, { checked }) => setDraft({ ...draft, openFindings: checked === true })}
        />
      </Section>
      <Section title={texts.share.whoGetsIt}>
        <CopyDetailFields
          details={choices.details}
          onChange={(details) => setDraft({ ...draft, details })}
        />
        <Button
          className={styles.run}
          appearance="primary"
          disabled={choices.columns.size === 0 || of !== view}
          onClick={() => void session.previewSharing(choices)}
        >
          {texts.share.preview}
        </Button>
      </Section>
    </>
  );
}

type Proposed =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: HostTold }
  | {
      readonly kind: 'proposed';
      readonly proposal: SharingProposal;
      /** The workbook that it is for. */
      readonly of: WorkbookView;
    };

/** What we'd share of the workbook; after an edit the former proposal until the new one is there. */
function useProposal(view: WorkbookView): Proposed {
  const { session } = useSidebar();
  const [proposed, setProposed] = useState<Proposed>({ kind: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    const keep = (next: Proposed) => {
      if (isWanted) setProposed(next);
    };
    session
      .ask((engine) => engine.proposeSharing())
      .then(
        (proposal) => keep({ kind: 'proposed', proposal, of: view }),
        (error: unknown) => keep({ kind: 'failed', message: toldBy(error) }),
      );
    return () => {
      isWanted = false;
    };
  }, [session, view]);
  return proposed;
}
