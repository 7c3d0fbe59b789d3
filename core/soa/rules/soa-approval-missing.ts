import type { Rule } from '../../findings/rule.ts';
import { message } from '../../messages/message.ts';
import { missingApprovalParts } from '../approval.ts';
import { findingAtHeader } from '../soa-finding.ts';
import { isStarted, statementOf } from '../statement.ts';

const RULE = 'soa-approval-missing';
const PART_NAMES = {
  version: message('findings.approval-version'),
  date: message('findings.approval-date'),
  approval: message('findings.approval-name'),
};

/** Without an approval it's a warning; without a version or date alone it's advice. */
export const SOA_APPROVAL_MISSING: Rule = {
  id: RULE,
  severity: 'warning',
  clause: '7.5.2 c)',
  needs: ['soa'],
  find(context) {
    const statement = statementOf(context);
    if (!statement || !isStarted(statement)) return [];
    const parts = missingApprovalParts(context, statement);
    if (parts.length === 0) return [];
    const severity = parts.includes('approval') ? 'warning' : 'advice';
    const missing = parts.map((part) => PART_NAMES[part]);
    return [
      findingAtHeader({ rule: RULE, severity }, statement.registers[0], 'control', { missing }),
    ];
  },
};
