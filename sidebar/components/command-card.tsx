import { Body1, Button, Card, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import type { CommandView } from '../engine/views.ts';

/** A command: what it does, what it asks for, and its preview. */
export function CommandCard({ command }: { readonly command: CommandView }) {
  const { session, texts } = useSidebar();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { title, description } = texts.commands[command.id] ?? command;
  const asked = command.arguments.filter(({ type }) => type === 'text' || type === 'date');
  return (
    <Card size="small">
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Body1>{description}</Body1>
      {asked.map((argument) => (
        <Field key={argument.name} label={argument.description} size="small">
          <Input
            size="small"
            type={argument.type === 'date' ? 'date' : 'text'}
            value={chosen[argument.name] ?? ''}
            onChange={(_, { value }) => setChosen({ ...chosen, [argument.name]: value })}
          />
        </Field>
      ))}
      <Button
        size="small"
        aria-label={`${texts.common.preview}: ${title}`}
        onClick={() =>
          void session.preview({ kind: 'command', command: command.id, chosen: answered(chosen) })
        }
      >
        {texts.common.preview}
      </Button>
    </Card>
  );
}

function answered(chosen: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value.trim() !== ''));
}
