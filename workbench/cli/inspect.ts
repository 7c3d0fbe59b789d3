import pc from 'picocolors';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { load } from './load.ts';
import { registersJson, unrecognisedJson } from './registers-json.ts';
import { columnsText } from './registers-text.ts';

export interface InspectOptions {
  readonly json?: boolean;
  readonly today?: string;
}

/** `clausebook inspect FILE`: what the file is. */
export async function inspect(path: string, options: InspectOptions): Promise<ExitStatus> {
  const { context } = await load(path, options.today);
  if (options.json) {
    const registers = registersJson(context);
    console.log(
      JSON.stringify({ file: path, registers, unrecognised: unrecognisedJson(context) }, null, 2),
    );
  } else {
    console.log(`${pc.bold(path)}\n\n${columnsText(context)}`);
  }
  return EXIT.ok;
}
