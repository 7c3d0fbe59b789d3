import type { CheckContext } from '../../findings/check-context.ts';
import { type Found, registerRule } from '../../findings/register-rule.ts';
import { type Answer, answered } from '../../records/answer.ts';
import type { Incident } from '../../records/kinds/incidents.ts';

const FIELDS = [
  ['risk', 'risk-register'],
  ['nonconformity', 'nonconformities'],
] as const;

/** Risks and nonconformities that an incident names and that their register doesn't have. */
export const INCIDENT_REFERENCE_UNKNOWN = registerRule<Incident>(
  {
    id: 'incident-reference-unknown',
    severity: 'warning',
    clause: 'A.5.27',
    needs: ['incidents'],
  },
  (context) => context.records.incidents,
  ({ records }, context): readonly Found[] =>
    FIELDS.flatMap(([field, kind]) => {
      const known = idsOf(context, kind);
      if (known.size === 0) return [];
      return records.flatMap((record) => unknownIn(record[field], known));
    }),
);

function unknownIn(
  answer: Answer<readonly string[]>,
  known: ReadonlySet<string>,
): readonly Found[] {
  if (answer.state !== 'value') return [];
  const unknown = answer.value.filter((id) => !known.has(folded(id)));
  return unknown.length === 0 ? [] : [{ at: answer.at, parameters: { ids: unknown.join(', ') } }];
}

function idsOf(
  { records }: CheckContext,
  kind: 'risk-register' | 'nonconformities',
): ReadonlySet<string> {
  const registers: readonly { readonly records: readonly { readonly id: Answer<string> }[] }[] =
    records[kind];
  return new Set(
    registers.flatMap((register) =>
      register.records.flatMap(({ id }) => {
        const value = answered(id);
        return value === undefined ? [] : [folded(value)];
      }),
    ),
  );
}

function folded(id: string): string {
  return id.trim().toLowerCase();
}
