import type { CheckContext } from '../../findings/check-context.ts';
import { registerOf } from '../../registers/registers.ts';
import { evidencePlaces } from './evidence-places.ts';

/**
 * What stands in other registers for a requirement of clauses 4-10, with its place: "Risk register
 * on “Risks” (24 rows)". Empty where no such register has a row. It shows where to look, and says
 * nothing about whether the requirement is met.
 */
export function foundEvidence({ recognition }: CheckContext, requirement: string): string {
  return evidencePlaces(requirement)
    .flatMap((kind) =>
      recognition.registers
        .filter((register) => register.kind === kind && register.rows.length > 0)
        .map(({ sheet, rows }) => {
          const count = rows.length === 1 ? '1 row' : `${rows.length} rows`;
          return `${registerOf(kind)?.title ?? kind} on “${sheet}” (${count})`;
        }),
    )
    .join('; ');
}
