import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Row } from './stack.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  swatch: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    marginRight: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

export interface StatusPart {
  readonly title: string;
  readonly count: number;
  readonly colour: string;
}

/** Counts as one bar, with the figures beside their colours: colour alone tells nothing. */
export function StatusBar({ parts }: { readonly parts: readonly StatusPart[] }) {
  const styles = useStyles();
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(({ title, count, colour }) => (
          <div key={title} style={{ flexGrow: count, backgroundColor: colour }} />
        ))}
      </div>
      <Row>
        {shown.map(({ title, count, colour }) => (
          <Caption1 key={title}>
            <span className={styles.swatch} style={{ backgroundColor: colour }} />
            {`${count} ${title}`}
          </Caption1>
        ))}
      </Row>
    </div>
  );
}
