import { CONTROL_FACETS } from '../standard/control-attribute-texts.ts';
import type { CommandDeclaration } from './command.ts';
import { STARTER_SETS } from './new/starter-sets.ts';

/** What a user can ask for, in the order in which a team would; how it is done stands in a file each. */
export const COMMAND_DECLARATIONS = [
  {
    id: 'new',
    title: 'New workbook',
    description:
      'Make a workbook with a cover, risk criteria, registers and the Statement of Applicability, ready to fill.',
    startsFrom: 'nothing',
    arguments: [
      {
        name: 'set',
        description: 'what it begins with: everything, what an audit asks for, or risks alone',
        type: 'choice',
        choices: STARTER_SETS,
      },
      { name: 'organisation', description: 'the name of your organisation', type: 'text' },
    ],
  },
  {
    id: 'score-risks',
    title: 'Score risks',
    description: "Fill in and correct scores and levels by the team's own method.",
    arguments: [],
  },
  {
    id: 'structure-register',
    title: 'Structure registers',
    description:
      'Add missing columns, dropdowns, heat-map colours, native formulas, a frozen header and a filter.',
    arguments: [],
  },
  {
    id: 'plan-treatment',
    title: 'Plan risk treatment',
    description:
      'Add a row to the treatment plan for every risk above acceptance that has no action yet.',
    arguments: [],
  },
  {
    id: 'build-soa',
    title: 'Build the Statement of Applicability',
    description:
      'Make a Statement of Applicability with all 93 controls, or complete the one that is there, prefilled from the risk register.',
    arguments: [],
  },
  {
    id: 'migrate-soa',
    title: 'Migrate the Statement of Applicability',
    description:
      'Carry a Statement of Applicability of 2013 over to the 93 controls of 2022, on a sheet beside it.',
    arguments: [],
  },
  {
    id: 'add-attributes',
    title: 'Add control attributes',
    description:
      'Add the attributes of 2022 (type, properties, concepts, capabilities, domains) and NIST CSF 2.0 as columns to the Statement of Applicability.',
    arguments: [
      {
        name: 'facets',
        description: `which ones, comma by comma: ${CONTROL_FACETS.join(', ')}; all where none is named`,
        type: 'text',
      },
    ],
  },
  {
    id: 'assess-gaps',
    title: 'Assess gaps',
    description:
      'Make or complete a gap assessment of clauses 4 to 10 and Annex A, with the evidence that other registers hold.',
    arguments: [
      {
        name: 'round',
        description: '“internal” (the first), or “pre-certification” on a sheet beside it',
        type: 'text',
      },
    ],
  },
  {
    id: 'plan-audits',
    title: 'Plan audits',
    description:
      'Plan three years of internal audits by risk, earlier results, independence and workload.',
    arguments: [
      {
        name: 'start',
        description: 'The day the programme begins; today if not given',
        type: 'date',
      },
      { name: 'auditors', description: 'Names of the auditors, separated by commas', type: 'text' },
      {
        name: 'intervals',
        description:
          'Months between audits at high, medium and low risk; “12, 18, 36” if not given',
        type: 'text',
      },
      { name: 'monthly', description: 'Audits that one auditor can hold in a month', type: 'text' },
    ],
  },
  {
    id: 'analyse-causes',
    title: 'Analyse causes',
    description:
      'Show nonconformities by month, cause, area, source and requirement, or make a sheet of five whys for one of them.',
    arguments: [
      {
        name: 'nonconformity',
        description: 'the id of one nonconformity, for a sheet of five whys',
        type: 'text',
      },
    ],
  },
  {
    id: 'summarise',
    title: 'Summarise',
    description:
      'Make or update a sheet with key figures, heat maps, top risks and charts, as of today.',
    arguments: [
      {
        name: 'only',
        description:
          'count controls with this attribute alone, such as Preventive, Identify, Governance or PR.AA',
        type: 'text',
      },
    ],
  },
  {
    id: 'compare',
    title: 'Compare with an earlier copy',
    description:
      'Tell what changed since an earlier copy of the workbook, or since the versions that it keeps: risks, decisions, actions and other rows.',
    answersInWords: true,
    arguments: [
      { name: 'with', description: 'the earlier copy of the workbook', type: 'workbook' },
      { name: 'sheet', description: 'list the changes on a new sheet, too', type: 'flag' },
    ],
  },
  {
    id: 'prepare-review',
    title: 'Prepare a management review',
    description:
      'Make a sheet with every input that a management review needs, filled from the registers, and room for decisions.',
    arguments: [],
  },
  {
    id: 'keep-version',
    title: 'Keep a version',
    description:
      'Keep a dated copy of the Statement of Applicability, the risk register and its criteria on hidden sheets, with a list of versions.',
    arguments: [
      { name: 'version', description: 'how the version is called, e.g. 3.1', type: 'text' },
      { name: 'approved-by', description: 'who approved it', type: 'text' },
    ],
  },
  {
    id: 'read-back',
    title: 'Read an auditor’s notes back',
    description:
      'Turn what an auditor wrote into a copy into audit findings, and nonconformities into rows of their own.',
    arguments: [
      {
        name: 'copy',
        description: 'the copy that came back',
        type: 'workbook',
        isPositional: true,
      },
      {
        name: 'audit',
        description: 'the audit that the notes belong to, by its id in the audit programme',
        type: 'text',
      },
    ],
  },
] as const satisfies readonly CommandDeclaration[];

export type CommandId = (typeof COMMAND_DECLARATIONS)[number]['id'];

/** What a command asks for. */
export function declarationOf(id: CommandId): CommandDeclaration {
  const declaration = COMMAND_DECLARATIONS.find((one) => one.id === id);
  if (!declaration) throw new Error(`no such command: ${id}`);
  return declaration;
}
