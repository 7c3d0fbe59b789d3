import type { LevelBand } from '../../method/risk-method.ts';
import { type Area, formatPosition } from '../../workbook/address.ts';
import type { ConditionalFormat } from '../../workbook/sheet-features.ts';
import { levelStyle } from '../level-style.ts';

/** Heat-map colours for a level column: one rule a level, lowest level first. */
export function levelFormats(area: Area, levels: readonly string[]): readonly ConditionalFormat[] {
  return levels.map((level, index) => ({
    area,
    rule: { kind: 'cell', operator: 'equal', operands: [quoted(level)] },
    style: levelStyle(index, levels.length),
  }));
}

/** The same colours for a score column, by the thresholds of the levels; a blank cell stays plain. */
export function scoreFormats(
  area: Area,
  bands: readonly LevelBand[],
): readonly ConditionalFormat[] {
  const cell = formatPosition({ row: area.top, column: area.left });
  return bands.map((band, index) => {
    const next = bands[index + 1];
    const below = next ? `,${cell}<${next.minimum}` : '';
    return {
      area,
      rule: {
        kind: 'expression',
        formula: `AND(ISNUMBER(${cell}),${cell}>=${band.minimum}${below})`,
      },
      style: levelStyle(index, bands.length),
    };
  });
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
