import { type Scalar, textCell } from '../../core/workbook/cell.ts';
import type { XlsxPackage } from '../package/package.ts';
import { parseXml } from '../xml/parse.ts';
import { runText, StringItem } from './string-item.ts';

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
    skim: (text, start) => skimPlainItems(text, start, strings),
  });
  return strings;
}

const START = '<si><t>';
const END = '</t></si>';

/** Reads items of one run without entities. Returns where the first other thing begins. */
function skimPlainItems(text: string, start: number, strings: Scalar[]): number {
  let at = start;
  while (text.startsWith(START, at)) {
    const end = text.indexOf('<', at + START.length);
    if (end < 0 || !text.startsWith(END, end)) break;
    const written = text.slice(at + START.length, end);
    if (/[&\r]|]]>/.test(written)) break;
    strings.push(textCell(runText(written)));
    at = end + END.length;
  }
  return at;
}
