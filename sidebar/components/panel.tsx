import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import { ArrivalHeading } from './arrival-heading.tsx';
import { Row, Stack } from './stack.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', padding: '12px' },
  actions: {
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PanelProperties {
  readonly heading: string;
  /** Buttons that stay in sight. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** Something to agree to or to leave, above a screen; Escape leaves. */
export function Panel({ heading, actions, children }: PanelProperties) {
  const { session, texts } = useSidebar();
  const styles = useStyles();
  useEscape(() => session.cancel());
  return (
    <section className={styles.panel} aria-label={texts.preview.heading}>
      <div className={styles.content}>
        <Stack>
          <ArrivalHeading text={heading} />
          {children}
        </Stack>
      </div>
      <Row className={styles.actions}>{actions}</Row>
    </section>
  );
}

function useEscape(leave: () => void): void {
  useEffect(() => {
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
