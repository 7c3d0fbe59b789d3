import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewLine } from '../../core/commands/describe-change.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { LongList } from './long-list.tsx';

/** Lines that come at a time; a long list would be slow and say no more. */
const STEP = 60;

const useStyles = makeStyles({
  list: { gap: 0 },
  line: {
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '0 8px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  side: { margin: 0 },
  after: { margin: 0, color: tokens.colorNeutralForeground1 },
  gone: { textDecorationLine: 'line-through' },
});

/** Each place that would change, as it is and as it would be. */
export function PreviewLines({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const { texts } = useSidebar();
  const styles = useStyles();
  return (
    <LongList first={STEP} step={STEP} className={styles.list}>
      {lines.map(({ place, before, after }) => (
        <li key={`${place} ${after}`} className={styles.line}>
          <Caption1Strong>{place}</Caption1Strong>
          <dl className={styles.change}>
            <dt>
              <Caption1>{texts.preview.before}</Caption1>
            </dt>
            <dd className={styles.side}>
              <Caption1 as="span" className={styles.gone}>
                {before}
              </Caption1>
            </dd>
            <dt>
              <Caption1>{texts.preview.after}</Caption1>
            </dt>
            <dd className={styles.after}>
              <Caption1Strong>{after}</Caption1Strong>
            </dd>
          </dl>
        </li>
      ))}
    </LongList>
  );
}
