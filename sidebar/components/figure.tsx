import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(76px, 1fr))',
    gap: '8px',
    margin: 0,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    minWidth: 0,
  },
  value: { margin: 0 },
  caption: { color: tokens.colorNeutralForeground2 },
});

/** Figures beside each other. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <dl className={useStyles().grid}>{children}</dl>;
}

/** A number and what it counts. */
export function Figure({ value, caption }: { readonly value: string; readonly caption: string }) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt>
        <Caption1 block className={styles.caption}>
          <Words text={caption} />
        </Caption1>
      </dt>
      <dd className={styles.value}>
        <Subtitle2>{value}</Subtitle2>
      </dd>
    </div>
  );
}
