import type { FieldDeclaration, RegisterDeclaration } from '../../registers/declaration.ts';
import type { RegisterKind } from '../../registers/kinds.ts';
import { formatAbsoluteArea, quoteSheetName } from '../../workbook/address.ts';
import { templateColumn } from './template-columns.ts';
import { checkedArea, templateSheetName } from './template-layout.ts';

/** A column of one register that others choose from. */
export interface NamedList {
  /** The defined name. */
  readonly name: string;
  readonly kind: RegisterKind;
  readonly field: string;
}

/** Names of the scales on the sheet with the risk criteria. */
export const SCALE_NAMES = {
  likelihood: 'Likelihood_scale',
  consequence: 'Consequence_scale',
  levelFrom: 'Level_from',
  levelName: 'Level_name',
} as const;

const RISKS: NamedList = { name: 'Risk_list', kind: 'risk-register', field: 'id' };
const ASSETS: NamedList = { name: 'Asset_list', kind: 'assets', field: 'asset' };
const PROCESSES: NamedList = { name: 'Process_list', kind: 'processes', field: 'process' };
const PEOPLE: NamedList = { name: 'People_list', kind: 'roles', field: 'person' };
const LISTS = [RISKS, ASSETS, PROCESSES, PEOPLE];

/** The list that a field chooses from, whether or not its register is in the workbook. */
export function listFor(
  { kind }: RegisterDeclaration,
  { id, content, concepts }: FieldDeclaration,
): NamedList | undefined {
  if (concepts[0] === 'riskReference') return RISKS;
  if (id === 'asset' && kind !== 'assets') return ASSETS;
  if (id === 'process' && kind !== 'processes') return PROCESSES;
  return content === 'person' && kind !== 'roles' ? PEOPLE : undefined;
}

/** The lists that a register offers: names, and what they refer to. */
export function listsOf(declaration: RegisterDeclaration): readonly (readonly [string, string])[] {
  return LISTS.flatMap(({ name, kind, field }) => {
    const column = templateColumn(declaration, field);
    if (kind !== declaration.kind || column === undefined) return [];
    const sheet = quoteSheetName(templateSheetName(declaration));
    return [[name, `${sheet}!${formatAbsoluteArea(checkedArea(column))}`] as const];
  });
}
