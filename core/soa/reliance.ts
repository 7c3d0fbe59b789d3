import type { CheckContext } from '../findings/check-context.ts';
import type { FindingValue } from '../findings/finding.ts';
import { rowNumber } from '../findings/row-words.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import { answered } from '../records/answer.ts';
import type { Risk } from '../records/risk.ts';
import type { ControlReference } from '../standard/control-reference.ts';
import { findControl2013 } from '../standard/controls-2013.ts';
import type { CellLocation } from '../workbook/address.ts';

/** A risk that names a control, and the cell that does. */
export interface Reliance {
  readonly risk: Risk;
  /** The risk's id, or its row where it has none. */
  readonly label: FindingValue;
  readonly at: CellLocation;
}

/**
 * The risks that rely on each control ("A.5.1"), in sheet order. A control of 2013 counts as itself
 * and as the controls that took it over.
 */
export function reliancesByControl(
  context: CheckContext,
): ReadonlyMap<string, readonly Reliance[]> {
  const reliances = new Map<string, Reliance[]>();
  for (const { records } of context.records['risk-register']) {
    for (const risk of records) {
      if (risk.controls.state !== 'value') continue;
      const reliance = { risk, label: riskLabel(risk), at: risk.controls.at };
      for (const id of new Set(risk.controls.value.flatMap(meantControls))) {
        const list = reliances.get(id);
        if (list) list.push(reliance);
        else reliances.set(id, [reliance]);
      }
    }
  }
  return reliances;
}

/** Whether some risk register has answers about controls, so that "no risk names it" means something. */
export function risksNameControls(context: CheckContext): boolean {
  return context.records['risk-register'].some(({ records }) =>
    records.some(({ controls }) => controls.state === 'value'),
  );
}

/** The ids that a reference stands for, in either edition; none for groups and unknown ones. */
export function meantControls(reference: ControlReference): readonly string[] {
  switch (reference.kind) {
    case '2022':
      return [reference.control];
    case '2013':
      return [reference.control, ...(findControl2013(reference.control)?.successors ?? [])];
    case 'own':
      return [reference.text];
    default:
      return [];
  }
}

/** "R-1, R-2 and 4 more". */
export function listRisks(reliances: readonly Reliance[]): CoreMessage {
  const SHOWN = 10;
  const named = reliances.slice(0, SHOWN).map(({ label }) => label);
  const count = reliances.length - named.length;
  return count > 0
    ? message('findings.and-more', { named, count })
    : message('findings.listed', { named });
}

function riskLabel(risk: Risk): FindingValue {
  return answered(risk.id) ?? rowNumber(risk.row);
}
