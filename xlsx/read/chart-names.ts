import type { XlsxPackage } from '../package/package.ts';
import type { Relationship } from '../package/relationships.ts';
import { parseXml } from '../xml/parse.ts';

/** The names of the charts in the drawings of a sheet, from its relationships. */
export function readChartNames(
  source: XlsxPackage,
  relationships: readonly Relationship[],
): string[] {
  return relationships
    .filter(({ type, external }) => type === 'drawing' && !external)
    .flatMap(({ target }) => chartNamesOf(source, target));
}

function chartNamesOf(source: XlsxPackage, partName: string): string[] {
  const names: string[] = [];
  let frame: string | undefined;
  let inFrame = false;
  parseXml(source.pieces(partName) ?? [], partName, {
    open(name, attributes) {
      if (name === 'graphicFrame') inFrame = true;
      else if (inFrame && name === 'cNvPr') frame = attributes.name;
      else if (inFrame && name === 'graphicData' && isChart(attributes.uri)) {
        if (frame !== undefined) names.push(frame);
      }
    },
    close(name) {
      if (name !== 'graphicFrame') return;
      inFrame = false;
      frame = undefined;
    },
  });
  return names;
}

/** Both kinds of charts: the classic one ends in "chart", the one of 2014 in "chartex". */
function isChart(uri: string | undefined): boolean {
  return uri !== undefined && /\/chart(ex)?$/.test(uri);
}
