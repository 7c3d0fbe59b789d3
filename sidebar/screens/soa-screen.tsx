import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import { CommandCards } from '../components/command-cards.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Section } from '../components/section.tsx';
import { ShareOfAll } from '../components/share-of-all.tsx';
import { List, Stack } from '../components/stack.tsx';
import { StatusBar } from '../components/status-bar.tsx';
import type { ThemeView, WorkbookView } from '../engine/views.ts';

const useStyles = makeStyles({ open: { gap: '4px' } });

/** How complete the Statement of Applicability is, theme by theme, and what is open. */
export function SoaScreen({ view: { statement, commands } }: { readonly view: WorkbookView }) {
  const { texts, fill } = useSidebar();
  return (
    <Stack>
      {statement ? (
        <>
          <ShareOfAll
            label={texts.soa.ring}
            title={statement.sheet}
            words={fill(texts.soa.decided, { decided: statement.decided, total: statement.total })}
            done={statement.decided}
            total={statement.total}
          />
          {statement.themes.map((theme) => (
            <ThemeSection key={theme.theme} theme={theme} />
          ))}
        </>
      ) : (
        <EmptyState title={texts.soa.none} help={texts.soa.noneHelp} />
      )}
      <CommandCards commands={commands} screen="soa" />
    </Stack>
  );
}

function ThemeSection({ theme: { theme, counts, open } }: { readonly theme: ThemeView }) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  return (
    <Section title={texts.themes[theme]}>
      <StatusBar counts={counts} />
      {open.length === 0 ? (
        <Caption1>{texts.soa.allDecided}</Caption1>
      ) : (
        <Disclosure title={fill(texts.soa.open, { count: open.length })}>
          <List className={styles.open}>
            {open.map((control) => (
              <li key={control}>
                <Body1>{control}</Body1>
              </li>
            ))}
          </List>
        </Disclosure>
      )}
    </Section>
  );
}
