import { VERSION_NAME, VERSIONS_NAME } from '../../recognise/own-sheets.ts';
import type { SheetName } from '../../workbook/address.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { type ListLine, readLines } from '../template/own-list.ts';

/** The list of versions that a workbook keeps of its own sheets. */
export const VERSIONS = {
  definedName: VERSIONS_NAME,
  title: 'Versions',
  subtitle: 'Dated copies of registers that this workbook keeps on hidden sheets.',
  columns: [
    { key: 'date', header: 'Date', width: 12 },
    { key: 'sheet', header: 'Sheet', width: 28 },
    { key: 'version', header: 'Version', width: 12 },
    { key: 'approvedBy', header: 'Approved by', width: 24 },
    { key: 'changes', header: 'Changed since the version before', width: 48 },
    { key: 'keptAs', header: 'Kept on the hidden sheet', width: 32 },
    { key: 'digest', header: 'Content digest', width: 22 },
  ],
} as const;

export type VersionLine = ListLine<(typeof VERSIONS)['columns'][number]['key']>;

/** A version of a sheet, and the sheet that holds it. */
export interface KeptVersion {
  readonly line: VersionLine;
  readonly sheet: SheetSnapshot;
}

/** The last kept version of a sheet; undefined where none is kept any more. */
export function lastVersion(snapshot: Snapshot, of: SheetName): KeptVersion | undefined {
  const lines = readLines(snapshot, VERSIONS).filter(({ sheet }) => sheet === of);
  const kept = lines.flatMap((line) => {
    const sheet = snapshot.sheets.find(({ name }) => name === line.keptAs);
    return sheet ? [{ line, sheet }] : [];
  });
  return kept[kept.length - 1];
}

/** The workbook as its last versions have it: those sheets alone, under the names of their originals. */
export function versionedPart(snapshot: Snapshot): Snapshot {
  const originals = new Set(readLines(snapshot, VERSIONS).map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.flatMap(({ name }): SheetSnapshot[] => {
    const kept = originals.has(name) ? lastVersion(snapshot, name) : undefined;
    return kept ? [{ ...kept.sheet, name, visibility: 'visible' }] : [];
  });
  return { ...snapshot, names: new Map(), sheets };
}

/** Defined names for new versions, one after the other. */
export function freeVersionNames({ names }: Snapshot): () => string {
  let number = 0;
  return () => {
    do number++;
    while (names.has(`${VERSION_NAME}${number}`));
    return `${VERSION_NAME}${number}`;
  };
}
