import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describeMachine, type Machine } from './machine.ts';
import type { BenchPart, PartResult } from './part.ts';
import { resultsPage } from './results-page.ts';

/** What one run of a part gave, and on what. */
export interface MeasuredPart extends PartResult {
  readonly id: string;
  readonly title: string;
  readonly machine: Machine;
}

const FOLDER = 'bench/results';
const JSON_FILE = `${FOLDER}/results.json`;
const PAGE = `${FOLDER}/README.md`;

/** The result of a part that has just run here. */
export function measuredPart({ id, title }: BenchPart, result: PartResult): MeasuredPart {
  return { id, title, machine: describeMachine(), ...result };
}

/** Writes the results as JSON and as a page; parts that did not run keep what they had. */
export function writeResults(order: readonly BenchPart[], measured: readonly MeasuredPart[]): void {
  const before = existsSync(JSON_FILE) ? readResults() : [];
  const parts = order.flatMap(({ id }) => {
    const found = [...measured, ...before].find((part) => part.id === id);
    return found ? [found] : [];
  });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(JSON_FILE, `${JSON.stringify(parts, null, 2)}\n`);
  writeFileSync(PAGE, resultsPage(parts));
}

/** The results that stand in the repository. Throws where there are none. */
export function readResults(): readonly MeasuredPart[] {
  return JSON.parse(readFileSync(JSON_FILE, 'utf8'));
}
