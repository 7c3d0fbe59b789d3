import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Readiness } from '../../core/gap/readiness.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { STATUS_FILLS } from '../theme/status-fills.ts';
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

interface StatusBarProperties {
  readonly counts: Readiness;
  /** False where what stands beside the bar says it all. */
  readonly hasLegend?: boolean;
}

/** How many stand where, as one bar; the figures beside their colours, since colour alone tells nothing. */
export function StatusBar({ counts, hasLegend = true }: StatusBarProperties) {
  const { texts } = useSidebar();
  const styles = useStyles();
  const shown = STATUS_FILLS.filter(([status]) => counts[status] > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(([status, backgroundColor]) => (
          <div key={status} style={{ flexGrow: counts[status], backgroundColor }} />
        ))}
      </div>
      {hasLegend && (
        <Row className={styles.legend}>
          {shown.map(([status, backgroundColor]) => (
            <Caption1 key={status}>
              <span className={styles.swatch} style={{ backgroundColor }} />
              {`${counts[status]} ${texts.statuses[status]}`}
            </Caption1>
          ))}
        </Row>
      )}
    </div>
  );
}
