import type { Command } from '../../core/commands/command.ts';
import { COMMANDS } from '../../core/commands/commands.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { riskSnapshot } from '../../test/measured/risk-snapshot.ts';

/** What each command took for registers of some sizes, by its id. */
export type Measured<T> = ReadonlyMap<string, readonly T[]>;

/** Measures every command on risk registers of these numbers of rows. */
export async function measureCommands<T>(
  sizes: readonly number[],
  measure: (command: Command, workbook: Snapshot) => Promise<T>,
): Promise<Measured<T>> {
  const measured = new Map<string, readonly T[]>();
  for (const command of COMMANDS) {
    const taken: T[] = [];
    for (const size of sizes) taken.push(await measure(command, riskSnapshot(size)));
    measured.set(command.id, taken);
  }
  return measured;
}

/** How often as many trips the largest register takes as the smallest: the most of all commands. */
export function mostGrowth<T>(measured: Measured<T>, tripsOf: (taken: T) => number): number {
  const growths = [...measured.values()].map((taken) => {
    const trips = taken.map(tripsOf);
    const [least = 1] = trips;
    return (trips[trips.length - 1] ?? least) / least;
  });
  return Math.max(...growths);
}
