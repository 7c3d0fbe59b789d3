import { describe, expect, it } from 'vitest';
import type { CellStyle, Colour } from '../../core/workbook/style.ts';
import { fullWorkbook } from '../support/full-workbook.ts';
import { openedHost } from '../support/opened-host.ts';
import { buildXlsx, relations } from '../support/xlsx-builder.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const THEME = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

/** The look of A1 in a workbook whose only cell format is this. */
async function lookOf(parts: {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly format?: string;
  readonly numberFormats?: string;
}): Promise<CellStyle> {
  const { font = '', fill = '', border = '', format = '<xf/>', numberFormats = '' } = parts;
  const bytes = buildXlsx({
    sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    styles: `<numFmts>${numberFormats}</numFmts><fonts><font>${font}</font></fonts><fills><fill>${fill}</fill></fills><borders><border>${border}</border></borders><cellXfs>${format}</cellXfs>`,
    parts: {
      'xl/theme/theme1.xml': THEME,
      'xl/_rels/workbook.xml.rels': relations([
        { type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { type: 'styles', target: 'styles.xml' },
        { type: 'theme', target: 'theme/theme1.xml' },
      ]),
    },
  });
  const [sheet] = await openedHost(bytes).appearance();
  return sheet?.styles.get(1)?.get(1) ?? {};
}

const solid = (colour: string) =>
  `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;

describe('how cells look', () => {
  it.each<[string, Parameters<typeof lookOf>[0], CellStyle]>([
    ['plain', { font: '<sz val="11"/><name val="Calibri"/><color theme="1"/>' }, {}],
    ['bold, another size', { font: '<b/><sz val="9"/>' }, { bold: true, fontSize: 9 }],
    ['not bold after all', { font: '<b val="0"/>' }, {}],
    [
      'a font with lines',
      { font: '<i/><strike/><u/><name val="Arial"/>' },
      { italic: true, strikethrough: true, underline: true, font: 'Arial' },
    ],
    ['a solid fill', { fill: solid('rgb="FFC00000"') }, { fill: 'C00000' as Colour }],
    ['a theme colour', { fill: solid('theme="4"') }, { fill: '4F81BD' as Colour }],
    [
      'a lighter theme colour',
      { fill: solid('theme="4" tint="0.6"') },
      { fill: 'B9CDE5' as Colour },
    ],
    [
      'a darker theme colour',
      { fill: solid('theme="0" tint="-0.5"') },
      { fill: '808080' as Colour },
    ],
    ['a palette colour', { fill: solid('indexed="10"') }, { fill: 'FF0000' as Colour }],
    ['an automatic colour', { fill: solid('indexed="64"') }, {}],
    ['no fill', { fill: '<patternFill patternType="gray125"/>' }, {}],
    [
      'lines of several kinds',
      {
        border: '<left style="thin"/><bottom style="mediumDashed"><color rgb="FF00FF00"/></bottom>',
      },
      {
        sides: {
          left: { line: 'thin', colour: '000000' as Colour },
          bottom: { line: 'medium', colour: '00FF00' as Colour },
        },
      },
    ],
    [
      'an alignment',
      {
        format: '<xf><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf>',
      },
      { horizontal: 'center', vertical: 'top', wrap: true, indent: 2 },
    ],
    ['a date of the country', { format: '<xf numFmtId="14"/>' }, { numberFormat: 'yyyy-mm-dd' }],
    [
      'a format of its own',
      {
        format: '<xf numFmtId="170"/>',
        numberFormats: '<numFmt numFmtId="170" formatCode="0.0%"/>',
      },
      { numberFormat: '0.0%' },
    ],
  ])('%s', async (_, parts, look) => expect(await lookOf(parts)).toEqual(look));
});

describe('what is pinned to cells', () => {
  it('tells comments once, in the words of their thread', async () => {
    const [risks] = await openedHost(fullWorkbook()).appearance();
    expect(risks?.comments).toEqual([
      { row: 4, column: 2, author: 'Auditor', text: 'Who is this?' },
    ]);
    expect(risks?.tabColour).toBe('123456');
    expect(risks?.rowHeights.get(1)).toBe(21);
    expect(risks?.landscape).toBe(true);
  });
});
