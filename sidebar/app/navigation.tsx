import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { WorkbookView } from '../engine/views.ts';
import { SCREENS, type ScreenId } from '../texts/screens.ts';
import { useSidebar } from './sidebar-context.ts';

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    // At 200 % zoom there is half the room.
    '@media (max-width: 250px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    padding: '0 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    justifyContent: 'center',
    padding: '6px 0',
    '& > .fui-Tab__content': { fontSize: tokens.fontSizeBase200, padding: 0 },
  },
  errors: {
    marginLeft: '4px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorStatusDangerForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
  contrast: { outline: `1px solid ${tokens.colorTransparentStroke}` },
});

interface NavigationProperties {
  readonly screen: ScreenId;
  readonly view: WorkbookView | undefined;
}

/** The tabs; that of the findings says how many errors there are. */
export function Navigation({ screen, view }: NavigationProperties) {
  const { texts, showScreen } = useSidebar();
  const styles = useStyles();
  const errors = view?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  return (
    <nav aria-label={texts.common.navigation}>
      <TabList
        className={styles.tabs}
        size="small"
        reserveSelectedTabSpace={false}
        selectedValue={screen}
        aria-label={texts.common.navigation}
        onTabSelect={(_, { value }) => showScreen(value as ScreenId)}
      >
        {SCREENS.map((id) => (
          <Tab key={id} id={`tab-${id}`} value={id} className={styles.tab} aria-controls="screen">
            {texts.screens[id]}
            {id === 'check' && errors > 0 && (
              <span className={mergeClasses(styles.errors, styles.contrast)}>{errors}</span>
            )}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
