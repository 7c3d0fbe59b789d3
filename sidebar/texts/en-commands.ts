/** What each command does and asks for, by its id. */
export const EN_COMMANDS = {
  new: {
    title: 'Begin with registers',
    description: 'Sheets for criteria, risks, controls and more, ready to fill.',
    arguments: { set: 'Begin with', organisation: 'Name of your organisation' },
    choices: {
      complete: 'Everything',
      essential: 'What an audit asks for',
      risk: 'Risks alone',
    },
  },
  'score-risks': {
    title: 'Score the risks',
    description: 'Fills in and corrects scores and levels by your team’s own method.',
    arguments: {},
    choices: {},
  },
  'structure-register': {
    title: 'Structure registers',
    description: 'Adds dropdowns, colours, formulas, filters and the columns that are missing.',
    arguments: {},
    choices: {},
  },
  'plan-treatment': {
    title: 'Plan treatment',
    description: 'Lists an action for every risk that is too high.',
    arguments: {},
    choices: {},
  },
  'build-soa': {
    title: 'Build the statement',
    description: 'All 93 controls, filled in from your risks; completes one that is there.',
    arguments: {},
    choices: {},
  },
  'migrate-soa': {
    title: 'Carry over from 2013',
    description: 'Takes the answers of 2013 over to the controls of 2022.',
    arguments: {},
    choices: {},
  },
  'add-attributes': {
    title: 'Add control attributes',
    description: 'Adds type, properties, concepts, capabilities and domains as columns.',
    arguments: { facets: 'Which ones, comma by comma; empty for all' },
    choices: {},
  },
  'assess-gaps': {
    title: 'Assess gaps',
    description: 'Clauses 4 to 10 and Annex A, with the evidence that is there already.',
    arguments: { round: '“internal” or “pre-certification”' },
    choices: {},
  },
  'plan-audits': {
    title: 'Plan audits',
    description: 'An internal audit programme over three years.',
    arguments: {
      start: 'First day; today where empty',
      auditors: 'Auditors, comma by comma',
      intervals: 'Months between audits at high, medium and low risk; 12, 18, 36 where empty',
      monthly: 'Audits that one auditor can hold in a month',
    },
    choices: {},
  },
  'read-back': {
    title: 'Read an auditor’s notes back',
    description: 'Turns what an auditor wrote into your copy into audit findings.',
    arguments: { copy: 'The copy that came back', audit: 'Id of the audit in the programme' },
    choices: {},
  },
  'keep-version': {
    title: 'Keep a version',
    description: 'A dated copy of statement, risks and criteria on hidden sheets.',
    arguments: { version: 'Name of the version, e.g. 3.1', 'approved-by': 'Approved by' },
    choices: {},
  },
  'analyse-causes': {
    title: 'Analyse causes',
    description: 'Nonconformities by month, cause, area and requirement.',
    arguments: { nonconformity: 'Id of one, for its five whys' },
    choices: {},
  },
  summarise: {
    title: 'Summarise',
    description: 'A page with key figures, heat maps, top risks and charts, as of today.',
    arguments: { only: 'Only controls with this attribute' },
    choices: {},
  },
  compare: {
    title: 'Compare with an earlier copy',
    description: 'Tells which risks, decisions and actions changed since.',
    arguments: { with: 'The earlier copy', sheet: 'List the changes on a new sheet, too' },
    choices: {},
  },
  'prepare-review': {
    title: 'Prepare a management review',
    description: 'A sheet with every input from your registers, and room for decisions.',
    arguments: {},
    choices: {},
  },
};
