import type { Rule } from '../findings/rule.ts';

/** The rules about gap assessments, in the order of the catalogue. */
export const GAP_RULES: readonly Rule[] = [];
