import { extname } from 'node:path';
import { CliFailure } from './exit-status.ts';

/** Endings of text tables; any of them holds what any other does. */
const TEXT_ENDINGS: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);

/**
 * Throws CliFailure where a workbook would be written under the name of another kind of file, which no
 * program would open: macros need .xlsm, a text table stays one. A new workbook is an .xlsx.
 */
export function refuseOtherFormat(input: string | undefined, output: string): void {
  const [from, to] = [input === undefined ? '.xlsx' : endingOf(input), endingOf(output)];
  if (from === to || (TEXT_ENDINGS.has(from) && TEXT_ENDINGS.has(to))) return;
  const kind = input === undefined ? 'A new workbook' : `What comes of ${input}`;
  throw new CliFailure(
    `${kind} is a file of the kind ${from}: let its name end like that, not in “${to}”. Nothing was written.`,
  );
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}
