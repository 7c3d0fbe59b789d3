import pc from 'picocolors';
import type { Command, CommandArguments, Plan } from '../../core/commands/command.ts';
import { describeChanges, type PreviewLine } from '../../core/commands/describe-change.ts';
import type { CommitOutcome, StalePlace } from '../../core/workbook/host.ts';
import { writeWhole } from '../files/write-whole.ts';
import { CliFailure, EXIT, type ExitStatus } from './exit-status.ts';
import { load } from './load.ts';
import { aligned, counted, printable, wrapped } from './text.ts';

export interface CommandOptions {
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly today?: string;
  readonly arguments: CommandArguments;
}

/** Preview lines that are printed before the rest is only counted. */
const MOST_LINES = 40;
const LONGEST_VALUE = 40;

/** One core command on a file: plans, shows, and writes a new workbook unless it is a dry run. */
export async function runCommand(
  command: Command,
  path: string,
  options: CommandOptions,
): Promise<ExitStatus> {
  if (!options.output && !options.dryRun) {
    throw new CliFailure(
      'Name the new workbook with -o, or add --dry-run to see what would change.',
    );
  }
  const { file, context } = await load(path, options.today);
  const plan = command.plan(context, options.arguments);
  const preview = describeChanges(plan.changes, context.snapshot.dateSystem);
  if (options.output && !options.dryRun) {
    commitOrFail(await file.host.commit(plan.changes));
    writeWhole(options.output, file.host.bytes(), [path]);
  }
  console.log(options.json ? planJson(plan, preview, options) : planText(plan, preview, options));
  return EXIT.ok;
}

/** Throws where the workbook was not changed, with what to do about it. */
export function commitOrFail(outcome: CommitOutcome): void {
  if (outcome.kind === 'refused') throw new CliFailure(`${outcome.message} Nothing was written.`);
  if (outcome.kind === 'conflict') {
    const places = outcome.stale.map(staleText).join('; ');
    throw new CliFailure(
      `The file changed since it was read (${places}). Nothing was written; try again.`,
    );
  }
}

function staleText({ sheet, cell, what }: StalePlace): string {
  return cell ? `${sheet}!${cell}` : `${sheet}: ${what}`;
}

function planJson(plan: Plan, preview: readonly PreviewLine[], options: CommandOptions): string {
  const output = options.dryRun ? null : (options.output ?? null);
  return JSON.stringify(
    { summary: plan.summary, notes: plan.notes, changes: preview, output },
    null,
    2,
  );
}

function planText(plan: Plan, preview: readonly PreviewLine[], options: CommandOptions): string {
  const parts = [
    ...plan.summary.map((line) => wrapped(printable(line), '')),
    ...plan.notes.map((line) => pc.yellow(wrapped(`Note: ${printable(line)}`, ''))),
  ];
  if (preview.length === 0) parts.push('Nothing to change.');
  else if (options.dryRun) parts.push(previewText(preview));
  parts.push(
    options.dryRun
      ? pc.dim('Dry run: nothing was written.')
      : pc.green(`${counted(preview.length, ['change', 'changes'])} written to ${options.output}.`),
  );
  return parts.join('\n');
}

function previewText(preview: readonly PreviewLine[]): string {
  const rows = preview
    .slice(0, MOST_LINES)
    .map(({ place, before, after }) => [
      printable(place),
      shortened(before),
      '→',
      shortened(after),
    ]);
  const more = preview.length - rows.length;
  return `${aligned(rows, '  ')}${more > 0 ? pc.dim(`\n  and ${more} more; --json lists them`) : ''}`;
}

function shortened(text: string): string {
  const line = printable(text);
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
}
