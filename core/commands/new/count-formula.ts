import type { RegisterDeclaration } from '../../registers/declaration.ts';
import { formatAbsoluteArea, quoteSheetName } from '../../workbook/address.ts';
import { templateFields } from '../template/template-columns.ts';
import { checkedArea, templateSheetName } from '../template/template-layout.ts';

/** Where the Statement of Applicability that we make says whether controls apply. */
const DECISIONS = '$C$9:$C$101';

/**
 * A formula that counts the rows that a register has, by its first required field but the id;
 * undefined for risk criteria, which come filled in.
 */
export function countFormula(declaration: RegisterDeclaration): string | undefined {
  if (declaration.kind === 'risk-criteria') return undefined;
  const sheet = quoteSheetName(templateSheetName(declaration));
  if (declaration.kind === 'soa') return `COUNTA(${sheet}!${DECISIONS})`;
  const fields = templateFields(declaration);
  const counted = fields.findIndex(({ required, content }) => required && content !== 'identifier');
  return `COUNTA(${sheet}!${formatAbsoluteArea(checkedArea(Math.max(0, counted) + 1))})`;
}
