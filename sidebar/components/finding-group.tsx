import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { FindingView } from '../engine/views.ts';
import { CellLink } from './cell-link.tsx';
import { Disclosure } from './disclosure.tsx';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';
import { SeverityMark } from './severity-mark.tsx';
import { Row, Stack } from './stack.tsx';

/** Findings of a rule that are shown at first; more on demand. */
const FIRST = 3;

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  title: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2 },
  finding: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '2px 8px',
    paddingTop: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What one rule found on one sheet: never empty. */
export function FindingGroup({
  findings,
}: {
  readonly findings: readonly [FindingView, ...FindingView[]];
}) {
  const { texts } = useSidebar();
  const styles = useStyles();
  const [{ title, reason, clause, severity }] = findings;
  return (
    <Section>
      <div className={styles.head}>
        <SeverityMark severity={severity} />
        <Body1Strong as="h4" className={styles.title} style={{ margin: 0 }}>
          {title}
        </Body1Strong>
        {findings.length > 1 && <Caption1 className={styles.count}>{findings.length}</Caption1>}
      </div>
      <LongList first={FIRST}>
        {findings.map((finding) => (
          <Finding key={finding.key} finding={finding} />
        ))}
      </LongList>
      <Disclosure title={texts.common.why}>
        <Stack>
          <Caption1 className={styles.quiet}>{reason}</Caption1>
          <Caption1 className={styles.quiet}>{`ISO/IEC 27001:2022, ${clause}`}</Caption1>
        </Stack>
      </Disclosure>
    </Section>
  );
}

function Finding({ finding }: { readonly finding: FindingView }) {
  const { session, host, texts, fill } = useSidebar();
  const styles = useStyles();
  const { sheet, cell, message, expected, fix, key } = finding;
  const words =
    fix?.value === undefined
      ? fix && texts.check.complete
      : fill(texts.check.setTo, { value: fix.value });
  return (
    <li className={styles.finding}>
      <CellLink sheet={sheet} cell={cell} />
      {words && (
        <Button
          size="small"
          disabled={host.readOnly !== undefined}
          aria-label={fill(texts.check.fixOf, { cell, fix: words })}
          onClick={() => void session.preview({ kind: 'fix', title: words, finding: key })}
        >
          {texts.check.fix}
        </Button>
      )}
      <span className={styles.message}>{message}</span>
      <Row className={styles.message}>
        <Caption1 className={styles.quiet}>{`${texts.check.right}: ${expected}`}</Caption1>
      </Row>
    </li>
  );
}
