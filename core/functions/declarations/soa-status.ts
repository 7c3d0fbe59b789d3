import { parseControlReference } from '../../standard/parse-control.ts';
import { readControls } from '../control-value.ts';
import { each, type FunctionDeclaration, table } from '../declaration.ts';
import {
  type FunctionGrid,
  type FunctionValue,
  isBlank,
  isFunctionError,
} from '../function-value.ts';
import { textOf } from '../read-value.ts';

const STATEMENT = {
  controls: [['A.5.1'], ['A.5.2'], ['A.5.3']],
  answers: [
    ['Yes', 'Implemented'],
    ['No', null],
    [null, null],
  ],
} as const;
const UNANSWERED = 'Not answered';
const ABSENT = 'Not in the Statement of Applicability';

/** What the Statement of Applicability says of the controls of a row (ISO 27001:2022, 6.1.3 d). */
export const SOASTATUS: FunctionDeclaration = {
  name: 'SOASTATUS',
  description:
    'What your Statement of Applicability says of a control, in its own words: whether it applies, whether it is in place.',
  parameters: [
    each(
      'control',
      'The control, such as "A.5.1"; several in one cell are told one after another.',
    ),
    table('controls', 'The column of the Statement of Applicability that holds the controls.'),
    table(
      'answers',
      'The column or columns of its answers, over the same rows: “applicable”, “implemented”, or both.',
    ),
  ],
  result: {
    type: 'text',
    description: `The answers; “${UNANSWERED}” where there are none.`,
  },
  examples: [
    { arguments: ['5.1', STATEMENT.controls, STATEMENT.answers], result: 'Yes, Implemented' },
    {
      arguments: [[['A.5.2'], ['A.5.3'], ['A.5.1, A.8.13']], STATEMENT.controls, STATEMENT.answers],
      result: [['No'], [UNANSWERED], [`A.5.1: Yes, Implemented; A.8.13: ${ABSENT}`]],
    },
  ],
  prepare([controls = [], answers = []]) {
    if (controls.length !== answers.length) return { error: 'sizes-differ' };
    const statement = statementOf(controls, answers);
    return ([control = null]) => {
      const wanted = readControls(control);
      if (isFunctionError(wanted)) return wanted;
      const told = wanted.map((reference) => [reference.control, statement.get(reference.control)]);
      const [only] = told;
      if (told.length > 1 || !only) {
        return told.map(([id, answer = ABSENT]) => `${id}: ${answer}`).join('; ');
      }
      const [id = '', answer] = only;
      return answer ?? { error: 'not-in-table', parameter: 'controls', value: id };
    };
  },
};

/** The answers of each control that the statement names. */
function statementOf(controls: FunctionGrid, answers: FunctionGrid): ReadonlyMap<string, string> {
  const statement = new Map<string, string>();
  controls.forEach(([cell = null], row) => {
    const id = isBlank(cell) ? undefined : controlId(cell);
    if (id !== undefined && !statement.has(id)) statement.set(id, answerOf(answers[row] ?? []));
  });
  return statement;
}

/** The first control that a cell of the statement names; titles and remarks after it don't matter. */
function controlId(cell: FunctionValue): string | undefined {
  if (typeof cell === 'number') {
    const read = readControls(cell);
    return isFunctionError(read) ? undefined : read[0]?.control;
  }
  const reference = parseControlReference(textOf(cell));
  return reference.kind === '2022' || reference.kind === '2013' ? reference.control : undefined;
}

function answerOf(cells: readonly FunctionValue[]): string {
  const texts = cells.filter((cell) => !isBlank(cell)).map(textOf);
  return texts.length > 0 ? texts.join(', ') : UNANSWERED;
}
