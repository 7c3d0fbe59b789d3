import pc from 'picocolors';
import type { Command, CommandArguments, Plan } from '../../core/commands/command.ts';
import { describeBriefly } from '../../core/commands/describe-briefly.ts';
import { describeChanges, type PreviewLine } from '../../core/commands/describe-change.ts';
import type { FileHostMessage } from '../../core/messages/message.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { isEmptyChangeSet } from '../../core/workbook/change.ts';
import type { DateSystem } from '../../core/workbook/date.ts';
import type { CommitOutcome, StalePlace } from '../../core/workbook/host.ts';
import { saveBeside } from '../files/save-file.ts';
import { CliFailure, EXIT, type ExitStatus } from './exit-status.ts';
import { load, loadNothing } from './load.ts';
import { refuseOtherFormat } from './output-format.ts';
import { aligned, LINE_WIDTH, printable, wrapped } from './text.ts';

export interface CommandOptions {
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly today?: string;
  readonly arguments: CommandArguments;
}

/** Longest text of a preview before it is cut; formulas are shown whole. */
const LONGEST_VALUE = 60;

/**
 * One core command on a file, or on none where it starts from nothing: plans, shows, and writes a new
 * workbook unless it is a dry run.
 */
export async function runCommand(
  command: Command,
  path: string | undefined,
  options: CommandOptions,
): Promise<ExitStatus> {
  if (!command.answersInWords) refuseWithoutOutput(options);
  const { today, output } = options;
  const { file, context } = await (path === undefined ? loadNothing(today) : load(path, today));
  if (output && !options.dryRun) refuseOtherFormat(path, output);
  const plan = command.plan(context, options.arguments);
  if (!isEmptyChangeSet(plan.changes)) refuseWithoutOutput(options);
  commitOrFail(await file.host.commit(plan.changes));
  if (output && !options.dryRun) await saveOrFail(file.path, output, file.host.bytes());
  const { dateSystem } = context.snapshot;
  console.log(
    options.json
      ? planJson(plan, dateSystem, options)
      : planText(plan, dateSystem, file.path, options),
  );
  return EXIT.ok;
}

function refuseWithoutOutput({ output, dryRun }: CommandOptions): void {
  if (output || dryRun) return;
  throw new CliFailure('Name the new workbook with -o, or add --dry-run to see what would change.');
}

/** Writes the new workbook; throws CliFailure where it can't be written. */
export async function saveOrFail(input: string, output: string, bytes: Uint8Array): Promise<void> {
  const result = await saveBeside(input, output, bytes);
  if (result.kind === 'not-saved')
    throw new CliFailure(`${inEnglish(result.message)} Nothing was changed.`);
}

/** Throws where the workbook was not changed, with what to do about it. */
export function commitOrFail(outcome: CommitOutcome<FileHostMessage>): void {
  if (outcome.kind === 'refused')
    throw new CliFailure(`${inEnglish(outcome.message)} Nothing was written.`);
  if (outcome.kind === 'conflict') {
    const places = outcome.stale.map(staleText).join('; ');
    throw new CliFailure(
      `The file changed since it was read (${places}). Nothing was written; try again.`,
    );
  }
}

function staleText({ sheet, cell, what }: StalePlace): string {
  if (sheet && cell) return `${sheet}!${cell}`;
  return sheet ? `${sheet}: ${inEnglish(what)}` : inEnglish(what);
}

function planJson(plan: Plan, dateSystem: DateSystem, options: CommandOptions): string {
  const output = options.dryRun ? null : (options.output ?? null);
  const changes = describeChanges(plan.changes, dateSystem);
  const summary = plan.summary.map(inEnglish);
  const notes = plan.notes.map(inEnglish);
  return JSON.stringify({ summary, notes, changes, output }, null, 2);
}

function planText(
  plan: Plan,
  dateSystem: DateSystem,
  path: string,
  options: CommandOptions,
): string {
  const parts = [
    ...plan.summary.map((line) => wrapped(printable(inEnglish(line)), '', LINE_WIDTH, '  ')),
    ...plan.notes.map((line) =>
      pc.yellow(wrapped(`Note: ${printable(inEnglish(line))}`, '', LINE_WIDTH, '  ')),
    ),
  ];
  if (!options.output && !options.dryRun) return parts.join('\n');
  const isNothing = isEmptyChangeSet(plan.changes);
  if (isNothing) parts.push('Nothing to change.');
  if (options.dryRun) {
    if (!isNothing) parts.push(`\n${previewText(describeBriefly(plan.changes, dateSystem))}\n`);
    parts.push(pc.dim('Dry run: nothing was written.'));
  } else {
    const what = isNothing ? `An unchanged copy of ${path}` : 'The new workbook';
    parts.push(pc.green(`${what} lies in ${options.output}.`));
  }
  return parts.join('\n');
}

/** Every change in a line of its own, or a group of cells that change alike. */
function previewText(preview: readonly PreviewLine[]): string {
  const rows = preview.map(({ place, before, after }) => [
    printable(place),
    shortened(before),
    '→',
    after.startsWith('=') ? printable(after) : shortened(after),
  ]);
  return `${pc.bold('Every change:')}\n${aligned(rows, '  ')}`;
}

function shortened(text: string): string {
  const line = printable(text);
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
}
