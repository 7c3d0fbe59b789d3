/** A subclause of ISO 27001:2022 clauses 4-10 that can be assessed, with its lettered requirements. */
export interface Clause {
  /** E.g. "6.1.3". */
  readonly id: string;
  readonly title: string;
  /** E.g. "6.1.3 d", in order; empty where the subclause is one requirement. */
  readonly requirements: readonly string[];
  /** E.g. "6.1.2 d.1": numbered points below a letter. */
  readonly points: readonly string[];
}

const ROWS: readonly (readonly [id: string, title: string, letters: string, points?: string])[] = [
  ['4.1', 'Understanding the organization and its context', ''],
  ['4.2', 'Understanding the needs and expectations of interested parties', 'abc'],
  ['4.3', 'Determining the scope of the information security management system', 'abc'],
  ['4.4', 'Information security management system', ''],
  ['5.1', 'Leadership and commitment', 'abcdefgh'],
  ['5.2', 'Policy', 'abcdefg'],
  ['5.3', 'Organizational roles, responsibilities and authorities', 'ab'],
  ['6.1.1', 'General (actions to address risks and opportunities)', 'abcde', 'e.1 e.2'],
  ['6.1.2', 'Information security risk assessment', 'abcde', 'a.1 a.2 c.1 c.2 d.1 d.2 d.3 e.1 e.2'],
  ['6.1.3', 'Information security risk treatment', 'abcdef'],
  ['6.2', 'Information security objectives and planning to achieve them', 'abcdefghijkl'],
  ['6.3', 'Planning of changes', ''],
  ['7.1', 'Resources', ''],
  ['7.2', 'Competence', 'abcd'],
  ['7.3', 'Awareness', 'abc'],
  ['7.4', 'Communication', 'abcd'],
  ['7.5.1', 'General (documented information)', 'ab'],
  ['7.5.2', 'Creating and updating', 'abc'],
  ['7.5.3', 'Control of documented information', 'abcdef'],
  ['8.1', 'Operational planning and control', ''],
  ['8.2', 'Information security risk assessment', ''],
  ['8.3', 'Information security risk treatment', ''],
  ['9.1', 'Monitoring, measurement, analysis and evaluation', 'abcdef'],
  ['9.2.1', 'General (internal audit)', 'ab', 'a.1 a.2'],
  ['9.2.2', 'Internal audit programme', 'abc'],
  ['9.3.1', 'General (management review)', ''],
  ['9.3.2', 'Management review inputs', 'abcdefg', 'd.1 d.2 d.3 d.4'],
  ['9.3.3', 'Management review results', ''],
  ['10.1', 'Continual improvement', ''],
  ['10.2', 'Nonconformity and corrective action', 'abcdefg', 'a.1 a.2 b.1 b.2 b.3'],
];

/** All assessable subclauses, in order. */
export const CLAUSES: readonly Clause[] = ROWS.map(([id, title, letters, points]) => ({
  id,
  title,
  requirements: [...letters].map((letter) => `${id} ${letter}`),
  points: points ? points.split(' ').map((point) => `${id} ${point}`) : [],
}));

/** Amendment 1:2024: climate change has to be considered in 4.1; a note in 4.2 says parties may ask for it. */
export const CLIMATE_CLAUSES: readonly string[] = ['4.1', '4.2'];

const BY_ID = new Map(CLAUSES.map((clause) => [clause.id, clause]));

/** The subclause of that id ("9.2.2"), or undefined. */
export function findClause(id: string): Clause | undefined {
  return BY_ID.get(id);
}
