import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { BODY_STYLE, HEADER_STYLE } from '../look.ts';
import type { KeptLines } from './kept-lines.ts';

/**
 * The sheet with a quiet look below that of registers whose header has no fill: text tables, tables
 * whose look is a table style, and hosts that don't tell looks.
 */
export function withDefaultLook(
  definition: SheetDefinition,
  registers: readonly RecognisedRegister[],
  lines: KeptLines,
): SheetDefinition {
  const filled = new Set(
    definition.styles.filter(({ style }) => style.fill).map(({ area }) => area.top),
  );
  const bases = registers.flatMap(({ headerRow, headers, rows }): SheetDefinition['styles'] => {
    const columns = headers.map(({ column }) => column);
    const width = { left: Math.min(...columns), right: Math.max(...columns) };
    const header = lines.area({ top: headerRow, bottom: headerRow, ...width });
    const body = lines.area({ top: rows[0] ?? 0, bottom: rows[rows.length - 1] ?? 0, ...width });
    if (!header || filled.has(header.top)) return [];
    const styled = { area: header, style: HEADER_STYLE };
    return body ? [styled, { area: body, style: BODY_STYLE }] : [styled];
  });
  const baseOf = (row: number) =>
    bases.find(({ area }) => row >= area.top && row <= area.bottom)?.style;
  const own = definition.styles.map(({ area, style }) => ({
    area,
    style: { ...baseOf(area.top), ...style },
  }));
  return { ...definition, styles: [...bases, ...own] };
}
