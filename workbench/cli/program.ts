import { Command as CliCommand } from 'commander';
import type { Command } from '../../core/commands/command.ts';
import { COMMANDS } from '../../core/commands/commands.ts';
import { check } from './check.ts';
import { inspect } from './inspect.ts';
import { runCommand } from './run-command.ts';

const TODAY = ['--today <yyyy-mm-dd>', 'the day to reckon with, instead of today'] as const;
const JSON_FLAG = ['--json', 'print JSON for other programs'] as const;

/** The command line: two verbs to look, and one for each command of the core. */
export function program(): CliCommand {
  const cli = new CliCommand('clausebook')
    .description('ISO 27001:2022 in the spreadsheet you already have. Nothing leaves your machine.')
    .exitOverride()
    .showHelpAfterError();
  addLooking(cli);
  for (const command of COMMANDS) addCommand(cli, command);
  return cli;
}

function addLooking(cli: CliCommand): void {
  cli
    .command('inspect <file>')
    .description('show which registers a workbook holds, and which column is what')
    .option(...JSON_FLAG)
    .option(...TODAY)
    .action(async (file: string, options) => {
      process.exitCode = await inspect(file, options);
    });
  cli
    .command('check <file>')
    .description(
      'check risks, treatment and the Statement of Applicability; status 1 if errors are found',
    )
    .option(...JSON_FLAG)
    .option('--all', 'list every finding of a rule')
    .option(...TODAY)
    .action(async (file: string, options) => {
      process.exitCode = await check(file, options);
    });
}

function addCommand(cli: CliCommand, command: Command): void {
  const verb = cli
    .command(`${command.id} <file>`)
    .description(command.description)
    .option('-o, --output <file>', 'the new workbook; the one you have is never changed')
    .option('--dry-run', 'show what would change and write nothing')
    .option(...JSON_FLAG)
    .option(...TODAY);
  for (const { name, description, type } of command.arguments) {
    verb.option(type === 'flag' ? `--${name}` : `--${name} <${type}>`, description);
  }
  verb.action(async (file: string, options) => {
    const chosen = Object.fromEntries(
      command.arguments.flatMap(({ name }) => (name in options ? [[name, options[name]]] : [])),
    );
    process.exitCode = await runCommand(command, file, { ...options, arguments: chosen });
  });
}
