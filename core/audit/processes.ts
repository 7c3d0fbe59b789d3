import type { CheckContext } from '../findings/check-context.ts';
import { answered } from '../records/answer.ts';
import { name, names } from '../records/columns.ts';
import { fold } from '../records/parse/fold.ts';
import { readRegister } from '../records/read-register.ts';
import type { ColumnParsers, RecordOf } from '../records/record-of.ts';

const PROCESS_PARSERS = { process: name, owner: names } satisfies ColumnParsers;

/** A process of the workbook's registers of processes. */
export interface OwnedProcess {
  readonly name: string;
  readonly owners: readonly string[];
}

/** All processes, each once; none where the workbook has no register of them. */
export function ownedProcesses({ snapshot, recognition }: CheckContext): readonly OwnedProcess[] {
  const seen = new Set<string>();
  return recognition.registers
    .filter(({ kind }) => kind === 'processes')
    .flatMap(
      (register) =>
        readRegister<RecordOf<typeof PROCESS_PARSERS>>(snapshot, register, PROCESS_PARSERS).records,
    )
    .flatMap(({ process, owner }) => {
      const title = answered(process);
      if (title === undefined || seen.has(fold(title))) return [];
      seen.add(fold(title));
      return [{ name: title, owners: answered(owner) ?? [] }];
    });
}

/** Whether a text names something, word for word, whatever stands around it. */
export function speaksOf(text: string, thing: string): boolean {
  const words = fold(thing);
  return words !== '' && ` ${fold(text)} `.includes(` ${words} `);
}
