import { Option } from 'commander';
import type { Command, CommandArgument, CommandArguments } from '../../core/commands/command.ts';
import { snapshotOf } from './load.ts';

/** The option of the command line for an argument of a command. */
export function optionFor({ name, description, type, choices }: CommandArgument): Option {
  if (type === 'flag') return new Option(`--${name}`, description);
  const option = new Option(`--${name} <${type}>`, description);
  return type === 'choice' && choices ? option.choices(choices) : option;
}

/** What was chosen for the arguments; other workbooks are read. Throws CliFailure where one can't be. */
export async function chosenArguments(
  command: Command,
  options: Readonly<Record<string, unknown>>,
): Promise<CommandArguments> {
  const chosen: Record<string, CommandArguments[string]> = {};
  for (const argument of command.arguments) {
    const value = options[optionFor(argument).attributeName()];
    if (typeof value === 'boolean') chosen[argument.name] = value;
    if (typeof value !== 'string') continue;
    chosen[argument.name] = argument.type === 'workbook' ? await snapshotOf(value) : value;
  }
  return chosen;
}
