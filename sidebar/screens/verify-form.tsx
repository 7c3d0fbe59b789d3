import {
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { Section } from '../components/section.tsx';
import { WorkbookField } from '../components/workbook-field.tsx';
import type { CopyCheckView } from '../engine/views.ts';
import { shownDate } from '../texts/dates.ts';

const INTENTS = { intact: 'success', changed: 'error', 'no-copy': 'warning' } as const;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** Whether a copy still holds what was shared, and whether this workbook lists it. */
export function VerifyForm() {
  const { session, host, texts } = useSidebar();
  const [checked, setChecked] = useState<CopyCheckView>();
  const styles = useStyles();
  const verify = async (copy: Snapshot | undefined) => {
    // A verdict never stands beside another file than its own.
    setChecked(undefined);
    if (copy) setChecked(await session.ask((engine) => engine.verifyCopy(copy)));
  };
  return (
    <Section title={texts.share.verify}>
      <Caption1 className={styles.quiet}>{texts.share.verifyHelp}</Caption1>
      {host.readOther ? (
        <WorkbookField label={texts.share.copy} onRead={(copy) => void verify(copy)} />
      ) : (
        <Caption1>{texts.common.noOther}</Caption1>
      )}
      <div role="status">{checked && <Verdict checked={checked} />}</div>
    </Section>
  );
}

function Verdict({ checked: { verdict, lines, record } }: { readonly checked: CopyCheckView }) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const told = verdict === 'no-copy' ? [] : [...lines, recordLine()];
  return (
    <MessageBar intent={INTENTS[verdict]} layout="multiline">
      <MessageBarBody className={styles.line}>
        <MessageBarTitle className={styles.line}>{texts.share.verdicts[verdict]}</MessageBarTitle>
        {told.map((line) => (
          <Caption1 block key={line} className={styles.line}>
            {line}
          </Caption1>
        ))}
      </MessageBarBody>
    </MessageBar>
  );

  function recordLine(): string {
    if (!record) return texts.share.unlisted;
    const { sharedWith } = record;
    const day = parseCalendarDate(record.date);
    const date = day ? shownDate(day, texts.locale) : record.date;
    return sharedWith === ''
      ? fill(texts.share.listed, { date })
      : fill(texts.share.listedFor, { date, sharedWith });
  }
}
