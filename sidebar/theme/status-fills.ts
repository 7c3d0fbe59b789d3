import { tokens } from '@fluentui/react-components';
import type { ControlStatus } from '../../core/commands/summary/control-statuses.ts';

/** The fill of each status, from done to open; told apart by lightness too. */
export const STATUS_FILLS: readonly (readonly [ControlStatus, string])[] = [
  ['implemented', '#1f7a4d'],
  ['partly', '#7cc39b'],
  ['planned', '#9cc3ea'],
  ['not-implemented', '#e08b4a'],
  ['not-applicable', tokens.colorNeutralBackground5],
  ['open', tokens.colorNeutralBackground1],
];
