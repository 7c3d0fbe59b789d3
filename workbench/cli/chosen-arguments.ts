import type { CommandArguments, CommandDeclaration } from '../../core/commands/command.ts';
import { optionFor } from './argument-option.ts';
import { snapshotOf } from './load.ts';

/** What was chosen for the arguments; other workbooks are read. Throws CliFailure where one can't be. */
export async function chosenArguments(
  command: CommandDeclaration,
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
