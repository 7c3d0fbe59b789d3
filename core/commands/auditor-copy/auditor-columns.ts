import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { FINDING_GRADE_CHOICES } from '../../registers/words/choices/finding-grade.ts';
import type { Area } from '../../workbook/address.ts';
import { textCell } from '../../workbook/cell.ts';
import { GridBuilder, usedCells } from '../../workbook/grid.ts';
import type { DataValidation } from '../../workbook/sheet-features.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { HEADER_STYLE, INPUT_STYLE } from '../look.ts';
import type { KeptLines } from './kept-lines.ts';

/** Headers of the two columns that a copy adds to each register, left to right. */
export const AUDITOR_COLUMNS = [
  { header: 'Auditor’s grade', width: 18 },
  { header: 'Auditor’s notes', width: 36 },
] as const;

/** What an auditor types into. */
export const NOTE_STYLE: CellStyle = {
  ...INPUT_STYLE,
  vertical: 'top',
  wrap: true,
  locked: false,
};

/** The grades to choose from; other words may be typed. */
export const GRADE_CHECK: DataValidation = {
  rule: { kind: 'list', values: FINDING_GRADE_CHOICES.map(({ title }) => title) },
  strict: false,
};

/** A sheet with the auditor's columns at its right, and where they are to be filled. */
export interface WithAuditorColumns {
  readonly definition: SheetDefinition;
  readonly areas: readonly Area[];
}

/** Adds the auditor's columns beside the rows of each register; of registers side by side, the first. */
export function withAuditorColumns(
  definition: SheetDefinition,
  registers: readonly RecognisedRegister[],
  lines: KeptLines,
): WithAuditorColumns {
  const left = lines.right + 1;
  const right = lines.right + AUDITOR_COLUMNS.length;
  const blocks = blocksOf(registers, lines).map(({ header, top, bottom }) => ({
    header,
    area: { top, bottom, left, right },
  }));
  const [first] = blocks;
  if (!first) return { definition, areas: [] };
  const grid = new GridBuilder();
  for (const { row, column, cell } of usedCells(definition.grid)) grid.set(row, column, cell);
  const widths = new Map(definition.columnWidths);
  AUDITOR_COLUMNS.forEach(({ header, width }, index) => {
    widths.set(left + index, width);
    for (const block of blocks) grid.set(block.header, left + index, textCell(header));
  });
  const styles = blocks.flatMap(({ header, area }) => [
    { area: { ...area, top: header, bottom: header }, style: HEADER_STYLE },
    { area, style: NOTE_STYLE },
  ]);
  const grades = blocks.map(({ area }) => ({ ...area, right: left }));
  return {
    definition: {
      ...definition,
      grid: grid.build(),
      columnWidths: widths,
      styles: [...definition.styles, ...styles],
      // Whoever sorts by the filter must take the notes along.
      filter: definition.filter
        ? { ...definition.filter, right }
        : { top: first.header, bottom: first.area.bottom, left: 1, right },
      validations: [{ areas: grades, validation: GRADE_CHECK }],
    },
    areas: blocks.map(({ area }) => area),
  };
}

interface Block {
  readonly header: number;
  readonly top: number;
  readonly bottom: number;
}

/** Header and rows of each register in the copy, without those that share rows with one before. */
function blocksOf(registers: readonly RecognisedRegister[], lines: KeptLines): readonly Block[] {
  const blocks: Block[] = [];
  for (const { headerRow, rows } of registers) {
    const kept = rows.flatMap((row) => lines.row(row) ?? []);
    const header = lines.row(headerRow);
    const [top] = kept;
    const bottom = kept[kept.length - 1];
    if (header === undefined || top === undefined || bottom === undefined) continue;
    if (!blocks.some((block) => header <= block.bottom && bottom >= block.header)) {
      blocks.push({ header, top, bottom });
    }
  }
  return blocks;
}
