import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import { CommandCards } from '../components/command-cards.tsx';
import { Figure, Figures } from '../components/figure.tsx';
import { Section } from '../components/section.tsx';
import { List, Stack } from '../components/stack.tsx';
import type { ReviewInputView, WorkbookView } from '../engine/views.ts';
import { type KeyFigure, keyFigures } from './key-figures.ts';

const useStyles = makeStyles({
  input: { paddingTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The figures of the board, what a management review needs, and what makes sheets of both. */
export function SummaryScreen({ view }: { readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  const styles = useStyles();
  return (
    <Stack>
      <Section title={texts.summary.figures}>
        <Figures>
          {keyFigures(view).map((figure) => (
            <KnownFigure key={figure.id} figure={figure} />
          ))}
        </Figures>
      </Section>
      <CommandCards commands={view.commands} screen="summary" />
      <Section title={texts.summary.review}>
        <Caption1 className={styles.quiet}>{texts.summary.reviewHelp}</Caption1>
        <List>
          {view.reviewInputs.map((input) => (
            <ReviewInput key={input.clause} input={input} />
          ))}
        </List>
      </Section>
    </Stack>
  );
}

function KnownFigure({ figure: { id, value } }: { readonly figure: KeyFigure }) {
  const { texts, fill } = useSidebar();
  const { of, notKnown } = texts.common;
  const shown =
    value === undefined
      ? notKnown
      : fill(value.total === undefined ? '{done}' : of, { total: 0, ...value });
  return <Figure value={shown} caption={texts.summary[id]} />;
}

function ReviewInput({ input: { clause, sources } }: { readonly input: ReviewInputView }) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const names: Readonly<Record<string, string>> = texts.summary.inputs;
  return (
    <li className={styles.input}>
      <Body1 block>{names[clause] ?? clause}</Body1>
      <Caption1 className={styles.quiet}>
        {sources.length === 0
          ? texts.summary.nothing
          : sources
              .map(({ sheet, rowCount }) =>
                fill(texts.summary.fromSheet, { sheet, count: rowCount }),
              )
              .join(' · ')}
      </Caption1>
    </li>
  );
}
