import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommandArgument, CommandArguments } from '../../core/commands/command.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import type { CommandView } from '../engine/views.ts';
import { useCommandTexts } from '../texts/command-texts.ts';
import { ArgumentField } from './argument-field.tsx';
import { Disclosure } from './disclosure.tsx';
import { Stack } from './stack.tsx';

const useStyles = makeStyles({
  command: {
    gap: '6px',
    ':not(:last-child)': {
      paddingBottom: '10px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  description: { color: tokens.colorNeutralForeground2 },
  run: { alignSelf: 'flex-start' },
});

/** What was answered so far, by argument. */
type Chosen = Readonly<Record<string, CommandArguments[string] | undefined>>;

/** A command: what it does, what it asks for, and its preview. */
export function CommandCard({ command }: { readonly command: CommandView }) {
  const { session, host, texts, fill } = useSidebar();
  const [chosen, setChosen] = useState<Chosen>({});
  const styles = useStyles();
  const words = useCommandTexts(command);
  const needed = command.arguments.filter(({ type }) => type === 'workbook');
  const optional = command.arguments.filter((argument) => !needed.includes(argument));
  const isPossible = needed.length === 0 || host.readOther !== undefined;
  const isComplete = needed.every(({ name }) => chosen[name] !== undefined);
  const field = (argument: CommandArgument) => (
    <ArgumentField
      key={argument.name}
      argument={argument}
      words={words}
      value={chosen[argument.name]}
      onChange={(value) => setChosen({ ...chosen, [argument.name]: value })}
    />
  );
  return (
    <Stack className={styles.command}>
      <Body1Strong>{words.title}</Body1Strong>
      <Caption1 className={styles.description}>{words.description}</Caption1>
      {isPossible ? (
        <>
          {needed.map(field)}
          {optional.length > 0 && (
            <Disclosure title={texts.common.options}>
              <Stack>{optional.map(field)}</Stack>
            </Disclosure>
          )}
          <Button
            className={styles.run}
            size="small"
            disabled={!isComplete}
            aria-label={fill(texts.common.previewOf, { title: words.title })}
            onClick={() =>
              void session.preview({
                kind: 'command',
                title: words.title,
                command: command.id,
                chosen: answered(chosen),
              })
            }
          >
            {texts.common.preview}
          </Button>
        </>
      ) : (
        <Caption1>{texts.common.noOther}</Caption1>
      )}
    </Stack>
  );
}

/** What was really chosen: an empty field asks for what the command does by itself. */
function answered(chosen: Chosen): CommandArguments {
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([name, value]) => {
      const isBlank = typeof value === 'string' && value.trim() === '';
      return value === undefined || value === false || isBlank ? [] : [[name, value]];
    }),
  );
}
