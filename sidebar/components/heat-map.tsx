import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { HeatMapView } from '../engine/views.ts';
import { levelColour } from '../theme/level-colours.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '2px', width: '100%', tableLayout: 'fixed' },
  cell: {
    height: '28px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  unknown: { backgroundColor: tokens.colorNeutralBackground3 },
  step: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase100,
    textAlign: 'center',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

interface HeatMapProperties {
  readonly title: string;
  readonly map: HeatMapView;
  readonly levels: number;
}

/** How many risks stand where, coloured by level; a table, so that everybody can read it. */
export function HeatMap({ title, map, levels }: HeatMapProperties) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  if (map.kind === 'none') return <Caption1>{`${title}: ${map.reason}`}</Caption1>;
  const rows = map.likelihood.map((step, index) => ({ step, cells: map.cells[index] ?? [] }));
  return (
    <figure style={{ margin: 0 }}>
      <figcaption>
        <Caption1>{`${title}: ${texts.score.likelihood} ↑, ${texts.score.consequence} →`}</Caption1>
      </figcaption>
      <table className={styles.table}>
        <tbody>
          {rows.reverse().map(({ step, cells }) => (
            <tr key={step}>
              <th scope="row" className={styles.step} title={step}>
                {shortStep(step)}
              </th>
              {cells.map(({ count, level }, index) => {
                const colour = levelColour(level, levels);
                const consequence = map.consequence[index] ?? '';
                return (
                  <td
                    key={consequence}
                    className={colour ? styles.cell : `${styles.cell} ${styles.unknown}`}
                    style={colour && { backgroundColor: colour.fill, color: colour.text }}
                    title={fill(texts.score.cell, { count, likelihood: step, consequence })}
                  >
                    {count === 0 ? '' : count}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <td />
            {map.consequence.map((step) => (
              <th key={step} scope="col" className={styles.step} title={step}>
                {shortStep(step)}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      {map.unplaced > 0 && (
        <Caption1>{fill(texts.score.unplaced, { count: map.unplaced })}</Caption1>
      )}
    </figure>
  );
}

/** The number of a step such as "3 Possible": all that a narrow column has room for. */
function shortStep(step: string): string {
  return step.split(' ')[0] ?? step;
}
