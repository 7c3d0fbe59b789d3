import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { answered } from '../../records/answer.ts';

/** Rows of an inventory that say whose and of what sort, but not which asset. */
export const ASSET_NAME_MISSING = requiredAnswersRule(
  { id: 'asset-name-missing', severity: 'error', clause: 'A.5.9', needs: ['assets'] },
  {
    kind: 'assets',
    fields: ['asset'],
    isConcerned: ({ id, owner, type }) =>
      owner.state === 'value' && (id.state === 'value' || type.state === 'value'),
    nameOf: ({ id, row }) => answered(id) ?? `#${row}`,
  },
);
