import type { ControlStatus } from '../../core/commands/summary/control-statuses.ts';

/** From done to open; told apart by lightness too. */
export const STATUS_COLOURS: Readonly<Record<ControlStatus, string>> = {
  implemented: '#1f6f4a',
  partly: '#79b493',
  planned: '#b7cfe8',
  'not-implemented': '#e39b5f',
  'not-applicable': '#c4c4c4',
  open: '#ffffff',
};
