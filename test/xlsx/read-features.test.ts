import { describe, expect, test } from 'vitest';
import { parseArea } from '../../core/workbook/address.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { type BuiltSheet, type BuiltWorkbook, buildXlsx } from '../support/xlsx-builder.ts';

function readWorkbook(workbook: BuiltWorkbook): Snapshot {
  return snapshotOf(buildXlsx(workbook));
}

function readSheet(sheet: BuiltSheet, workbook: BuiltWorkbook = {}): SheetSnapshot {
  return readWorkbook({ ...workbook, sheets: [sheet] }).sheets[0]!;
}

const area = (text: string) => parseArea(text)!;

describe('the workbook', () => {
  test('names of the whole workbook, without built-in and local ones', () => {
    const { names } = readWorkbook({
      afterSheets:
        '<definedNames><definedName name="Appetite">\'Risk &amp; co\'!$A$1</definedName>' +
        '<definedName name="Local" localSheetId="0">Sheet1!$A$1</definedName>' +
        '<definedName name="_xlnm.Print_Titles">Sheet1!$1:$1</definedName></definedNames>',
    });
    expect([...names]).toEqual([['Appetite', "'Risk & co'!$A$1"]]);
  });

  test('date systems', () => {
    expect(readWorkbook({}).dateSystem).toBe(1900);
    expect(readWorkbook({ beforeSheets: '<workbookPr date1904="1"/>' }).dateSystem).toBe(1904);
    expect(readWorkbook({ beforeSheets: '<workbookPr date1904="0"/>' }).dateSystem).toBe(1900);
  });

  test('sheets in tab order with their visibility, without chart sheets', () => {
    const { sheets } = readWorkbook({
      sheets: [
        { name: 'Seen' },
        { name: 'Chart', type: 'chartsheet' },
        { name: 'Hidden', state: 'hidden' },
        { name: 'Very', state: 'veryHidden' },
      ],
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Seen', 'visible'],
      ['Hidden', 'hidden'],
      ['Very', 'very-hidden'],
    ]);
  });

  test('prefixes, strict namespaces and absolute targets', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const relation = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const snapshot = readWorkbook({
      parts: {
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:rel="${relation}"><x:sheets><x:sheet name="Strict" sheetId="1" rel:id="a"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${relation}/worksheet" Target="/xl/odd%20place/one.xml"/></Relationships>`,
        'xl/odd place/one.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(snapshot.sheets[0]?.name).toBe('Strict');
    expect(snapshot.sheets[0]?.grid.get(1)?.cells).toEqual([{ kind: 'number', number: 5 }]);
  });

  test('parts in UTF-16', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><sst><si><t>für</t></si></sst>';
    const snapshot = readWorkbook({
      sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }],
      parts: { 'xl/sharedStrings.xml': new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')) },
    });
    expect(snapshot.sheets[0]?.grid.get(1)?.cells).toEqual([{ kind: 'text', text: 'für' }]);
  });
});

describe('around the cells', () => {
  test('merges, filter, freeze and protection', () => {
    const sheet = readSheet({
      before:
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>',
      after:
        '<sheetProtection sheet="1" hashValue="x"/><autoFilter ref="A3:F9"/>' +
        '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A2:B2"/></mergeCells>',
    });
    expect(sheet.merges).toEqual([area('A1:F1'), area('A2:B2')]);
    expect(sheet.filter).toEqual(area('A3:F9'));
    expect(sheet.freeze).toEqual({ rows: 3, columns: 1 });
    expect(sheet.protection).toEqual({ password: true });
  });

  test('a split that is not frozen, protection that is off, filters of custom views', () => {
    const sheet = readSheet({
      before: '<sheetViews><sheetView><pane ySplit="3000" state="split"/></sheetView></sheetViews>',
      after:
        '<sheetProtection sheet="0" password="CC1A"/>' +
        '<customSheetViews><customSheetView><pane ySplit="1" state="frozen"/><autoFilter ref="A1:B2"/></customSheetView></customSheetViews>',
    });
    expect(sheet.freeze).toEqual({ rows: 0, columns: 0 });
    expect(sheet.protection).toBeNull();
    expect(sheet.filter).toBeNull();
  });

  test('columns described for the whole sheet are listed only a little beyond the used ones', () => {
    const sheet = readSheet({
      before:
        '<cols><col min="1" max="2" width="30.5" customWidth="1"/><col min="3" max="16384" width="9" hidden="1"/></cols>',
      rows: '<row r="1"><c r="C1"><v>1</v></c></row>',
    });
    expect(sheet.columnWidths.get(2)).toBe(30.5);
    expect(sheet.hiddenColumns.has(2)).toBe(false);
    expect(sheet.hiddenColumns.has(3)).toBe(true);
    expect(sheet.hiddenColumns.size).toBeLessThan(200);
    expect(sheet.columnWidths.size).toBeLessThan(200);
  });

  test('hidden rows', () => {
    const sheet = readSheet({
      rows: '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" hidden="0"/>',
    });
    expect([...sheet.hiddenRows]).toEqual([2]);
  });
});

describe('validations', () => {
  const strict = 'showErrorMessage="1" allowBlank="1"';
  test.each([
    [
      `<dataValidation type="list" ${strict} sqref="A2:A9 C2"><formula1>"Low, High,""q"""</formula1></dataValidation>`,
      { rule: { kind: 'list', values: ['Low', 'High', '"q"'] }, strict: true },
    ],
    [
      '<dataValidation type="list" prompt="Choose" sqref="A2"><formula1>$Z$1:$Z$3</formula1></dataValidation>',
      { rule: { kind: 'list-from', formula: '$Z$1:$Z$3' }, strict: false, prompt: 'Choose' },
    ],
    [
      `<dataValidation type="whole" ${strict} errorStyle="warning" sqref="A2"><formula1>1</formula1><formula2>5</formula2></dataValidation>`,
      { rule: { kind: 'whole-number', minimum: 1, maximum: 5 }, strict: false },
    ],
    [
      `<dataValidation type="whole" operator="greaterThan" ${strict} sqref="A2"><formula1>1</formula1></dataValidation>`,
      { rule: { kind: 'other', type: 'whole' }, strict: true },
    ],
    [
      `<dataValidation type="date" operator="greaterThan" ${strict} sqref="A2"><formula1>1</formula1></dataValidation>`,
      { rule: { kind: 'date' }, strict: true },
    ],
    [
      `<dataValidation type="custom" ${strict} sqref="A2"><formula1>A2&gt;1</formula1></dataValidation>`,
      { rule: { kind: 'other', type: 'custom' }, strict: true },
    ],
  ])('%s', (xml, validation) => {
    const [placed] = readSheet({ after: `<dataValidations>${xml}</dataValidations>` }).validations;
    expect(placed?.validation).toEqual(validation);
    expect(placed?.areas[0]?.top).toBe(2);
  });

  test('those of the extension list', () => {
    const { validations } = readSheet({
      after:
        '<extLst><ext><x14:dataValidations xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidation type="list" showErrorMessage="1">' +
        '<x14:formula1><xm:f>Lists!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>F5:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    });
    expect(validations).toEqual([
      {
        areas: [area('F5:F9')],
        validation: { rule: { kind: 'list-from', formula: 'Lists!$A$1:$A$4' }, strict: true },
      },
    ]);
  });
});

describe('conditional formats', () => {
  const styles =
    '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
    '<dxf><fill><patternFill><bgColor theme="4"/></patternFill></fill></dxf></dxfs>';
  const look = { bold: true, fontColour: '9C0006', fill: 'FFC7CE' };
  test.each([
    [
      '<cfRule type="expression" dxfId="0" priority="1"><formula>$A2&gt;9</formula></cfRule>',
      { rule: { kind: 'expression', formula: '$A2>9' }, style: look },
    ],
    [
      '<cfRule type="cellIs" operator="between" dxfId="1" priority="1"><formula>1</formula><formula>5</formula></cfRule>',
      { rule: { kind: 'cell', operator: 'between', operands: ['1', '5'] }, style: {} },
    ],
    [
      '<cfRule type="cellIs" operator="notEqual" dxfId="0" priority="1"><formula>1</formula></cfRule>',
      { rule: { kind: 'other', type: 'cellIs' }, style: look },
    ],
    [
      '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>',
      { rule: { kind: 'other', type: 'colorScale' }, style: {} },
    ],
  ])('%s', (xml, format) => {
    const { conditionalFormats } = readSheet(
      { after: `<conditionalFormatting sqref="A2:A9 C2">${xml}</conditionalFormatting>` },
      { styles },
    );
    expect(conditionalFormats).toEqual([
      { area: area('A2:A9'), ...format },
      { area: area('C2'), ...format },
    ]);
  });
});

describe('related parts', () => {
  test('tables', () => {
    const { tables } = readSheet(
      {
        relations: [
          { type: 'table', target: '../tables/table1.xml' },
          { type: 'table', target: '../tables/table2.xml' },
        ],
      },
      {
        parts: {
          'xl/tables/table1.xml':
            '<table name="t" displayName="Risks" ref="B3:C9" totalsRowCount="1"><autoFilter ref="B3:C8"/><tableColumns><tableColumn id="1" name="Risk"/><tableColumn id="2" name="Two_x000a_lines"/></tableColumns></table>',
          'xl/tables/table2.xml':
            '<table name="u" displayName="Bare" ref="E3:E9" headerRowCount="0"><tableColumns><tableColumn id="1" name="Column1"/></tableColumns></table>',
        },
      },
    );
    expect(tables).toEqual([
      { name: 'Risks', area: area('B3:C9'), columns: ['Risk', 'Two\nlines'], totalsRows: 1 },
    ]);
  });

  test('names of charts, of no other drawings', () => {
    const frame = (name: string, uri: string) =>
      `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${uri}"/></a:graphic></xdr:graphicFrame>`;
    const { chartNames } = readSheet(
      { relations: [{ type: 'drawing', target: '../drawings/drawing1.xml' }] },
      {
        parts: {
          'xl/drawings/drawing1.xml':
            '<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a"><xdr:sp><xdr:cNvPr id="1" name="Box"/></xdr:sp>' +
            frame('Heat map', 'http://schemas.openxmlformats.org/drawingml/2006/chart') +
            frame('Slicer', 'http://schemas.microsoft.com/office/drawing/2010/slicer') +
            frame('Tree', 'http://schemas.microsoft.com/office/drawing/2014/chartex') +
            '</xdr:wsDr>',
        },
      },
    );
    expect(chartNames).toEqual(['Heat map', 'Tree']);
  });
});
