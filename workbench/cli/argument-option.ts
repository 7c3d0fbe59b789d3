import { Option } from 'commander';
import type { CommandArgument } from '../../core/commands/command.ts';

/** The option of the command line for an argument of a command. */
export function optionFor({ name, description, type, choices }: CommandArgument): Option {
  if (type === 'flag') return new Option(`--${name}`, description);
  const option = new Option(`--${name} <${type}>`, description);
  return type === 'choice' && choices ? option.choices(choices) : option;
}
