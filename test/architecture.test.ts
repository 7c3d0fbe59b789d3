import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

/** Layers of the core, lowest first: a layer may import itself and what stands below it. */
const LAYERS: readonly (readonly string[])[] = [
  ['core/messages'],
  ['core/standard', 'core/workbook'],
  ['core/registers'],
  ['core/recognise'],
  ['core/records'],
  ['core/method'],
  ['core/findings'],
  [
    'core/risk',
    'core/soa',
    'core/gap',
    'core/audit',
    'core/planning',
    'core/operation',
    'core/improvement',
  ],
  ['core/check', 'core/functions'],
  ['core/sharing'],
  ['core/commands'],
];

const LONGEST_FILE = 400;

function under(folders: readonly string[]): string {
  return folders.map((folder) => `^${folder}/`).join('|');
}

/** Each layer with the reason why it may not import what stands above or beside it. */
function layerRules(): IForbiddenRuleType[] {
  return LAYERS.flatMap((folders, index) => {
    const above = LAYERS.slice(index + 1).flat();
    return folders.map((folder) => ({
      name: `${folder} knows nothing above it`,
      severity: 'error' as const,
      comment: 'Facts and parsing stay usable without rules, rules without commands.',
      from: { path: `^${folder}/` },
      to: { path: under([...above, ...folders.filter((other) => other !== folder)]) || '^$' },
    }));
  });
}

const RULES: readonly IForbiddenRuleType[] = [
  ...layerRules(),
  {
    name: 'the core knows no host',
    severity: 'error',
    comment: 'The same core runs in Excel, Google Sheets, browsers and on files.',
    from: { path: '^core/' },
    to: { pathNot: '^core/' },
  },
  {
    name: 'the sidebar knows the core alone',
    severity: 'error',
    comment: 'One sidebar serves every host, so it may know none of them.',
    from: { path: '^sidebar/' },
    to: { path: '^(workbench|excel-addin|sheets-addon)/' },
  },
  {
    name: 'the page thinks in a worker',
    severity: 'error',
    comment: 'The sidebar script stays small and the page responsive while a workbook is checked.',
    from: { path: '^sidebar/', pathNot: '^sidebar/(engine|texts)/' },
    to: {
      path: '^core/(check|commands|recognise|records|method|risk|soa)/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'file hosts know no ISO',
    severity: 'error',
    comment: 'A host reads a snapshot and commits changes; what they mean is not its business.',
    from: { path: '^(xlsx|workbench/(csv|files)|sheets-addon/host|excel-addin/host)/' },
    to: { path: '^core/', pathNot: '^core/(workbook|messages)/' },
  },
  {
    name: 'what reads and writes .xlsx files knows no host',
    severity: 'error',
    comment: 'Copies for auditors are made of them in every host, most of which have no disk.',
    from: { path: '^xlsx/' },
    to: { path: '^(workbench|excel-addin|sheets-addon)/|^(node:)?(fs|path|zlib|crypto|buffer)$' },
  },
  {
    name: 'the Google Sheets add-on knows no other host',
    severity: 'error',
    comment: 'Hosts are ported one by one; what they share is the core or the sidebar.',
    from: { path: '^sheets-addon/' },
    to: { path: '^(workbench|excel-addin)/' },
  },
  {
    name: 'the Excel add-in knows no other host',
    severity: 'error',
    comment: 'Hosts are ported one by one; what they share is the core or the sidebar.',
    from: { path: '^excel-addin/' },
    to: { path: '^(workbench|sheets-addon)/' },
  },
  {
    name: 'the script of Google Sheets has no page',
    severity: 'error',
    comment: 'It runs at Google without a page, and every start of it loads all of it.',
    from: { path: '^sheets-addon/(main|host|server|wire)' },
    to: { path: '^(sidebar|sheets-addon/page)/' },
  },
  {
    name: 'nobody imports the command line',
    severity: 'error',
    comment: 'What others need belongs below it.',
    from: { pathNot: '^(workbench/cli|test)/' },
    to: { path: '^workbench/cli/' },
  },
  {
    name: 'no circles',
    severity: 'error',
    comment: 'A circle is one module pretending to be two.',
    from: {},
    to: { circular: true },
  },
];

let result: ICruiseResult;

beforeAll(async () => {
  const folders = ['core', 'xlsx', 'sidebar', 'excel-addin', 'sheets-addon', 'workbench', 'build'];
  const cruised = await cruise(folders, {
    ruleSet: { forbidden: [...RULES] },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  if (typeof cruised.output === 'string') throw new Error(cruised.output);
  result = cruised.output;
});

describe('architecture', () => {
  it.each(RULES.map(({ name }) => name))('%s', (name) => {
    const broken = result.summary.violations.filter(({ rule }) => rule.name === name);
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('looked at the whole tree', () => {
    expect(result.summary.totalCruised).toBeGreaterThan(100);
  });

  it(`has no file over ${LONGEST_FILE} lines`, () => {
    const files = execFileSync('git', ['ls-files', '*.ts'], { encoding: 'utf8' })
      .trim()
      .split('\n');
    const long = files.filter(
      (file) => readFileSync(file, 'utf8').split('\n').length > LONGEST_FILE + 1,
    );
    expect(long).toEqual([]);
  });
});
