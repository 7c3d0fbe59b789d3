import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { UI_LANGUAGES, type UiLanguage } from '../texts/languages.ts';
import { useSidebar } from './sidebar-context.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  language: {
    minWidth: '52px',
    height: '24px',
    padding: '0 4px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

interface HeaderProperties {
  readonly language: UiLanguage;
  onLanguage(language: UiLanguage): void;
}

/**
 * Which workbook this is, and the language. The choice is the browser's own: Fluent's brings a field, an
 * icon and their styles to the first screen, a sixth of all that it takes beyond an empty page.
 */
export function Header({ language, onLanguage }: HeaderProperties) {
  const { host, texts } = useSidebar();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" className={styles.name} title={host.workbookName}>
        {host.workbookName}
      </Subtitle2>
      <select
        className={styles.language}
        aria-label={texts.common.language}
        value={language}
        onChange={({ target }) => onLanguage(target.value as UiLanguage)}
      >
        {UI_LANGUAGES.map((code) => (
          <option key={code} value={code}>
            {code.toUpperCase()}
          </option>
        ))}
      </select>
    </header>
  );
}
