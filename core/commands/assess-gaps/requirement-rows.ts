import type { CheckContext } from '../../findings/check-context.ts';
import { answered } from '../../records/answer.ts';
import type { SoaEntry } from '../../records/soa-entry.ts';
import { CONFORMITY_CHOICES } from '../../registers/choice-lists.ts';
import type { ImplementationStatus } from '../../registers/choices.ts';
import { statementOf } from '../../soa/statement.ts';
import { describeControl } from '../../standard/control-descriptions.ts';
import { CONTROLS, type Control } from '../../standard/controls.ts';
import { expectedEvidence } from '../../standard/expected-evidence.ts';
import { REQUIREMENTS } from '../../standard/requirements.ts';
import { textCell } from '../../workbook/cell.ts';
import type { NewRow } from '../template/append-rows.ts';
import { foundEvidence } from './found-evidence.ts';

/** A requirement of clauses 4-10 or a control, as a row of a gap assessment. */
export interface RequirementRow {
  readonly id: string;
  readonly row: NewRow;
  /** Whether anything was filled in from other registers. */
  readonly isPrefilled: boolean;
}

/**
 * A row for every requirement of clauses 4-10 and every control of Annex A. The status of a clause is
 * for a person to judge; that of a control is what the Statement of Applicability says.
 */
export function requirementRows(
  context: CheckContext,
  statusWords: readonly string[],
): readonly RequirementRow[] {
  const clauses = REQUIREMENTS.map(({ id, text }) =>
    rowOf(id, text, foundEvidence(context, id), undefined, statusWords),
  );
  const statement = statementOf(context);
  const entries = new Map(
    statement && !statement.is2013 ? statement.rows.map((row) => [row.id, row.entry]) : [],
  );
  const controls = CONTROLS.map((control) => {
    const entry = entries.get(control.id);
    const evidence = entry ? (answered(entry.reference) ?? '') : '';
    return rowOf(control.id, controlText(control), evidence, statusOf(entry), statusWords);
  });
  return [...clauses, ...controls];
}

function rowOf(
  id: string,
  text: string,
  evidence: string,
  status: ImplementationStatus | undefined,
  statusWords: readonly string[],
): RequirementRow {
  const index = CONFORMITY_CHOICES.findIndex((choice) => choice.id === status);
  const word = index < 0 ? '' : (statusWords[index] ?? '');
  return {
    id,
    isPrefilled: evidence !== '' || word !== '',
    row: {
      requirement: textCell(id),
      text: textCell(text),
      status: textCell(word),
      evidence: textCell(evidence),
      expectedEvidence: textCell(expectedEvidence(id).join('; ')),
    },
  };
}

function controlText({ id, title }: Control): string {
  return `${title}: ${describeControl(id)}`;
}

/** What the statement says; undefined where it says nothing that can be read. */
function statusOf(entry: SoaEntry | undefined): ImplementationStatus | undefined {
  if (!entry) return undefined;
  if (answered(entry.applicable) === 'not-applicable') return 'not-applicable';
  const status = answered(entry.implemented);
  return status === 'not-applicable' ? undefined : status;
}
