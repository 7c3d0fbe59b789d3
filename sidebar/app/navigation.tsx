import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Tabs } from '../components/tabs.tsx';
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
      <Tabs
        className={styles.tabs}
        label={texts.common.navigation}
        selected={screen}
        controls="screen"
        onSelect={showScreen}
        tabs={SCREENS.map((id) => ({
          id,
          elementId: `tab-${id}`,
          content: (
            <>
              {texts.screens[id]}
              {id === 'check' && errors > 0 && (
                <span className={mergeClasses(styles.errors, styles.contrast)}>{errors}</span>
              )}
            </>
          ),
        }))}
      />
    </nav>
  );
}
