/** Terms of the field in plain words. */
export const EN_GLOSSARY = {
  acceptance:
    'Risk acceptance: the highest risk that you take without doing more about it. Clause 6.1.2 asks for it in writing.',
  control:
    'A control is anything that changes a risk: a rule, a lock, a backup. Annex A lists 93 to compare yours with.',
  requirement:
    'Something that the standard says must be done. Clauses 4 to 10 hold them for everybody who wants the certificate.',
  pdca: 'Plan, do, check, act: the round in which a management system works. Clauses 4-7 plan, 8 does, 9 checks, 10 acts.',
  'annex-a': 'The list of 93 controls at the end of ISO/IEC 27001:2022, in four themes.',
  'management-review':
    'Top management looks at the whole system at planned intervals and decides what changes (clause 9.3).',
};
