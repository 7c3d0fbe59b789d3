import { fieldId } from '../registers/declaration.ts';
import { REGISTER_KINDS } from '../registers/kinds.ts';
import { sheetName } from '../workbook/address.ts';
import type { SettingKey, Snapshot } from '../workbook/snapshot.ts';
import type { MappingCorrection } from './recognition.ts';

/** Where the user's corrections are kept in the workbook. */
export const MAPPING_SETTING: SettingKey = 'mapping';

/** The corrections kept in a workbook; none where the setting is absent or not ours to read. */
export function correctionsOf({ settings }: Snapshot): readonly MappingCorrection[] {
  const text = settings.get(MAPPING_SETTING);
  if (text === undefined) return [];
  const written = parsedList(text);
  return written.flatMap((entry) => correctionOf(entry) ?? []);
}

/** Corrections as the text of the setting. */
export function mappingText(corrections: readonly MappingCorrection[]): string {
  return JSON.stringify(
    corrections.map(({ columns, ...rest }) => ({ ...rest, columns: [...columns] })),
  );
}

/** The list with a correction, which replaces an earlier one of the same table. */
export function withCorrection(
  corrections: readonly MappingCorrection[],
  correction: MappingCorrection,
): readonly MappingCorrection[] {
  const others = corrections.filter(
    ({ sheet, headerRow }) => sheet !== correction.sheet || headerRow !== correction.headerRow,
  );
  return [...others, correction];
}

function parsedList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function correctionOf(entry: unknown): MappingCorrection | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { sheet, headerRow, kind, columns } = entry as Readonly<Record<string, unknown>>;
  const known = REGISTER_KINDS.find((one) => one === kind);
  if (typeof sheet !== 'string' || typeof headerRow !== 'number' || !known) return undefined;
  if (!Array.isArray(columns)) return undefined;
  return {
    sheet: sheetName(sheet),
    headerRow,
    kind: known,
    columns: new Map(columns.flatMap(columnOf)),
  };
}

function columnOf(entry: unknown): [ReturnType<typeof fieldId>, number | null][] {
  if (!Array.isArray(entry)) return [];
  const [field, column]: readonly unknown[] = entry;
  if (typeof field !== 'string' || (typeof column !== 'number' && column !== null)) return [];
  return [[fieldId(field), column]];
}
