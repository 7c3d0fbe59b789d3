import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    padding: '4px 0',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  content: { paddingTop: '4px' },
});

interface DisclosureProperties {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that is shown on demand. */
export function Disclosure({ title, children }: DisclosureProperties) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
