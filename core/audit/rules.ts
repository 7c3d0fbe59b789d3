import type { Rule } from '../findings/rule.ts';

/** The rules about the audit programme and audit findings, in the order of the catalogue. */
export const AUDIT_RULES: readonly Rule[] = [];
