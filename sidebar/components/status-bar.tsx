import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Readiness } from '../../core/gap/readiness.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { STATUS_LOOKS, STATUS_ORDER } from '../theme/status-looks.ts';
import { Row } from './stack.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  legend: { paddingTop: '6px' },
  swatch: {
    display: 'inline-block',
    width: '9px',
    height: '9px',
    marginRight: '4px',
    borderRadius: tokens.borderRadiusSmall,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** How many stand where, as one bar; the figures beside their colours, since colour alone tells nothing. */
export function StatusBar({ counts }: { readonly counts: Readiness }) {
  const { texts } = useSidebar();
  const styles = useStyles();
  const looks = STATUS_LOOKS();
  const shown = STATUS_ORDER.filter((status) => counts[status] > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((status) => (
          <div key={status} className={looks[status]} style={{ flexGrow: counts[status] }} />
        ))}
      </div>
      <Row className={styles.legend}>
        {shown.map((status) => (
          <Caption1 key={status}>
            <span className={mergeClasses(styles.swatch, looks[status])} />
            {`${counts[status]} ${texts.statuses[status]}`}
          </Caption1>
        ))}
      </Row>
    </div>
  );
}
