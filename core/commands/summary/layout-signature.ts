import type { SheetDefinition } from '../../workbook/snapshot.ts';

/**
 * A short text that is the same for sheets that differ in their cells' values alone: what can't be
 * told from a snapshot (looks, heights, charts' ranges), and so can't be updated in place.
 */
export function layoutSignature(definition: SheetDefinition): string {
  const { styles, rowHeights, merges, charts, conditionalFormats, columnWidths } = definition;
  const parts = [styles, [...rowHeights], merges, chartsWithoutSheet(charts), conditionalFormats];
  return hash(JSON.stringify([...parts, [...columnWidths]]));
}

/** Charts name their sheet in every range, and the same layout may stand on a sheet of any name. */
function chartsWithoutSheet(charts: SheetDefinition['charts']) {
  const range = (reference: string) => reference.slice(reference.lastIndexOf('!') + 1);
  return charts.map((chart) => ({
    ...chart,
    categories: range(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: range(series.values) })),
  }));
}

/** FNV-1a, 32 bits, in hexadecimal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
