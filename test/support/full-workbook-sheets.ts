/** Worksheet parts of the full workbook, each with much that an edit must not lose. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Risks: header in row 2, five risks, shared formulas in E, a total in E9. */
export const RISKS = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">
<sheetPr codeName="Sheet1"><tabColor rgb="FF123456"/></sheetPr><dimension ref="A1:H9"/>
<sheetViews><sheetView tabSelected="1" workbookViewId="0" topLeftCell="A3"><selection activeCell="B4" sqref="B4"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
<cols><col min="1" max="1" width="8.7109375" customWidth="1"/><col min="2" max="4" width="14" style="3" customWidth="1"/><col min="8" max="8" width="11" hidden="1"/></cols>
<sheetData>
<row r="1" spans="1:8" ht="21" customHeight="1" x14ac:dyDescent="0.35"><c r="A1" s="1" t="s"><v>0</v></c></row>
<row r="2" spans="1:8"><c r="A2" s="2" t="s"><v>1</v></c><c r="B2" s="2" t="s"><v>2</v></c><c r="C2" s="2" t="s"><v>3</v></c><c r="D2" s="2" t="s"><v>4</v></c><c r="E2" s="2" t="s"><v>5</v></c><c r="F2" s="2" t="s"><v>6</v></c></row>
<row r="3" spans="1:8"><c r="A3" t="s"><v>7</v></c><c r="B3" s="3" t="s"><v>8</v></c><c r="C3" s="3"><v>3</v></c><c r="D3" s="3"><v>4</v></c><c r="E3" s="4"><f t="shared" ref="E3:E7" si="0">C3*D3</f><v>12</v></c><c r="F3" s="5"><v>45292</v></c></row>
<row r="4" spans="1:8"><c r="A4" t="inlineStr"><is><r><rPr><b/></rPr><t>R</t></r><r><t>-2</t></r></is></c><c r="B4" s="3" t="s"><v>9</v></c><c r="C4" s="3"><v>2</v></c><c r="D4" s="3"><v>5</v></c><c r="E4" s="4"><f t="shared" si="0"/><v>10</v></c><c r="F4" s="5"/></row>
<row r="5" spans="1:8" hidden="1"><c r="A5" t="s"><v>10</v></c><c r="B5" s="3" t="s"><v>8</v></c><c r="C5" s="3"><v>1</v></c><c r="D5" s="3"><v>1</v></c><c r="E5" s="4"><f t="shared" si="0"/><v>1</v></c><c r="F5" s="5"><v>45658.5</v></c><c r="G5" t="b"><v>1</v></c><c r="H5" t="e"><v>#N/A</v></c></row>
<row r="6"><c r="A6" t="s"><v>11</v></c><c r="B6" s="3" t="s"><v>9</v></c><c r="C6" s="3"><v>4</v></c><c r="D6" s="3"><v>4</v></c><c r="E6" s="4"><f t="shared" si="0"/><v>16</v></c></row>
<row r="7" spans="1:8" s="4" customFormat="1"><c r="A7" t="s"><v>12</v></c><c r="C7" s="3"><v>5</v></c><c r="D7" s="3"><v>5</v></c><c r="E7" s="4"><f t="shared" si="0"/><v>25</v></c></row>
<row r="9" spans="1:8"><c r="D9" t="s"><v>13</v></c><c r="E9" s="4"><f>SUM(E3:E7)</f><v>64</v></c><c r="F9" t="str"><f>IF(E9&gt;50,"high","low")</f><v>high</v></c></row>
</sheetData>
<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>
<conditionalFormatting sqref="E3:E7"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThanOrEqual"><formula>15</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="whole" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Score" error="From 1 to 5" sqref="C3:D7"><formula1>1</formula1><formula2>5</formula2></dataValidation><dataValidation type="custom" allowBlank="1" showErrorMessage="1" sqref="A3:A7"><formula1>LEN(A3)&lt;9</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="B3" r:id="rId1"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>
<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>
<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B3:B7</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="7" id="{00000000-0000-0000-0000-000000000001}"><xm:f>Lists!$A$1="x"</xm:f></x14:cfRule><xm:sqref>F3:F7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>
</worksheet>`;

/** Lists: three owners in A, an array formula in C, a table in E1:F3, a filter of its own none. */
export const LISTS = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><dimension ref="A1:F3"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetData><row r="1"><c r="A1" t="s"><v>8</v></c><c r="C1"><f t="array" ref="C1:C2">LEN(A1:A2)</f><v>2</v></c><c r="E1" t="s"><v>14</v></c><c r="F1" t="s"><v>15</v></c></row><row r="2"><c r="A2" t="s"><v>9</v></c><c r="C2"><v>3</v></c><c r="E2" t="s"><v>16</v></c><c r="F2"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>17</v></c><c r="B3"><f>Risks!E9*2</f><v>128</v></c><c r="E3" t="s"><v>18</v></c><c r="F3"><v>2</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

/** Pivot: a pivot table, and nothing else. */
export const PIVOT = `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A3:B5"/><sheetData><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="s"><v>5</v></c></row><row r="4"><c r="A4" t="s"><v>8</v></c><c r="B4"><v>13</v></c></row><row r="5"><c r="A5" t="s"><v>9</v></c><c r="B5"><v>26</v></c></row></sheetData></worksheet>`;

/** Locked: protected by a password. */
export const LOCKED = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="AAAA" spinCount="100000" sheet="1" objects="1" scenarios="1"/></worksheet>`;

/** Plain: the least that a sheet can be. */
export const PLAIN = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>two</v></c></row><row r="2"><c r="A2"><f>A1+1</f><v>2</v></c></row></sheetData></worksheet>`;

/** Plain as some libraries write it: with a namespace prefix, without any references. */
export const PREFIXED = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v>two</x:v></x:c></x:row><x:row><x:c><x:f>A1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

/** A tab that is a chart. */
export const CHART_TAB = `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`;
