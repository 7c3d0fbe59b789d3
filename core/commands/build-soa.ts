import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import { APPLICABILITY_CHOICES } from '../registers/choice-lists.ts';
import { appendControls } from '../soa/append-controls.ts';
import { missingControls } from '../soa/missing-controls.ts';
import { type Reliance, reliancesByControl } from '../soa/reliance.ts';
import { type Statement, statementOf } from '../soa/statement.ts';
import { CONTROLS } from '../standard/controls.ts';
import { type SheetName, sheetName } from '../workbook/address.ts';
import type { Change } from '../workbook/change.ts';
import { NO_CHANGES } from '../workbook/change.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { decisionWords } from './soa/decision-words.ts';
import { type DecisionWords, proposal } from './soa/proposals.ts';
import { REASON_TITLES } from './soa/reason-titles.ts';
import { statementSheet } from './soa/statement-sheet.ts';

/** A summary names so many controls. */
const MOST_NAMED = 12;
const NEW_SHEET_NAMES = ['Statement of Applicability', 'SoA 2022', 'SoA 27001-2022'];

/** The words of a sheet of our own. */
const OWN_WORDS: DecisionWords = {
  language: 'en',
  applicable: APPLICABILITY_CHOICES.find(({ id }) => id === 'applicable')?.title ?? 'Yes',
  reason: REASON_TITLES.risk,
};

/**
 * A new Statement of Applicability, or the rows that one lacks, prefilled from the risk register. A
 * decision that nobody has taken stays open; what the team has written stays as it is.
 */
export const BUILD_SOA: Command = {
  ...declarationOf('build-soa'),
  plan(context) {
    const statement = statementOf(context);
    const reliances = reliancesByControl(context);
    const plan =
      statement && !statement.is2013
        ? completed(context, statement, reliances)
        : made(context, statement, reliances);
    const notes =
      context.records['risk-register'].length > 0
        ? plan.notes
        : [...plan.notes, message('statement.no-risk-register')];
    return { ...plan, notes };
  },
};

type Reliances = ReadonlyMap<string, readonly Reliance[]>;

function completed(context: CheckContext, statement: Statement, reliances: Reliances): Plan {
  const words = decisionWords(statement);
  const missing = missingControls(statement);
  const changes = appendControls(context, statement, missing, (control) =>
    proposal(control, reliances, words),
  );
  const added = missing.filter((control) => names(changes.changes, control.id));
  const prefilled = added.filter(({ id }) => reliances.has(id));
  const open = statement.rows.filter(
    ({ id, entry }) => entry.applicable.state === 'blank' && reliances.has(id),
  );
  const { sheet } = statement.registers[0];
  return {
    changes,
    summary:
      added.length === 0
        ? []
        : [
            message('statement.added', { sheet, count: added.length, controls: listIds(added) }),
            ...proposedLine(prefilled.length),
          ],
    notes: [
      ...(missing.length === 0 ? [message('statement.all-there', { sheet })] : []),
      ...(open.length > 0 ? [message('statement.undecided', { controls: listIds(open) })] : []),
    ],
  };
}

function made(context: CheckContext, former: Statement | undefined, reliances: Reliances): Plan {
  const name = freeName(context);
  const notes = former
    ? [message('statement.not-carried-over', { sheet: former.registers[0].sheet })]
    : [];
  if (name === undefined) {
    return {
      changes: NO_CHANGES,
      summary: [],
      notes: [...notes, message('statement.not-recognised')],
    };
  }
  const after = statementSheet(name, (control) => proposal(control, reliances, OWN_WORDS));
  const index = context.snapshot.sheets.length;
  const prefilled = CONTROLS.filter(({ id }) => reliances.has(id)).length;
  return {
    changes: { changes: [{ kind: 'sheet', sheet: name, index, before: null, after }] },
    summary: [
      message('statement.new-sheet', { sheet: name }),
      ...proposedLine(prefilled),
      message('statement.left-open', { count: CONTROLS.length - prefilled }),
    ],
    notes,
  };
}

/** Whether a plan writes a control's id, with or without its "A.". */
function names(changes: readonly Change[], id: string): boolean {
  return changes.some(
    (change) =>
      change.kind === 'cells' &&
      change.cells.some(
        ({ after }) => after.kind === 'text' && (after.text === id || after.text === id.slice(2)),
      ),
  );
}

/** "A.5.1, A.5.2 and 4 more". */
function listIds(rows: readonly { readonly id: string }[]): readonly string[] | CoreMessage {
  const controls = rows.slice(0, MOST_NAMED).map(({ id }) => id);
  const count = rows.length - controls.length;
  return count > 0 ? message('statement.controls-and-more', { controls, count }) : controls;
}

function proposedLine(count: number): readonly CoreMessage[] {
  return count > 0 ? [message('statement.proposed', { count })] : [];
}

/** A name no sheet has yet; undefined where our own sheet stands already but was not recognised. */
function freeName({ snapshot, records }: CheckContext): SheetName | undefined {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const free = NEW_SHEET_NAMES.find((name) => !taken.has(name.toLowerCase()));
  if (records.soa.length === 0 && free !== NEW_SHEET_NAMES[0]) return undefined;
  return free === undefined ? undefined : sheetName(free);
}
