import { makeStyles, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';

const SIZE = 84;
const WIDTH = 9;
const RADIUS = (SIZE - WIDTH) / 2;
const ROUND = 2 * Math.PI * RADIUS;

const useStyles = makeStyles({
  ring: { flexShrink: 0 },
  track: { stroke: tokens.colorNeutralStroke2 },
  done: { stroke: tokens.colorCompoundBrandStroke },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ProgressRingProperties {
  readonly label: string;
  /** Absent where nobody knows. */
  readonly done: number | undefined;
  readonly total: number;
}

/** A share as a ring with its percentage in it, rounded down: 100 % means all; a dash means unknown. */
export function ProgressRing({ label, done, total }: ProgressRingProperties) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const share = done === undefined || total === 0 ? undefined : done / total;
  const percent =
    share === undefined
      ? undefined
      : fill(texts.common.percent, { percent: Math.floor(share * 100) });
  return (
    <svg
      className={styles.ring}
      width={SIZE}
      height={SIZE}
      role="img"
      aria-label={`${label}: ${percent ?? texts.common.notKnown}`}
    >
      <g fill="none" strokeWidth={WIDTH} transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}>
        <circle className={styles.track} cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
        <circle
          className={styles.done}
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          strokeDasharray={`${(share ?? 0) * ROUND} ${ROUND}`}
        />
      </g>
      <text className={styles.text} x="50%" y="50%" textAnchor="middle" dominantBaseline="central">
        {percent ?? '–'}
      </text>
    </svg>
  );
}
