import { strToU8, zipSync } from 'fflate';
import {
  CHART,
  CHART_TAB_DRAWING,
  COMMENTS,
  DRAWING,
  EXTERNAL_LINK,
  PERSONS,
  PICTURE,
  PIVOT_CACHE,
  PIVOT_RECORDS,
  PIVOT_TABLE,
  TABLE,
  THREADED,
  VML,
} from './full-workbook-objects.ts';
import { CHART_TAB, LISTS, LOCKED, PIVOT, PLAIN, RISKS } from './full-workbook-sheets.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';

const relationships = (lines: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines
    .map(([id, type, target]) => {
      const address = type.includes(':') ? type : `${R}/${type}`;
      const mode = /^(https?|file):/.test(target) ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

const OVERRIDES: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', `${EXCEL}.sheet.main+xml`],
  ['xl/worksheets/sheet1.xml', `${EXCEL}.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${EXCEL}.worksheet+xml`],
  ['xl/worksheets/sheet3.xml', `${EXCEL}.worksheet+xml`],
  ['xl/worksheets/sheet4.xml', `${EXCEL}.worksheet+xml`],
  ['xl/worksheets/sheet5.xml', `${EXCEL}.worksheet+xml`],
  ['xl/chartsheets/sheet1.xml', `${EXCEL}.chartsheet+xml`],
  ['xl/theme/theme1.xml', `${OFFICE}.theme+xml`],
  ['xl/styles.xml', `${EXCEL}.styles+xml`],
  ['xl/sharedStrings.xml', `${EXCEL}.sharedStrings+xml`],
  ['xl/calcChain.xml', `${EXCEL}.calcChain+xml`],
  ['xl/tables/table1.xml', `${EXCEL}.table+xml`],
  ['xl/comments1.xml', `${EXCEL}.comments+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${EXCEL}.pivotCacheDefinition+xml`],
  ['xl/pivotCache/pivotCacheRecords1.xml', `${EXCEL}.pivotCacheRecords+xml`],
  ['xl/pivotTables/pivotTable1.xml', `${EXCEL}.pivotTable+xml`],
  ['xl/externalLinks/externalLink1.xml', `${EXCEL}.externalLink+xml`],
  ['xl/drawings/drawing1.xml', `${OFFICE}.drawing+xml`],
  ['xl/drawings/drawing2.xml', `${OFFICE}.drawing+xml`],
  ['xl/charts/chart1.xml', `${OFFICE}.drawingml.chart+xml`],
  ['xl/charts/chart2.xml', `${OFFICE}.drawingml.chart+xml`],
  ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', `${OFFICE}.extended-properties+xml`],
  ['docProps/custom.xml', `${OFFICE}.custom-properties+xml`],
  ['customXml/itemProps1.xml', `${OFFICE}.customXmlProperties+xml`],
];

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/><Default Extension="bin" ContentType="${EXCEL}.printerSettings"/><Default Extension="dat" ContentType="application/octet-stream"/>${OVERRIDES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`;

const TABS = ['Risks', 'Chart tab', 'Lists', 'Pivot', 'Locked', 'Plain'];

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="2"/></bookViews><sheets>${TABS.map((name, index) => `<sheet name="${name}" sheetId="${index + 3}" r:id="rId${index + 1}"/>`).join('')}</sheets><externalReferences><externalReference r:id="rId20"/></externalReferences><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Risks!$2:$2</definedName><definedName name="Local" localSheetId="2">Lists!$A$1</definedName><definedName name="Owners">Lists!$A$1:$A$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId21"/></pivotCaches></workbook>`;

const STRINGS = [
  'Risk register',
  'ID',
  'Owner',
  'Likelihood',
  'Consequence',
  'Score',
  'Due',
  'R-1',
  'IT',
  'Ops',
  'R-3',
  'R-4',
  ' R-5 ',
  'Total',
  'Asset',
  'Value',
  'Laptop',
  'HR',
  'Server',
];

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="1" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name, index) => `<a:${name}><a:srgbClr val="${index === 1 || index === 3 ? 'FFFFFF' : '202020'}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const CALC_CHAIN = `${HEAD}<calcChain xmlns="${MAIN}"><c r="E3" i="3"/><c r="E4"/><c r="E5"/><c r="E6"/><c r="E7"/><c r="E9"/><c r="F9"/><c r="B3" i="5"/><c r="C1" a="1"/><c r="A2" i="8"/></calcChain>`;

/** Every part of the full workbook by name, in the order in which they stand in the file. */
export function fullWorkbookParts(): Map<string, Uint8Array> {
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    [
      '_rels/.rels',
      relationships([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ['rId3', 'extended-properties', 'docProps/app.xml'],
        ['rId4', 'custom-properties', 'docProps/custom.xml'],
        ['rId5', 'http://example.org/unknown', 'unknown/thing.dat'],
      ]),
    ],
    ['xl/workbook.xml', WORKBOOK],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId3', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId4', 'worksheet', 'worksheets/sheet3.xml'],
        ['rId5', 'worksheet', 'worksheets/sheet4.xml'],
        ['rId6', 'worksheet', 'worksheets/sheet5.xml'],
        ['rId10', 'theme', '/xl/theme/theme1.xml'],
        ['rId11', 'styles', 'styles.xml'],
        ['rId12', 'sharedStrings', 'sharedStrings.xml'],
        ['rId13', 'calcChain', 'calcChain.xml'],
        ['rId14', `${MICROSOFT}/person`, 'persons/person.xml'],
        ['rId15', 'customXml', '../customXml/item1.xml'],
        ['rId20', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['rId21', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', RISKS],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships([
        ['rId1', 'hyperlink', 'https://example.org/'],
        ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
        ['rId3', 'drawing', '../drawings/drawing1.xml'],
        ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId5', 'comments', '../comments1.xml'],
        ['rId6', `${MICROSOFT}/threadedComment`, '../threadedComments/threadedComment1.xml'],
      ]),
    ],
    ['xl/worksheets/sheet2.xml', LISTS],
    [
      'xl/worksheets/_rels/sheet2.xml.rels',
      relationships([['rId1', 'table', '../tables/table1.xml']]),
    ],
    ['xl/worksheets/sheet3.xml', PIVOT],
    [
      'xl/worksheets/_rels/sheet3.xml.rels',
      relationships([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']]),
    ],
    ['xl/worksheets/sheet4.xml', LOCKED],
    ['xl/worksheets/sheet5.xml', PLAIN],
    ['xl/chartsheets/sheet1.xml', CHART_TAB],
    [
      'xl/chartsheets/_rels/sheet1.xml.rels',
      relationships([['rId1', 'drawing', '../drawings/drawing2.xml']]),
    ],
    ['xl/theme/theme1.xml', THEME],
    ['xl/styles.xml', STYLES],
    [
      'xl/sharedStrings.xml',
      `${HEAD}<sst xmlns="${MAIN}" count="30" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
    ],
    ['xl/calcChain.xml', CALC_CHAIN],
    ['xl/tables/table1.xml', TABLE],
    ['xl/comments1.xml', COMMENTS],
    ['xl/drawings/vmlDrawing1.vml', VML],
    ['xl/threadedComments/threadedComment1.xml', THREADED],
    ['xl/persons/person.xml', PERSONS],
    ['xl/drawings/drawing1.xml', DRAWING],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      relationships([
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'image', '../media/image1.png'],
      ]),
    ],
    ['xl/drawings/drawing2.xml', CHART_TAB_DRAWING],
    [
      'xl/drawings/_rels/drawing2.xml.rels',
      relationships([['rId1', 'chart', '../charts/chart2.xml']]),
    ],
    ['xl/charts/chart1.xml', CHART],
    ['xl/charts/chart2.xml', CHART],
    ['xl/pivotCache/pivotCacheDefinition1.xml', PIVOT_CACHE],
    [
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
      relationships([['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']]),
    ],
    ['xl/pivotCache/pivotCacheRecords1.xml', PIVOT_RECORDS],
    ['xl/pivotTables/pivotTable1.xml', PIVOT_TABLE],
    [
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      relationships([['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']]),
    ],
    ['xl/externalLinks/externalLink1.xml', EXTERNAL_LINK],
    [
      'xl/externalLinks/_rels/externalLink1.xml.rels',
      relationships([['rId1', 'externalLinkPath', 'file:///other.xlsx']]),
    ],
    ['customXml/item1.xml', '<root xmlns="urn:example"><a>kept</a></root>'],
    [
      'customXml/_rels/item1.xml.rels',
      relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
    ],
    [
      'customXml/itemProps1.xml',
      '<ds:datastoreItem ds:itemID="{33333333-3333-3333-3333-333333333333}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    ],
    [
      'docProps/core.xml',
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Owner</dc:creator></cp:coreProperties>`,
    ],
    [
      'docProps/app.xml',
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    ],
    [
      'docProps/custom.xml',
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Class"><vt:lpwstr>Internal</vt:lpwstr></property></Properties>`,
    ],
  ];
  const parts = new Map(texts.map(([name, text]) => [name, strToU8(text)]));
  parts.set('xl/printerSettings/printerSettings1.bin', Uint8Array.of(0, 1, 2, 3, 255));
  parts.set('xl/media/image1.png', PICTURE);
  parts.set('unknown/thing.dat', Uint8Array.of(7, 7, 7));
  return parts;
}

/**
 * An .xlsx file with as many kinds of parts as fit: chart, chart tab, pivot table, picture, comments
 * old and new, custom XML, table, external link, printer settings, an unknown part. Sheets: Risks,
 * Lists, Pivot, Locked (by password), Plain; "Chart tab" stands second.
 */
export function fullWorkbook(): Uint8Array {
  return zipWorkbook(fullWorkbookParts());
}

/** An .xlsx file of these parts. */
export function zipWorkbook(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: '2024-01-01T00:00:00' });
}
