import { message } from '../messages/message.ts';
import type { Change } from '../workbook/change.ts';
import type { Command } from './command.ts';
import { rowStates } from './compare/row-states.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { evidenceOf } from './prepare-review/input-rows.ts';
import { REVIEW_INPUTS } from './prepare-review/review-inputs.ts';
import { type FilledInput, reviewSheet } from './prepare-review/review-sheet.ts';
import { freeSheetName } from './template/free-sheet-name.ts';
import { holdsSheet } from './template/holds-sheet.ts';

/**
 * The pack for a management review: every input that 9.3.2 asks for, filled from the registers or
 * named as missing, with room for conclusions and decisions.
 */
export const PREPARE_REVIEW: Command = {
  ...declarationOf('prepare-review'),
  plan(context) {
    const { snapshot, today } = context;
    const states = rowStates(context);
    const inputs = REVIEW_INPUTS.map(
      (input): FilledInput => ({
        input,
        evidence: input.sources.map((source) => evidenceOf(context, states, source)),
      }),
    );
    const name = freeSheetName(snapshot, `Review ${today}`);
    const composed = reviewSheet(name, today, inputs);
    if (snapshot.sheets.some((sheet) => holdsSheet(sheet, composed))) {
      return nothingPlanned(message('review.there'));
    }
    const change: Change = {
      kind: 'sheet',
      sheet: name,
      index: snapshot.sheets.length,
      before: null,
      after: composed.definition,
    };
    return { changes: { changes: [change] }, ...wordsOf(name, inputs) };
  },
};

function wordsOf(sheet: string, inputs: readonly FilledInput[]) {
  const isFilled = ({ evidence }: FilledInput) => evidence.some((one) => one !== undefined);
  const filled = inputs.filter(isFilled);
  const missing = inputs.filter((input) => !isFilled(input));
  const lines = filled.flatMap(({ input: { clause }, evidence }) =>
    evidence.flatMap((one) =>
      one ? [message('review.input', { clause, evidence: one.summary })] : [],
    ),
  );
  return {
    summary: [message('review.new-sheet', { sheet, count: inputs.length }), ...lines],
    notes: missing.map(({ input: { clause, title } }) =>
      message('review.missing', { clause, input: title }),
    ),
  };
}
