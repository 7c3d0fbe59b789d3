import type { CheckContext } from '../../findings/check-context.ts';
import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { fold } from '../../records/parse/fold.ts';
import { shownText } from '../../records/parse/shown-text.ts';
import { shownValue } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import { findSheet } from '../../workbook/snapshot.ts';
import { auditName, internalAudits } from '../audits.ts';
import { speaksOf } from '../processes.ts';

const AUDITING = /audit|audyt|19011|аудит/u;
const ROLE_OF_AUDITOR =
  /^(?:\p{L}+ )?(?:auditor|auditeur|auditrice|audytor|revisor)\p{L}*(?: \p{L}+)?$/u;

const HEAD: RuleHead = {
  id: 'audit-auditor-not-competent',
  severity: 'warning',
  clause: '7.2',
  needs: ['audit-programme', 'competence'],
};

/**
 * An internal auditor without a row about auditing among the competences, told once for each. A row
 * for the role of auditor, naming nobody, stands for all of them.
 */
export const AUDIT_AUDITOR_NOT_COMPETENT: Rule = {
  ...HEAD,
  find(context) {
    const rows = competenceRows(context);
    const [first] = rows;
    if (!first || rows.some(isOfRole)) return [];
    const told = new Set<string>();
    return internalAudits(context).flatMap(({ audit, register }) => {
      const { auditor } = audit;
      if (auditor.state !== 'value') return [];
      return auditor.value.flatMap((person) => {
        if (told.has(fold(person)) || rows.some((row) => isOfPerson(row, person))) return [];
        told.add(fold(person));
        const parameters = { person, area: auditName(audit), sheet: first.sheet };
        return [findingOf(HEAD, register, { at: auditor.at, parameters })];
      });
    });
  },
};

interface CompetenceRow {
  readonly sheet: string;
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
