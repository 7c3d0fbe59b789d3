import type { CommandView } from '../engine/views.ts';
import { CommandCard } from './command-card.tsx';

interface CommandCardsProperties {
  readonly commands: readonly CommandView[];
  /** Ids of the commands to offer, in this order; those that the core lacks are left out. */
  readonly ids: readonly string[];
}

/** The commands that belong to a screen. */
export function CommandCards({ commands, ids }: CommandCardsProperties) {
  return ids
    .flatMap((id) => commands.filter((command) => command.id === id))
    .map((command) => <CommandCard key={command.id} command={command} />);
}
