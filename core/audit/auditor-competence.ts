import type { CheckContext } from '../findings/check-context.ts';
import { fold } from '../records/parse/fold.ts';
import { shownText } from '../records/parse/shown-text.ts';
import type { SheetName } from '../workbook/address.ts';
import { shownValue } from '../workbook/cell.ts';
import { cellAt } from '../workbook/grid.ts';
import { findSheet } from '../workbook/snapshot.ts';
import { speaksOf } from './processes.ts';

const AUDITING = /audit|audyt|19011|аудит/u;
const ROLE_OF_AUDITOR =
  /^(?:\p{L}+ )?(?:auditor|auditeur|auditrice|audytor|revisor)\p{L}*(?: \p{L}+)?$/u;

/** What the registers of competence say about auditors. */
export interface AuditorCompetence {
  /** The first sheet that says something. */
  readonly sheet: SheetName;
  /** Whether a row shows that a person can audit. */
  shows(person: string): boolean;
}

/**
 * Who is shown to be able to audit (7.2); undefined where the workbook says nothing about competence. A
 * row for the role of auditor, naming nobody, stands for all auditors.
 */
export function auditorCompetence(context: CheckContext): AuditorCompetence | undefined {
  const rows = competenceRows(context);
  const [first] = rows;
  if (!first) return undefined;
  const isShownForAll = rows.some(isOfRole);
  const { sheet } = first;
  return { sheet, shows: (person) => isShownForAll || rows.some((row) => isOfPerson(row, person)) };
}

interface CompetenceRow {
  readonly sheet: SheetName;
  readonly texts: readonly string[];
}

/** What stands in the rows of competence registers, whatever the column. */
function competenceRows({ snapshot, recognition }: CheckContext): readonly CompetenceRow[] {
  return recognition.registers
    .filter(({ kind }) => kind === 'competence')
    .flatMap(({ sheet, rows, headers }) => {
      const grid = findSheet(snapshot, sheet)?.grid;
      if (!grid) return [];
      return rows.map((row) => ({
        sheet,
        texts: headers.map(({ column }) =>
          shownText(shownValue(cellAt(grid, { row, column })), snapshot.dateSystem),
        ),
      }));
    })
    .filter(({ texts }) => texts.some((text) => text.trim() !== ''));
}

function isOfRole({ texts }: CompetenceRow): boolean {
  return texts.some((text) => ROLE_OF_AUDITOR.test(fold(text)));
}

function isOfPerson({ texts }: CompetenceRow, person: string): boolean {
  return (
    texts.some((text) => speaksOf(text, person)) && texts.some((text) => AUDITING.test(fold(text)))
  );
}
