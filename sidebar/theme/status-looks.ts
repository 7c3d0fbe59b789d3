import { makeStyles, tokens } from '@fluentui/react-components';
import type { ControlStatus } from '../../core/commands/summary/control-statuses.ts';

/** From done to open. */
export const STATUS_ORDER: readonly ControlStatus[] = [
  'implemented',
  'partly',
  'planned',
  'not-implemented',
  'not-applicable',
  'open',
];

/** The fill of each status; told apart by lightness too. */
export const STATUS_LOOKS = makeStyles<ControlStatus>({
  implemented: { backgroundColor: '#1f7a4d' },
  partly: { backgroundColor: '#7cc39b' },
  planned: { backgroundColor: '#9cc3ea' },
  'not-implemented': { backgroundColor: '#e08b4a' },
  'not-applicable': { backgroundColor: tokens.colorNeutralBackground5 },
  open: { backgroundColor: tokens.colorNeutralBackground1 },
});
