import type { RegisterDeclaration } from '../../registers/declaration.ts';
import { formatAbsoluteArea, quoteSheetName } from '../../workbook/address.ts';
import { templateFields } from '../template/template-columns.ts';
import { checkedArea, templateSheetName } from '../template/template-layout.ts';

/** Where the Statement of Applicability says whether controls apply, and the criteria their scales. */
const OWN_AREAS: Readonly<Partial<Record<RegisterDeclaration['kind'], string>>> = {
  soa: '$C$9:$C$101',
  'risk-criteria': '$B$6:$B$25',
};

/** A formula that counts the rows that a register has, by its first required field but the id. */
export function countFormula(declaration: RegisterDeclaration): string {
  const sheet = quoteSheetName(templateSheetName(declaration));
  const own = OWN_AREAS[declaration.kind];
  if (own) return `COUNTA(${sheet}!${own})`;
  const fields = templateFields(declaration);
  const counted = fields.findIndex(({ required, content }) => required && content !== 'identifier');
  return `COUNTA(${sheet}!${formatAbsoluteArea(checkedArea(Math.max(0, counted) + 1))})`;
}
