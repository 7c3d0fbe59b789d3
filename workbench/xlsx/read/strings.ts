import { type Scalar, textCell } from '../../../core/workbook/cell.ts';
import type { XlsxPackage } from '../package/package.ts';
import { parseXml } from '../xml/parse.ts';
import { StringItem } from './string-item.ts';

/** The shared strings by index, one cell object for all cells that show the same string. */
export function readSharedStrings(source: XlsxPackage, partName: string | undefined): Scalar[] {
  const pieces = partName === undefined ? undefined : source.pieces(partName);
  const strings: Scalar[] = [];
  if (partName === undefined || !pieces) return strings;
  const item = new StringItem();
  parseXml(pieces, partName, {
    open(name, attributes) {
      item.open(name, attributes);
    },
    text(text) {
      item.text(text);
    },
    close(name) {
      item.close(name);
      if (name === 'si') strings.push(textCell(item.take()));
    },
  });
  return strings;
}
