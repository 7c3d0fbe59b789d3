import type { FindingValue } from '../findings/finding.ts';
import { rowNumber } from '../findings/row-words.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { answered } from '../records/answer.ts';
import type { GapEntry } from '../records/kinds/gap-assessment.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { ImplementationStatus } from '../registers/choices.ts';
import { requirementId } from '../standard/requirement-reference.ts';

const LONGEST_NAME = 60;

/** Statuses of a requirement that something is still to be done about. */
const OPEN: ReadonlySet<ImplementationStatus> = new Set(['partly', 'planned', 'not-implemented']);

/** Whether anybody has begun to assess: a list of requirements alone asks nothing yet. */
export function isBegun({ records }: RegisterRecords<GapEntry>): boolean {
  return records.some(({ status, evidence, gap, action }) =>
    [status, evidence, gap, action].some(
      ({ state }) => state === 'value' || state === 'unreadable',
    ),
  );
}

/** Rows that name a requirement, whether or not they say how far it is met. */
export function requirementRows({ records }: RegisterRecords<GapEntry>): readonly GapEntry[] {
  return records.filter(
    ({ requirement, text }) => requirement.state === 'value' || text.state === 'value',
  );
}

/** Whether a requirement is known to be met in part or not at all. */
export function isGap({ status }: GapEntry): boolean {
  const value = answered(status);
  return value !== undefined && OPEN.has(value);
}

/** What a requirement is called in findings: its number, or its text where it has none. */
export function entryName({ row, requirement, text }: GapEntry): FindingValue {
  const reference = answered(requirement);
  if (reference) return shortened(requirementId(reference));
  const words = answered(text);
  return words === undefined ? rowNumber(row) : shortened(words);
}

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trim()}…`;
}

/** The first cell of a row's answers that has a place; the register's header otherwise. */
export function placeOf(
  { requirement, text, row }: GapEntry,
  register: RecognisedRegister,
): { readonly row: number; readonly column: number } {
  for (const answer of [requirement, text]) if (answer.state !== 'no-column') return answer.at;
  return { row, column: register.headers[0]?.column ?? 1 };
}
