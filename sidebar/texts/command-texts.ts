import { useSidebar } from '../app/sidebar-context.ts';
import type { CommandView } from '../engine/views.ts';

/** The words of a command in the sidebar's language. */
export interface CommandTexts {
  readonly title: string;
  readonly description: string;
  /** By the argument's name. */
  readonly arguments: Readonly<Record<string, string>>;
  /** By what may be chosen. */
  readonly choices: Readonly<Record<string, string>>;
}

/** The words of a command. */
export function useCommandTexts({ id }: CommandView): CommandTexts {
  const { texts } = useSidebar();
  const known: Readonly<Record<string, CommandTexts>> = texts.commands;
  const words = known[id];
  if (!words) throw new Error(`no words for the command ${id}`);
  return words;
}
