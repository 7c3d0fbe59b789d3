import { vi } from 'vitest';
import { program } from '../../workbench/cli/program.ts';
import { runSafely } from '../../workbench/cli/run-safely.ts';

export interface CliRun {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in this process and gathers what it prints. */
export async function runCli(...words: readonly string[]): Promise<CliRun> {
  const output: string[] = [];
  const errors: string[] = [];
  const keep = (lines: string[]) => (text: unknown) => {
    lines.push(text instanceof Error ? (text.stack ?? text.message) : String(text));
    return true;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(keep(output)),
    vi.spyOn(console, 'error').mockImplementation(keep(errors)),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep(errors)),
    vi.spyOn(process.stdout, 'write').mockImplementation(keep(output)),
  ];
  process.exitCode = undefined;
  const status = await runSafely(() => program().parseAsync([...words], { from: 'user' }));
  process.exitCode = undefined;
  for (const spy of spies) spy.mockRestore();
  return { status, output: output.join('\n'), errors: errors.join('\n') };
}
