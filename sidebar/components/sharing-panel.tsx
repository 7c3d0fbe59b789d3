import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { SharingPreview } from '../engine/views.ts';
import { Disclosure } from './disclosure.tsx';
import { Notes } from './notes.tsx';
import { Panel } from './panel.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  fingerprint: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** What a copy would hold, to hand over or to leave. */
export function SharingPanel({ copy }: { readonly copy: SharingPreview }) {
  const { session, host, texts, fill } = useSidebar();
  const styles = useStyles();
  const { fileName, fingerprint, summary, notes } = copy;
  return (
    <Panel
      heading={texts.share.previewHeading}
      actions={
        <>
          <Button appearance="primary" onClick={() => void session.share(texts.share.recordTitle)}>
            {texts.share.make}
          </Button>
          <Button onClick={() => session.cancel()}>{texts.common.cancel}</Button>
        </>
      }
    >
      {summary.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      {notes.length > 0 && <Notes title={texts.share.lookAt} notes={notes} />}
      <Caption1 className={styles.quiet}>
        {host.readOnly === undefined
          ? fill(texts.share.newFile, { fileName })
          : fill(texts.share.newFileAlone, { fileName })}
      </Caption1>
      <Disclosure title={texts.share.fingerprint}>
        <Caption1 block className={styles.fingerprint}>
          {fingerprint}
        </Caption1>
        <Caption1 className={styles.quiet}>{texts.share.fingerprintHelp}</Caption1>
      </Disclosure>
    </Panel>
  );
}
