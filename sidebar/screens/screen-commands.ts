import type { ScreenId } from '../texts/screens.ts';

/** Where each command is offered. */
export const SCREEN_COMMANDS: Readonly<Record<ScreenId, readonly string[]>> = {
  workbook: ['new'],
  check: [],
  score: ['score-risks', 'structure-register', 'plan-treatment'],
  soa: ['build-soa', 'migrate-soa', 'add-attributes'],
  gaps: ['assess-gaps'],
  audits: ['plan-audits'],
  summary: ['summarise', 'prepare-review', 'analyse-causes', 'compare'],
  share: ['read-back', 'keep-version'],
};
