import {
  Badge,
  Body1,
  Button,
  Caption1,
  Card,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import type { FindingView } from '../engine/views.ts';
import { Row, Stack } from './stack.tsx';

const COLOURS = { error: 'danger', warning: 'warning', advice: 'informative' } as const;

const useStyles = makeStyles({
  card: { padding: '8px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** One finding: where, what, what would be right, which clause; jump to it or repair it. */
export function FindingCard({ finding }: { readonly finding: FindingView }) {
  const { session, texts, readOnly, fill } = useSidebar();
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  const detail = useId();
  const { severity, sheet, cell, message, expected, reason, clause, fix, key } = finding;
  const place = `${sheet}!${cell}`;
  return (
    <Card className={styles.card} size="small">
      <Stack>
        <Row>
          <Badge appearance="tint" color={COLOURS[severity]}>
            {texts.severities[severity][0]}
          </Badge>
          <Link
            as="button"
            aria-label={fill(texts.check.goTo, { cell: place })}
            onClick={() => void session.select({ sheet, cell })}
          >
            {place}
          </Link>
        </Row>
        <Body1>{message}</Body1>
        <Row>
          {fix && (
            <Button
              size="small"
              disabled={readOnly !== undefined}
              aria-label={`${texts.check.fix}: ${fix}`}
              onClick={() => void session.preview({ kind: 'fix', finding: key })}
            >
              {texts.check.fix}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-controls={detail}
            onClick={() => setOpen(!open)}
          >
            {fill(texts.common.clause, { clause })}
          </Button>
        </Row>
        <div id={detail} hidden={!open} className={styles.detail}>
          <Stack>
            <Caption1>
              {texts.check.right}: {expected}
            </Caption1>
            <Caption1>
              {texts.check.why}: {reason}
            </Caption1>
          </Stack>
        </div>
      </Stack>
    </Card>
  );
}
