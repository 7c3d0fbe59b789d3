import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { HeatMapView, MapCellView } from '../engine/views.ts';
import { levelColour } from '../theme/level-colours.ts';

const useStyles = makeStyles({
  figure: { margin: 0 },
  table: { borderCollapse: 'separate', borderSpacing: '2px', width: '100%', tableLayout: 'fixed' },
  cell: {
    height: '30px',
    padding: 0,
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: 'none',
  },
  unknown: { backgroundColor: tokens.colorNeutralBackground3 },
  step: {
    padding: '0 2px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
  corner: { width: '22px' },
  caption: { color: tokens.colorNeutralForeground2 },
});

interface HeatMapProperties {
  readonly which: string;
  readonly map: HeatMapView;
  readonly levels: number;
}

/** How many risks stand where, coloured by level; a table, so that everybody can read it. */
export function HeatMap({ which, map, levels }: HeatMapProperties) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const rows = map.likelihood.map((step, index) => ({ step, cells: map.cells[index] ?? [] }));
  return (
    <figure className={styles.figure}>
      <Caption1 className={styles.caption}>{texts.score.likelihood}</Caption1>
      <table className={styles.table} aria-label={fill(texts.score.map, { which })}>
        <tbody>
          {rows.reverse().map(({ step, cells }) => (
            <tr key={step}>
              <Step step={step} scope="row" corner />
              {cells.map((cell, index) => (
                <MapCell
                  key={map.consequence[index]}
                  cell={cell}
                  levels={levels}
                  likelihood={step}
                  consequence={map.consequence[index] ?? ''}
                />
              ))}
            </tr>
          ))}
          <tr>
            <td className={styles.corner} />
            {map.consequence.map((step) => (
              <Step key={step} step={step} scope="col" />
            ))}
          </tr>
        </tbody>
      </table>
      <Caption1 className={styles.caption} block align="end">
        {texts.score.consequence}
      </Caption1>
      {map.unplaced > 0 && (
        <Caption1 block>{fill(texts.score.unplaced, { count: map.unplaced })}</Caption1>
      )}
    </figure>
  );
}

interface StepProperties {
  readonly step: string;
  readonly scope: 'row' | 'col';
  readonly corner?: boolean;
}

/** A step such as "3 Possible", of which a narrow map shows the number alone. */
function Step({ step, scope, corner }: StepProperties) {
  const styles = useStyles();
  const [number = step] = step.split(' ');
  return (
    <th
      scope={scope}
      className={mergeClasses(styles.step, corner && styles.corner)}
      title={step}
      aria-label={step}
    >
      {number}
    </th>
  );
}

interface MapCellProperties {
  readonly cell: MapCellView;
  readonly levels: number;
  readonly likelihood: string;
  readonly consequence: string;
}

function MapCell({ cell: { count, level }, levels, likelihood, consequence }: MapCellProperties) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const colour = levelColour(level, levels);
  return (
    <td
      className={mergeClasses(styles.cell, !colour && styles.unknown)}
      style={colour && { backgroundColor: colour.fill, color: colour.text }}
      title={fill(texts.score.cell, { count, likelihood, consequence })}
    >
      {count === 0 ? '' : count}
    </td>
  );
}
