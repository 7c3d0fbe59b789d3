import { type CoreMessage, message } from '../messages/message.ts';
import { type Statement, statementOf } from '../soa/statement.ts';
import { CONTROLS } from '../standard/controls.ts';
import type { Command } from './command.ts';
import { declarationOf } from './declarations.ts';
import { carriedOver } from './migrate-soa/carried-over.ts';
import { migratedSheet } from './migrate-soa/migrated-sheet.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { freeSheetName } from './template/free-sheet-name.ts';

const SHEET_NAME = 'SoA 2022';

/**
 * A Statement of Applicability of 2022 beside that of 2013, with each answer carried over. What the
 * sources of a merged control disagree on, and the new controls, stay open.
 */
export const MIGRATE_SOA: Command = {
  ...declarationOf('migrate-soa'),
  plan(context) {
    const { snapshot } = context;
    const statement = statementOf(context);
    if (!statement) return nothingPlanned(message('statement.none'));
    const { sheet } = statement.registers[0];
    if (!statement.is2013) return nothingPlanned(message('statement.already-2022', { sheet }));
    const carried = new Map(CONTROLS.map((control) => [control, carriedOver(control, statement)]));
    const after = migratedSheet(
      freeSheetName(snapshot, SHEET_NAME),
      (control) => carried.get(control) ?? carriedOver(control, statement),
      snapshot.dateSystem,
    );
    const all = [...carried.values()];
    const decided = all.filter(({ answers }) => answers.applicable !== '').length;
    const disputed = all.filter(({ isDisputed }) => isDisputed).length;
    const added = all.filter(({ hasSources }) => !hasSources).length;
    const index = snapshot.sheets.findIndex(({ name }) => name === sheet) + 1;
    return {
      changes: { changes: [{ kind: 'sheet', sheet: after.name, index, before: null, after }] },
      summary: [
        message('statement.migrated', { made: after.name, sheet, decided }),
        message('statement.disputed', { count: disputed }),
        message('statement.new-in-2022', { count: added }),
      ],
      notes: [message('statement.former-stays', { sheet }), ...leftOut(statement)],
    };
  },
};

/** Rows of the former statement that name no control of 2013. */
function leftOut({ rows }: Statement): readonly CoreMessage[] {
  const others = rows.filter(({ control }) => control.kind !== '2013');
  if (others.length === 0) return [];
  const controls = [...new Set(others.map(({ id }) => id))];
  return [message('statement.left-out', { controls })];
}
