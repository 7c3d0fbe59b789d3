import { useSidebar } from '../app/sidebar-context.ts';
import type { CommandView } from '../engine/views.ts';
import { SCREEN_COMMANDS } from '../screens/screen-commands.ts';
import type { ScreenId } from '../texts/screens.ts';
import { CommandCard } from './command-card.tsx';
import { Section } from './section.tsx';

interface CommandCardsProperties {
  readonly commands: readonly CommandView[];
  readonly screen: ScreenId;
}

/** The commands that belong to a screen. */
export function CommandCards({ commands, screen }: CommandCardsProperties) {
  const { texts } = useSidebar();
  const own = SCREEN_COMMANDS[screen].flatMap((id) => commands.filter((one) => one.id === id));
  if (own.length === 0) return null;
  return (
    <Section title={texts.common.whatYouCanDo}>
      {own.map((command) => (
        <CommandCard key={command.id} command={command} />
      ))}
    </Section>
  );
}
