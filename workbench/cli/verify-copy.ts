import pc from 'picocolors';
import { sharedCopies } from '../../core/commands/auditor-copy/share-record.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { type Verification, verifyCopy } from '../../core/sharing/verify-copy.ts';
import { CliFailure, EXIT, type ExitStatus } from './exit-status.ts';
import { snapshotOf } from './load.ts';
import { printable, wrapped } from './text.ts';

export interface VerifyOptions {
  /** The workbook whose list of shared copies is to name it. */
  readonly register?: string;
  readonly json?: boolean;
}

type Verified = Exclude<Verification, { kind: 'no-copy' }>;

/** `clausebook verify-copy FILE`: status 0 where nothing changed, 1 where something did, 2 for no copy. */
export async function verify(path: string, { register, json }: VerifyOptions): Promise<ExitStatus> {
  const found = verifyCopy(await snapshotOf(path));
  if (found.kind === 'no-copy') {
    throw new CliFailure(`${path}: this is no copy for an auditor; it has no fingerprint.`);
  }
  const record = register === undefined ? undefined : await recordOf(register, found.stated);
  console.log(
    json ? verifiedJson(found, register, record) : verifiedText(path, found, register, record),
  );
  const isKnown = register === undefined || record !== undefined;
  return found.kind === 'intact' && isKnown ? EXIT.ok : EXIT.errorsFound;
}

async function recordOf(register: string, fingerprint: string) {
  const copies = sharedCopies(await snapshotOf(register));
  return copies.find((copy) => copy.fingerprint === fingerprint);
}

function verifiedJson(
  { differences, remarks, ...found }: Verified,
  register: string | undefined,
  record: Awaited<ReturnType<typeof recordOf>>,
): string {
  const told = { differences: differences.map(inEnglish), remarks: remarks.map(inEnglish) };
  const listed = register === undefined ? {} : { record: record ?? null };
  return JSON.stringify({ ...found, ...told, ...listed }, null, 2);
}

function verifiedText(
  path: string,
  { kind, found, stated, differences, remarks }: Verified,
  register: string | undefined,
  record: Awaited<ReturnType<typeof recordOf>>,
): string {
  const lines =
    kind === 'intact'
      ? [pc.green(`${path} is as it was shared: no cell, sheet name or order was changed.`)]
      : [
          pc.red(`${path} was changed since it was shared.`),
          ...differences.map((line) => wrapped(printable(inEnglish(line)), '  ')),
          `  stated  ${stated || 'nothing'}`,
        ];
  lines.push(kind === 'intact' ? `Fingerprint: ${found}` : `  found   ${found}`);
  lines.push(
    ...remarks.map((line) => pc.yellow(wrapped(`Note: ${printable(inEnglish(line))}`, ''))),
  );
  if (register !== undefined) lines.push(recordText(register, record));
  return lines.join('\n');
}

function recordText(register: string, record: Awaited<ReturnType<typeof recordOf>>): string {
  if (!record) return pc.red(`${register} lists no copy with this fingerprint.`);
  const { date, sharedWith } = record;
  const whom = sharedWith === '' ? '' : ` with ${printable(sharedWith)}`;
  return pc.green(`${register} lists it: shared${whom} on ${printable(date)}.`);
}
