import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { CellStyle } from '../../core/workbook/style.ts';
import type { PackedAppearance } from '../host/read/appearance.ts';

/** How a sheet looks, cell by cell. */
export function unpackedAppearance({ looks, runs, ...rest }: PackedAppearance): SheetAppearance {
  const styles = new Map<number, Map<number, CellStyle>>();
  for (const [row, first, last, number] of runs) {
    const style = looks[number] ?? {};
    if (Object.keys(style).length === 0) continue;
    const line = styles.get(row) ?? new Map<number, CellStyle>();
    styles.set(row, line);
    for (let column = first; column <= last; column++) line.set(column, style);
  }
  return { ...rest, styles };
}
