import { CommanderError } from 'commander';
import pc from 'picocolors';
import { CliFailure, EXIT, type ExitStatus } from './exit-status.ts';

/**
 * Runs the command line; expected failures become one plain message and status 2, bugs keep their stack.
 * Who reads the output may stop, as `head` does: what was asked for is done all the same.
 */
export async function runSafely(run: () => Promise<unknown>): Promise<ExitStatus> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passClosedPipe);
  try {
    await run();
    return (process.exitCode as ExitStatus | undefined) ?? EXIT.ok;
  } catch (error) {
    if (error instanceof CliFailure) {
      console.error(pc.red(error.message));
      return EXIT.failed;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    console.error(pc.red('Clausebook failed in a way that it should not. Nothing was written.'));
    console.error(error);
    return EXIT.failed;
  }
}

function passClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
