import type { FieldDeclaration, RegisterDeclaration } from '../../registers/declaration.ts';
import type { RegisterKind } from '../../registers/kinds.ts';

/**
 * Fields that recognition knows and templates do without. A new risk register rates one consequence,
 * and what is done about a risk stands in the treatment plan beside it.
 */
const LEFT_OUT: Readonly<Partial<Record<RegisterKind, readonly string[]>>> = {
  'risk-register': ['confidentiality', 'integrity', 'availability', 'action', 'status', 'due'],
};

/** The fields that get a column in a sheet that we make, left to right. */
export function templateFields({ kind, fields }: RegisterDeclaration): readonly FieldDeclaration[] {
  const leftOut = LEFT_OUT[kind] ?? [];
  return fields.filter(({ id }) => !leftOut.includes(id));
}

/** The 1-based column of a field in a sheet that we make; undefined where it has none. */
export function templateColumn(
  declaration: RegisterDeclaration,
  field: string,
): number | undefined {
  const index = templateFields(declaration).findIndex(({ id }) => id === field);
  return index < 0 ? undefined : index + 1;
}
