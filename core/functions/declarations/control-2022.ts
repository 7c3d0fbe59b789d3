import { findControl2013 } from '../../standard/controls-2013.ts';
import { type AnnexControl, readControls } from '../control-value.ts';
import { each, type FunctionDeclaration } from '../declaration.ts';
import { isFunctionError } from '../function-value.ts';

/** What controls of the edition of 2013 became in 2022 (ISO 27002:2022, Annex B). */
export const CONTROL2022: FunctionDeclaration = {
  name: 'CONTROL2022',
  description:
    'The control of ISO 27001:2022 that a control of 2013 became; a control of 2022 stays as it is.',
  parameters: [
    each('control', 'The control of 2013, such as "A.12.6.1"; several in one cell are fine.'),
  ],
  result: { type: 'text', description: 'The controls of 2022, each once, set apart by commas.' },
  examples: [
    { arguments: ['A.9.1.1'], result: 'A.5.15' },
    { arguments: [[['A.18.2.3'], ['A.5.7']]], result: [['A.5.36, A.8.8'], ['A.5.7']] },
  ],
  prepare() {
    return ([control = null]) => {
      const controls = readControls(control);
      if (isFunctionError(controls)) return controls;
      return [...new Set(controls.flatMap(successors))].join(', ');
    };
  },
};

function successors(reference: AnnexControl): readonly string[] {
  if (reference.kind === '2022') return [reference.control];
  return findControl2013(reference.control)?.successors ?? [];
}
