import {
  CONTROL_FACETS,
  type ControlFacet,
  FACET_TITLES,
  facetValues,
} from '../../standard/control-attribute-texts.ts';
import type { Control } from '../../standard/controls.ts';
import { findControl } from '../../standard/controls.ts';
import { readControls } from '../control-value.ts';
import { each, type FunctionDeclaration } from '../declaration.ts';
import type { FunctionError } from '../function-error.ts';
import { type FunctionValue, isBlank, isFunctionError } from '../function-value.ts';
import { textOf } from '../read-value.ts';

/** What can be asked of a control. */
type Detail = 'title' | 'theme' | ControlFacet;

const DETAILS: readonly Detail[] = ['title', 'theme', ...CONTROL_FACETS];

/** Facts of Annex A's controls (ISO 27001:2022 Annex A, ISO 27002:2022, 4.2). */
export const CONTROL: FunctionDeclaration = {
  name: 'CONTROL',
  description: 'The title of a control of Annex A, or its theme, or one of its attributes.',
  parameters: [
    each(
      'control',
      'The control, such as "A.5.1"; several in one cell are told one after another.',
    ),
    each('detail', `What to tell of it: ${DETAILS.join(', ')}; the title if left out.`, {
      type: 'text',
      optional: true,
    }),
  ],
  result: {
    type: 'text',
    description: 'What is known of it; values are set apart by commas, controls by semicolons.',
  },
  examples: [
    { arguments: ['A.8.13'], result: 'Information backup' },
    { arguments: [[['5.1'], ['A.6.3']], 'theme'], result: [['Organizational'], ['People']] },
    { arguments: ['A.5.24', 'concept'], result: 'Respond, Recover' },
  ],
  prepare() {
    return ([control = null, detail]) => {
      const wanted = detailOf(detail);
      if (isFunctionError(wanted)) return wanted;
      const controls = readControls(control);
      if (isFunctionError(controls)) return controls;
      const told = controls.map((reference) => {
        if (reference.kind === '2013')
          return { error: 'control-of-2013', value: reference.text } as const;
        const found = findControl(reference.control);
        return found ? tell(found, wanted) : '';
      });
      return told.find(isFunctionError) ?? told.join('; ');
    };
  },
};

function detailOf(value: FunctionValue | undefined): Detail | FunctionError {
  if (isBlank(value)) return 'title';
  const word = textOf(value).toLowerCase();
  const known = DETAILS.find((detail) => detail === word || titleOf(detail) === word);
  return known ?? { error: 'detail-unknown', value: textOf(value), known: DETAILS.join(', ') };
}

function titleOf(detail: Detail): string {
  return detail === 'title' || detail === 'theme' ? detail : FACET_TITLES[detail].toLowerCase();
}

function tell({ id, title, theme }: Control, detail: Detail): string {
  if (detail === 'title') return title;
  if (detail === 'theme') return theme.charAt(0).toUpperCase() + theme.slice(1);
  return facetValues(id, detail).join(', ');
}
