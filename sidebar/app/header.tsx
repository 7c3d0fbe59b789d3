import { makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
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
  language: { minWidth: '58px' },
});

interface HeaderProperties {
  readonly language: UiLanguage;
  onLanguage(language: UiLanguage): void;
}

/** Which workbook this is, and the language. */
export function Header({ language, onLanguage }: HeaderProperties) {
  const { host, texts } = useSidebar();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" className={styles.name} title={host.workbookName}>
        {host.workbookName}
      </Subtitle2>
      <Select
        className={styles.language}
        size="small"
        appearance="filled-lighter"
        aria-label={texts.common.language}
        value={language}
        onChange={(_, { value }) => onLanguage(value as UiLanguage)}
      >
        {UI_LANGUAGES.map((code) => (
          <option key={code} value={code}>
            {code.toUpperCase()}
          </option>
        ))}
      </Select>
    </header>
  );
}
