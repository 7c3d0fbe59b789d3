import { Command as CliCommand } from 'commander';
import type { CommandDeclaration } from '../../core/commands/command.ts';
import { COMMAND_DECLARATIONS, type CommandId } from '../../core/commands/declarations.ts';
import { optionFor } from './argument-option.ts';
import { COMMAND_CODE } from './command-code.ts';
import { DETAIL_OPTIONS } from './detail-options.ts';
import type { CommandOptions } from './run-command.ts';
import { VERSION } from './version.ts';

const TODAY = ['--today <yyyy-mm-dd>', 'the day to reckon with, instead of today'] as const;
const JSON_FLAG = ['--json', 'print JSON for other programs'] as const;

const OUTPUT = {
  workbook: 'the new workbook; the one you have is never changed',
  nothing: 'the new workbook',
} as const;

const DESCRIPTION =
  'ISO 27001:2022 in the spreadsheet you already have. Nothing leaves your machine, and no file that you have is ever changed.';

const AFTER_ERROR =
  'Nothing was written. “clausebook --help” shows the commands, “clausebook COMMAND --help” what one of them takes.';

/**
 * The command line: verbs to look, one for each command of the core, and those to share. What carries
 * one out is loaded when it runs, so that help is there at once.
 */
export function program(): CliCommand {
  const cli = new CliCommand('clausebook')
    .description(DESCRIPTION)
    .usage('COMMAND FILE [options]')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${placesOf(command)}` })
    .exitOverride()
    .showHelpAfterError(AFTER_ERROR);
  cli.commandsGroup('Look:');
  addLooking(cli);
  addOpen(cli);
  cli.commandsGroup('Work on a copy:');
  for (const command of COMMAND_DECLARATIONS) addCommand(cli, command);
  cli.commandsGroup('Share:');
  addSharing(cli);
  return cli;
}

function placesOf({ registeredArguments }: CliCommand): string {
  return registeredArguments.map((argument) => `<${argument.name()}>`).join(' ');
}

function addLooking(cli: CliCommand): void {
  cli
    .command('inspect <file>')
    .description('Show which registers a workbook holds, and which column is what.')
    .option(...JSON_FLAG)
    .option(...TODAY)
    .action(async (file: string, options) => {
      const { inspect } = await import('./inspect.ts');
      process.exitCode = await inspect(file, options);
    });
  cli
    .command('check <file>')
    .description(
      'Check risks, treatment and the Statement of Applicability; status 1 if errors are found.',
    )
    .option(...JSON_FLAG)
    .option('--all', 'list every finding of a rule')
    .option(...TODAY)
    .action(async (file: string, options) => {
      const { check } = await import('./check.ts');
      process.exitCode = await check(file, options);
    });
}

function addOpen(cli: CliCommand): void {
  cli
    .command('open <file>')
    .description('Show a workbook in the browser, with the sidebar beside it.')
    .option('--port <number>', 'the port to serve on; any free one where it is taken')
    .option('--no-browser', 'print the address and open nothing')
    .action(async (file: string, options) => {
      const { open } = await import('./open.ts');
      await open(file, options);
    });
}

function addSharing(cli: CliCommand): void {
  const copy = cli
    .command('auditor-copy <file>')
    .description(
      'Make a copy for an auditor or customer: what you choose, as values in your look, and nothing else.',
    )
    .option('-o, --output <file>', 'the copy')
    .option('--record <file>', 'your workbook with a line about the copy, as another new file')
    .option('--only <sheets...>', 'no other sheets than these')
    .option(
      '--include <places...>',
      'sheets, or columns as Sheet!Header, that are left out otherwise',
    )
    .option('--leave-out <places...>', 'sheets, or columns as Sheet!Header, to leave out')
    .option('--comments', 'list the comments of shared cells on a sheet')
    .option('--open-findings', 'list what the check finds in the shared registers on a sheet');
  for (const { flag, description } of DETAIL_OPTIONS) copy.option(`${flag} <text>`, description);
  copy
    .option('--dry-run', 'show what would be in it and write nothing')
    .option(...JSON_FLAG)
    .option(...TODAY)
    .action(async (file: string, options) => {
      const { auditorCopy } = await import('./auditor-copy.ts');
      process.exitCode = await auditorCopy(file, options);
    });
  cli
    .command('verify-copy <file>')
    .description('Tell whether a copy is as it was shared; status 1 if something was changed.')
    .option('--register <file>', 'the workbook whose list of shared copies is to name it')
    .option(...JSON_FLAG)
    .action(async (file: string, options) => {
      const { verify } = await import('./verify-copy.ts');
      process.exitCode = await verify(file, options);
    });
}

function addCommand(
  cli: CliCommand,
  declaration: CommandDeclaration & { readonly id: CommandId },
): void {
  const places = declaration.arguments.filter(({ isPositional }) => isPositional);
  const names = [...(declaration.startsFrom ? [] : ['file']), ...places.map(({ name }) => name)];
  const verb = cli
    .command([declaration.id, ...names.map((name) => `<${name}>`)].join(' '))
    .description(declaration.description)
    .option('-o, --output <file>', OUTPUT[declaration.startsFrom ?? 'workbook'])
    .option('--dry-run', 'show what would change and write nothing')
    .option(...JSON_FLAG)
    .option(...TODAY);
  for (const argument of declaration.arguments) {
    if (!argument.isPositional) verb.addOption(optionFor(argument));
  }
  verb.action(async () => {
    const given = Object.fromEntries(names.map((name, index) => [name, verb.args[index]]));
    const options: Omit<CommandOptions, 'arguments'> = verb.opts();
    const [command, { chosenArguments }, { runCommand }] = await Promise.all([
      COMMAND_CODE[declaration.id](),
      import('./chosen-arguments.ts'),
      import('./run-command.ts'),
    ]);
    const chosen = await chosenArguments(command, { ...options, ...given });
    process.exitCode = await runCommand(command, given.file, { ...options, arguments: chosen });
  });
}
