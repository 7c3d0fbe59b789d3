import { Body1, Body1Strong, makeStyles } from '@fluentui/react-components';
import { ProgressRing } from './progress-ring.tsx';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  beside: { display: 'flex', alignItems: 'center', gap: '16px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0 },
});

interface ShareOfAllProperties {
  /** What the ring stands for. */
  readonly label: string;
  readonly title: string;
  readonly words: string;
  /** Absent where nobody knows. */
  readonly done: number | undefined;
  readonly total: number;
}

/** How much of all is done, as a ring with words beside it. */
export function ShareOfAll({ label, title, words, done, total }: ShareOfAllProperties) {
  const styles = useStyles();
  return (
    <Section>
      <div className={styles.beside}>
        <ProgressRing label={label} done={done} total={total} />
        <div className={styles.words}>
          <Body1Strong as="h3" block className={styles.title}>
            {title}
          </Body1Strong>
          <Body1>
            <Words text={words} />
          </Body1>
        </div>
      </div>
    </Section>
  );
}
