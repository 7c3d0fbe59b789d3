import { strToU8 } from 'fflate';
import { buildXlsx } from '../support/xlsx-builder.ts';

/**
 * A workbook with a register, and a secret in every place of a file where one can be without standing
 * in a visible cell of it. Each secret is the word SECRET and the name of its place.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const TC = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** All places that were seeded, in the order in which they were. */
export const SEEDED: string[] = [];

function secret(place: string): string {
  SEEDED.push(place);
  return `SECRET-${place}`;
}

/** Cell styles, by what they are for. */
const LOOKS = {
  plain: 0,
  header: 1,
  date: 2,
  hiddenSection: 3,
  showsNothing: 4,
  whiteOnWhite: 5,
  ownFont: 6,
  tiny: 7,
  nearlyWhite: 8,
  whiteByFormat: 9,
} as const;

const text = (ref: string, content: string, look: keyof typeof LOOKS = 'plain') =>
  `<c r="${ref}" s="${LOOKS[look]}" t="inlineStr"><is><t>${content}</t></is></c>`;
const number = (ref: string, content: number, look: keyof typeof LOOKS = 'plain') =>
  `<c r="${ref}" s="${LOOKS[look]}"><v>${content}</v></c>`;

const HEADERS = ['ID', 'Risk', 'Owner', 'Likelihood', 'Impact', 'Score', 'Reviewed', 'Notes'];
const RISKS = [
  ['R-1', 'Theft of laptops', 'IT', 3, 4],
  ['R-2', 'Fire in the server room', 'Facilities', 2, 5],
  ['R-3', 'Phishing of accounts', 'IT', 4, 4],
  ['R-4', 'Loss of a key person', 'HR', 2, 3],
  ['R-5', 'Flood in the archive', 'Facilities', 1, 3],
] as const;
const HIDDEN_RISK = 2;

function riskRow([id, risk, owner, likelihood, impact]: (typeof RISKS)[number], index: number) {
  const row = index + 4;
  const isHidden = index === HIDDEN_RISK;
  const phonetic = index === 0 ? `<rPh sb="0" eb="1"><t>${secret('phonetic text')}</t></rPh>` : '';
  const run = index === 0 ? `<rPr><rFont val="${secret('font of a run')}"/></rPr>` : '';
  const formula = `IF(D${row}*E${row}=0,"${secret(`formula of row ${row}`)}",D${row}*E${row})`;
  return `<row r="${row}"${isHidden ? ' hidden="1"' : ''}>${[
    text(`A${row}`, id),
    `<c r="B${row}" t="inlineStr"><is><r>${run}<t>${risk}</t></r>${phonetic}</is></c>`,
    text(`C${row}`, isHidden ? secret('hidden row') : owner, 'ownFont'),
    number(`D${row}`, likelihood, 'hiddenSection'),
    number(`E${row}`, impact),
    `<c r="F${row}"><f>${formula.replace(/"/g, '&quot;')}</f><v>${likelihood * impact}</v></c>`,
    number(`G${row}`, 46_000 + index, 'date'),
    text(`H${row}`, secret(`notes column, row ${row}`)),
    text(`I${row}`, secret(`hidden column, row ${row}`)),
    text(`J${row}`, secret(`column of no width, row ${row}`)),
    text(`K${row}`, secret(`beside the register, row ${row}`)),
  ].join('')}</row>`;
}

const RISK_ROWS = [
  `<row r="1">${text('A1', 'Risk register of Acme Ltd')}${text('D1', secret('white on white'), 'whiteOnWhite')}${text('F1', secret('format that shows nothing'), 'showsNothing')}</row>`,
  `<row r="3">${HEADERS.map((header, index) => text(`${'ABCDEFGH'.charAt(index)}3`, header, 'header')).join('')}${text('I3', 'Internal')}${text('J3', 'Existing controls')}</row>`,
  ...RISKS.map(riskRow),
  `<row r="9" ht="0" customHeight="1">${text('A9', secret('row of no height'))}</row>`,
  `<row r="10">${text('A10', 'Legend')}${text('B10', secret('under a merged cell'))}${text('C10', secret('tiny text'), 'tiny')}${text('D10', secret('nearly white'), 'nearlyWhite')}${text('E10', secret('white by number format'), 'whiteByFormat')}</row>`,
].join('');

const RISKS_BEFORE = `<sheetPr codeName="${secret('code name of a sheet')}"/><cols><col min="9" max="9" width="9" hidden="1"/><col min="10" max="10" width="0" customWidth="1"/></cols>`;

const RISKS_AFTER = `<protectedRanges><protectedRange name="${secret('protected range')}" sqref="A1"/></protectedRanges><scenarios><scenario name="${secret('scenario')}" user="${secret('scenario user')}"><inputCells r="A1" val="${secret('scenario value')}"/></scenario></scenarios><autoFilter ref="A3:H8"><filterColumn colId="2"><filters><filter val="${secret('filter')}"/></filters></filterColumn></autoFilter><customSheetViews><customSheetView guid="{1}"><headerFooter><oddHeader>${secret('header of a view')}</oddHeader></headerFooter></customSheetView></customSheetViews><mergeCells><mergeCell ref="A10:B10"/></mergeCells><conditionalFormatting sqref="F4:F8"><cfRule type="expression" dxfId="0" priority="1"><formula>B4="${secret('conditional format')}"</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThanOrEqual"><formula>15</formula></cfRule><cfRule type="containsText" operator="containsText" text="${secret('text of a conditional format')}" dxfId="0" priority="3"><formula>NOT(ISERROR(SEARCH("x",F4)))</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" promptTitle="${secret('title of a prompt')}" prompt="${secret('prompt')}" errorTitle="${secret('title of an error')}" error="${secret('error message')}" sqref="C4:C8"><formula1>"IT,${secret('validation list')}"</formula1></dataValidation><dataValidation type="custom" sqref="A4:A8"><formula1>A4&lt;&gt;"${secret('validation formula')}"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B4" r:id="rId1" tooltip="${secret('tooltip')}" display="${secret('display of a link')}"/></hyperlinks><headerFooter><oddHeader>${secret('header')}</oddHeader><oddFooter>${secret('footer')}</oddFooter><firstFooter>${secret('footer of the first page')}</firstFooter></headerFooter><customProperties><customPr name="${secret('custom property of a sheet')}" r:id="rId9"/></customProperties><drawing r:id="rId4"/><legacyDrawing r:id="rId5"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f xmlns:xm="urn:x">${secret('sparkline')}!A1</xm:f></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:x"><x14:cfRule type="expression" priority="7"><xm:f>B4="${secret('newer conditional format')}"</xm:f></x14:cfRule><xm:sqref>F4:F8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const STYLES = `<numFmts count="3"><numFmt numFmtId="172" formatCode="[White]@"/><numFmt numFmtId="170" formatCode="0;-0;;&quot;${secret('number format')}&quot;"/><numFmt numFmtId="171" formatCode=";;;"/></numFmts><fonts count="6"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Arial"/></font><font><sz val="11"/><color theme="0"/><name val="Calibri"/></font><font><sz val="11"/><name val="${secret('font')}"/></font><font><sz val="1"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FFFEFEFA"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="10"><xf/><xf fontId="1" fillId="2"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/><xf fontId="5"/><xf numFmtId="172"/></cellXfs><cellStyles count="1"><cellStyle name="${secret('style name')}" xfId="0"/></cellStyles><dxfs count="1"><dxf><font><name val="${secret('font of a rule')}"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="1"><tableStyle name="${secret('table style')}" count="0"/></tableStyles>`;

const AFTER_SHEETS = `<externalReferences><externalReference r:id="rId91"/></externalReferences><definedNames><definedName name="${secret('defined name')}">Risks!$A$1</definedName><definedName name="Value" comment="${secret('comment of a name')}">"${secret('value of a name')}"</definedName><definedName name="Hidden" hidden="1">"${secret('hidden name')}"</definedName></definedNames><customWorkbookViews><customWorkbookView name="${secret('workbook view')}" guid="{1}"/></customWorkbookViews><extLst><ext uri="{1}">${secret('extension of the workbook')}</ext></extLst>`;

const relationships = (lines: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines
    .map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  'xl/theme/theme1.xml': `<a:theme xmlns:a="${A}" name="${secret('theme')}"><a:themeElements><a:clrScheme name="${secret('colour scheme')}"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme><a:fontScheme name="${secret('font scheme')}"><a:majorFont><a:latin typeface="${secret('theme font')}"/></a:majorFont></a:fontScheme></a:themeElements></a:theme>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>${secret('author of a comment')}</author></authors><commentList><comment ref="B4" authorId="0"><text><t>${secret('comment')}</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${TC}"><threadedComment ref="B5" personId="{1}" id="{2}"><text>${secret('threaded comment')}</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="${TC}"><person displayName="${secret('person')}" id="{1}"/></personList>`,
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}"><xdr:twoCellAnchor><xdr:sp textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="${secret('name of a shape')}" descr="${secret('alternative text')}" title="${secret('title of a shape')}"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${secret('text box')}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
  'xl/drawings/vmlDrawing1.vml': `<xml><textbox>${secret('old drawing')}</textbox></xml>`,
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${secret('title of a chart')}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:cat><c:strRef><c:f>${secret('formula of a chart')}</c:f><c:strCache><c:pt idx="0"><c:v>${secret('chart cache')}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook><sheetNames><sheetName val="${secret('sheet of an external link')}"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${secret('cache of an external link')}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
    ['rId1', 'externalLinkPath', `file:///${secret('path of an external link')}.xlsx`],
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" refreshedBy="${secret('user of a pivot cache')}"><cacheFields><cacheField name="${secret('field of a pivot cache')}"><sharedItems><s v="${secret('item of a pivot cache')}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
  'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}"><r><s v="${secret('record of a pivot cache')}"/></r></pivotCacheRecords>`,
  'xl/slicerCaches/slicerCache1.xml': `<slicerCacheDefinition xmlns="${X14}" name="${secret('slicer cache')}"/>`,
  'xl/slicers/slicer1.xml': `<slicers xmlns="${X14}"><slicer caption="${secret('slicer')}"/></slicers>`,
  'xl/connections.xml': `<connections xmlns="${MAIN}"><connection name="x" connectionString="${secret('connection')}"/></connections>`,
  'xl/queryTables/queryTable1.xml': `<queryTable xmlns="${MAIN}" name="${secret('query table')}"/>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="${secret('table')}" displayName="${secret('display name of a table')}" ref="A3:H8" comment="${secret('comment of a table')}"><tableColumns count="8">${HEADERS.map((header, index) => `<tableColumn id="${index + 1}" name="${header}">${index === 5 ? `<calculatedColumnFormula>"${secret('formula of a table')}"</calculatedColumnFormula>` : ''}</tableColumn>`).join('')}</tableColumns></table>`,
  'xl/printerSettings/printerSettings1.bin': utf16(secret('printer settings')),
  'xl/vbaProject.bin': strToU8(secret('macro')),
  'xl/revisions/revisionLog1.xml': `<revisions xmlns="${MAIN}"><rcc><nc r="A1"><v>${secret('revision')}</v></nc></rcc></revisions>`,
  'xl/revisions/userNames.xml': `<users xmlns="${MAIN}"><userInfo name="${secret('user of revisions')}"/></users>`,
  'xl/metadata.xml': `<metadata xmlns="${MAIN}"><metadataStrings><s v="${secret('metadata')}"/></metadataStrings></metadata>`,
  'xl/richData/rdrichvalue.xml': `<rvData><rv><v>${secret('rich value')}</v></rv></rvData>`,
  'xl/media/image1.png': strToU8(secret('picture')),
  'xl/embeddings/oleObject1.bin': strToU8(secret('embedded object')),
  'xl/customProperty1.bin': utf16(secret('content of a custom property')),
  'xl/webextensions/webextension1.xml': `<we>${secret('web extension')}</we>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>${secret('creator')}</dc:creator><cp:lastModifiedBy>${secret('last editor')}</cp:lastModifiedBy><dc:title>${secret('document title')}</dc:title></cp:coreProperties>`,
  'docProps/app.xml': `<Properties><Company>${secret('company')}</Company><Manager>${secret('manager')}</Manager><TitlesOfParts>${secret('titles of parts')}</TitlesOfParts></Properties>`,
  'docProps/custom.xml': `<Properties><property name="${secret('name of a property')}"><lpwstr>${secret('value of a property')}</lpwstr></property></Properties>`,
  'docProps/thumbnail.jpeg': strToU8(secret('thumbnail')),
  'customXml/item1.xml': `<root><a>${secret('custom XML')}</a></root>`,
  'docMetadata/LabelInfo.xml': `<labels><label id="${secret('sensitivity label')}"/></labels>`,
  [`unknown/${secret('name of a part')}.dat`]: strToU8(secret('unknown part')),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    ['rId1', 'hyperlink', `https://example.org/${secret('link')}`],
    ['rId2', 'comments', '../comments1.xml'],
    ['rId3', 'threadedComment', '../threadedComments/threadedComment1.xml'],
    ['rId4', 'drawing', '../drawings/drawing1.xml'],
    ['rId5', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId6', 'table', '../tables/table1.xml'],
    ['rId7', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId8', 'queryTable', '../queryTables/queryTable1.xml'],
    ['rId9', 'customProperty', '../customProperty1.bin'],
  ]),
  'xl/_rels/workbook.xml.rels': relationships([
    ...[1, 2, 3, 4].map(
      (sheet) => [`rId${sheet}`, 'worksheet', `worksheets/sheet${sheet}.xml`] as const,
    ),
    ['rId80', 'sharedStrings', 'sharedStrings.xml'],
    ['rId81', 'styles', 'styles.xml'],
    ['rId82', 'theme', 'theme/theme1.xml'],
    ['rId83', 'person', 'persons/person.xml'],
    ['rId91', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId92', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId93', 'connections', 'connections.xml'],
    ['rId94', 'vbaProject', 'vbaProject.bin'],
  ]),
};

const REGISTER_LIKE = (place: string) =>
  `<row r="1">${text('A1', 'ID')}${text('B1', 'Risk')}${text('C1', 'Owner')}${text('D1', 'Likelihood')}${text('E1', 'Impact')}</row><row r="2">${text('A2', 'R-9')}${text('B2', secret(place))}${text('C2', 'IT')}${number('D2', 3)}${number('E2', 4)}</row>`;

/** The file, and what the visible part of its register says, without the column of notes. */
export const SEEDED_WORKBOOK = buildXlsx({
  sheets: [
    { name: 'Risks', rows: RISK_ROWS, before: RISKS_BEFORE, after: RISKS_AFTER },
    {
      name: secret('name of a hidden sheet'),
      state: 'hidden',
      rows: REGISTER_LIKE('hidden sheet'),
    },
    { name: 'Deep', state: 'veryHidden', rows: REGISTER_LIKE('very hidden sheet') },
    { name: 'Scratch', rows: `<row r="1">${text('A1', secret('sheet without a register'))}</row>` },
  ],
  strings: [`<t>${secret('unused shared string')}</t>`],
  styles: STYLES,
  beforeSheets: `<fileSharing userName="${secret('user of the file')}"/><workbookPr codeName="${secret('code name')}"/>`,
  afterSheets: AFTER_SHEETS,
  parts: PARTS,
});

/** Texts of the visible register's rows, left to right; numbers stay numbers. */
export const VISIBLE_ROWS: readonly (readonly (string | number)[])[] = RISKS.filter(
  (_, index) => index !== HIDDEN_RISK,
).map(([id, risk, owner, likelihood, impact]) => [
  id,
  risk,
  owner,
  likelihood,
  impact,
  likelihood * impact,
]);

function utf16(content: string): Uint8Array {
  return Uint8Array.from(Buffer.from(content, 'utf16le'));
}
