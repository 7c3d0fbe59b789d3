import type { CheckContext } from '../findings/check-context.ts';
import { answered } from '../records/answer.ts';
import { isBlankMark } from '../records/parse/blank.ts';
import { fold } from '../records/parse/fold.ts';
import { shownText } from '../records/parse/shown-text.ts';
import { listed } from '../registers/words/listed.ts';
import { APPROVAL_STEMS, VERSION_WORDS } from '../soa/approval-words.ts';
import type { SheetName } from '../workbook/address.ts';
import { shownValue } from '../workbook/cell.ts';
import { cellAt, usedCells } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { CopyDetails } from './sharing-choices.ts';

/** Labels of an organisation's name, in the languages of the registers. */
const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  listed(`organisation | organization | company | company name | name of organisation |
    unternehmen | firma | organisationseinheit | organisme | entreprise | société | organización |
    empresa | organização | organizzazione | azienda | organisatie | bedrijf | organizacja | firma |
    organizace | společnost | οργανισμός | εταιρεία | организация | компания | organisasi |
    perusahaan | företag | virksomhed | client | kunde`).map(fold),
);
const PREPARED_WORDS: ReadonlySet<string> = new Set(
  listed(`prepared by | author | created by | erstellt von | ersteller | autor | auteur |
    établi par | rédigé par | elaborado por | preparado por | redatto da | autore | opgesteld door |
    sporządził | opracował | zpracoval | συντάκτης | подготовил | автор | disusun oleh |
    upprättad av | udarbejdet af`).map(fold),
);

/** A short title that ends as companies are called, in the countries of these languages. */
const LEGAL_FORM =
  /^[\p{Lu}\d].{0,60}\s(?:Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|GmbH|AG|SE|KG|eG|e\. ?V\.|S\.?A\.?S?\.?|S\.?r\.?l\.?|SARL|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|AS|Oy|Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|Lda\.?|Ltda\.?|S\.L\.|ООО|АО)$/u;

/** Titles stand within so many rows of a sheet's beginning. */
const ROWS_LOOKED_AT = 25;
const LONGEST_LABEL_WORDS = 5;
const LONGEST_VALUE = 120;

/** What sheets say about themselves outside their registers. The context is to be of what is visible. */
export function copyDetails(context: CheckContext, sheets: ReadonlySet<SheetName>): CopyDetails {
  const shown = context.snapshot.sheets.filter(({ name }) => sheets.has(name));
  const ofStatement = context.records.soa.map(({ register }) => register.sheet);
  const statements = shown.filter(({ name }) => ofStatement.includes(name));
  const find = (where: readonly SheetSnapshot[], isLabel: (label: string) => boolean) =>
    labelledValue(context, where, isLabel);
  return {
    organisation:
      find(shown, (label) => ORGANISATION_WORDS.has(label)) || titleOf(context, shown, companyIn),
    scope: scopeStatement(context, sheets),
    soaVersion:
      find(statements, (label) => label.split(' ').some((word) => VERSION_WORDS.has(word))) ||
      titleOf(context, statements, versionIn),
    preparedBy: find([...statements, ...shown], (label) => PREPARED_WORDS.has(label)),
    approvedBy: find([...statements, ...shown], (label) => {
      const [first = ''] = label.split(' ');
      return APPROVAL_STEMS.some((stem) => first.startsWith(stem));
    }),
    sharedWith: '',
    purpose: '',
  };
}

/** What the first title above the registers says that says it; '' where none does. */
function titleOf(
  context: CheckContext,
  sheets: readonly SheetSnapshot[],
  read: (title: string) => string | undefined,
): string {
  for (const sheet of sheets) {
    const top = lastTitleRow(context, sheet);
    for (const { row, cell } of usedCells(sheet.grid)) {
      const value = shownValue(cell);
      if (row > top) break;
      const found = value.kind === 'text' ? read(value.text.trim()) : undefined;
      if (found !== undefined) return found;
    }
  }
  return '';
}

/** A title that ends as names of companies do. */
function companyIn(title: string): string | undefined {
  return LEGAL_FORM.test(title) ? title : undefined;
}

/** "3.1 - draft" of "Version 3.1 - draft". */
function versionIn(title: string): string | undefined {
  const [, word = '', version] = /^(\p{L}+)\.?:?\s+(v?\d.{0,40})$/u.exec(title) ?? [];
  return VERSION_WORDS.has(fold(word)) ? version : undefined;
}

/** The statement itself, of the scope register. */
function scopeStatement({ records }: CheckContext, sheets: ReadonlySet<SheetName>): string {
  const entries = records.scope
    .filter(({ register }) => sheets.has(register.sheet))
    .flatMap((scope) => scope.records);
  const statement = entries.find(({ boundary }) => answered(boundary) === 'statement');
  return (statement && answered(statement.statement)) ?? '';
}

/** What stands behind, right of or below the first label that is meant; '' where none is. */
function labelledValue(
  context: CheckContext,
  sheets: readonly SheetSnapshot[],
  isLabel: (label: string) => boolean,
): string {
  for (const sheet of sheets) {
    const top = lastTitleRow(context, sheet);
    const textAt = (row: number, column: number) => {
      if (row > top) return '';
      const text = shownText(
        shownValue(cellAt(sheet.grid, { row, column })),
        context.snapshot.dateSystem,
      );
      return text.trim();
    };
    for (const { row, column } of usedCells(sheet.grid)) {
      if (row > top) break;
      const [label = '', ...rest] = textAt(row, column).split(':');
      const folded = fold(label);
      if (folded.split(' ').length > LONGEST_LABEL_WORDS || !isLabel(folded)) continue;
      const candidates = [rest.join(':').trim(), textAt(row, column + 1), textAt(row, column + 2)];
      const value = candidates.find((one) => !isBlankMark(one) && !one.endsWith(':'));
      if (value !== undefined && value.length <= LONGEST_VALUE) return value;
    }
  }
  return '';
}

/** The last row above the registers of a sheet that may hold titles. */
function lastTitleRow({ recognition }: CheckContext, { name }: SheetSnapshot): number {
  const tops = recognition.registers
    .filter(({ sheet }) => sheet === name)
    .map(({ headerRow, headerRows }) => headerRows[0] ?? headerRow);
  return Math.min(ROWS_LOOKED_AT, ...tops.map((row) => row - 1));
}
