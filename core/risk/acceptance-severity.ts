import type { Severity } from '../findings/finding.ts';
import type { RiskMethod } from '../method/risk-method.ts';

/** An error where the team said what it accepts; a warning where we only assume it. */
export function acceptanceSeverity({ acceptance }: RiskMethod): Severity {
  return acceptance?.from === 'assumed' ? 'warning' : 'error';
}
