import type { CheckContext } from '../../findings/check-context.ts';
import type { RegisterKind } from '../../registers/kinds.ts';
import type { SharingChoices } from '../../sharing/sharing-choices.ts';
import type { Area } from '../../workbook/address.ts';
import type { SheetAppearance } from '../../workbook/appearance.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { withAuditorColumns } from './auditor-columns.ts';
import { withDefaultLook } from './default-look.ts';
import { withFittedSizes } from './fitted-sizes.ts';
import type { KeptLines } from './kept-lines.ts';
import { printedSetup } from './printed-setup.ts';
import { type LeftOut, sharedSheet } from './shared-sheet.ts';

/** A sheet of the team in the copy. */
export interface CopyPart {
  readonly definition: SheetDefinition;
  /** The same without the auditor's columns. */
  readonly values: SheetDefinition;
  readonly lines: KeptLines;
  readonly kinds: readonly RegisterKind[];
  /** Rows of registers that are in the copy. */
  readonly rows: number;
  /** Rows of registers that are hidden, and so not in it. */
  readonly hiddenRows: number;
  readonly leftOut: LeftOut;
  /** Where the auditor writes. */
  readonly notes: readonly Area[];
}

/** The chosen parts of visible sheets, in tab order. */
export function chosenParts(
  { snapshot, recognition }: CheckContext,
  appearance: readonly SheetAppearance[],
  { columns }: SharingChoices,
): readonly CopyPart[] {
  return snapshot.sheets.flatMap((sheet): CopyPart[] => {
    const shared = columns.get(sheet.name) ?? [];
    if (sheet.visibility !== 'visible' || shared.length === 0) return [];
    const registers = recognition.registers.filter((register) => register.sheet === sheet.name);
    const look = appearance.find((one) => one.sheet === sheet.name);
    const { definition, lines, leftOut } = sharedSheet(sheet, look, shared, snapshot.dateSystem);
    const looked = withDefaultLook(definition, registers, lines);
    const values = withFittedSizes(looked, registers, lines);
    const withNotes = withAuditorColumns(values, registers, lines);
    const rows = registers.flatMap((register) => register.rows);
    const kept = rows.filter((row) => lines.row(row) !== undefined).length;
    return [
      {
        definition: {
          ...withNotes.definition,
          pageSetup: printedSetup(withNotes.definition, registers[0], lines),
        },
        values,
        lines,
        kinds: [...new Set(registers.map(({ kind }) => kind))],
        rows: kept,
        hiddenRows: rows.length - kept,
        leftOut,
        notes: withNotes.areas,
      },
    ];
  });
}
