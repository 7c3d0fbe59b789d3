import type { ScreenId } from '../texts/screens.ts';

/** Where each command is offered. */
export const SCREEN_COMMANDS: Readonly<Record<ScreenId, readonly string[]>> = {
  workbook: ['new'],
  check: [],
  score: ['score-risks', 'structure-register', 'plan-treatment'],
  soa: ['build-soa', 'migrate-soa', 'add-attributes', 'keep-version'],
  gaps: ['assess-gaps'],
  audits: ['plan-audits', 'read-back'],
  summary: ['summarise', 'prepare-review', 'analyse-causes', 'compare'],
};
