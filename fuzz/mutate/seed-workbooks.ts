import { fullWorkbookParts } from '../../test/support/full-workbook.ts';
import { xlsxParts } from '../../test/support/xlsx-builder.ts';
import type { ZipEntry } from '../../xlsx/zip/entry.ts';
import { storedEntry } from './entries.ts';

const RISKS = [
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>',
  '<row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2"><v>3</v></c><c r="D2"><v>4</v></c><c r="E2"><f>C2*D2</f><v>12</v></c></row>',
  '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>R-2</t></is></c><c r="B3" t="str"><v>Theft</v></c><c r="C3"><v>1</v></c><c r="D3" s="1"><v>45292</v></c><c r="E3" t="e"><v>#N/A</v></c></row>',
].join('');

const TINY = xlsxParts({
  sheets: [
    {
      name: 'Risks',
      before: '<dimension ref="A1:E3"/><cols><col min="1" max="2" width="9"/></cols>',
      rows: RISKS,
      after: '<mergeCells count="1"><mergeCell ref="G1:H1"/></mergeCells>',
    },
    { name: 'Notes', rows: '<row><c t="b"><v>1</v></c></row>' },
  ],
  strings: ['Risk ID', 'Risk', 'Likelihood', 'Impact', 'Score', 'R-1', 'Fire'].map(
    (text) => `<t>${text}</t>`,
  ),
  styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  afterSheets:
    '<definedNames><definedName name="Scores">Risks!$E$2:$E$3</definedName></definedNames>',
});

/** Workbooks to mutate: a tiny register, eight times as often as one with every kind of part. */
export const SEED_WORKBOOKS: readonly (readonly ZipEntry[])[] = [
  ...Array.from({ length: 8 }, () => entriesOf(Object.entries(TINY))),
  entriesOf([...fullWorkbookParts()]),
];

function entriesOf(parts: readonly (readonly [string, Uint8Array])[]): readonly ZipEntry[] {
  return parts.map(([name, data]) => storedEntry(name, data));
}
