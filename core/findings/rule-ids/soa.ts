/** Rules about the Statement of Applicability. */
export const SOA_RULE_IDS = [
  'soa-control-missing',
  'soa-control-duplicate',
  'soa-control-unknown',
  'soa-edition-2013',
  'soa-applicability-missing',
  'soa-justification-missing',
  'soa-justification-placeholder',
  'soa-justification-repeated',
  'soa-status-missing',
  'soa-excluded-but-relied-on',
  'soa-included-without-risk',
  'soa-risk-control-absent',
  'soa-not-implemented-without-action',
  'soa-reference-missing',
  'soa-approval-missing',
] as const;

export type SoaRuleId = (typeof SOA_RULE_IDS)[number];
