import { type Found, headerCell, registerRule } from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import { message } from '../../messages/message.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { ScopeEntry } from '../../records/kinds/scope.ts';

/** What the scope must speak of. */
const BOUNDARIES = ['site', 'network', 'people', 'process', 'interface'] as const;

/** Rows that are not answered; once every row says its kind, the kinds that have none. */
export const SCOPE_BOUNDARY_MISSING = registerRule(
  { id: 'scope-boundary-missing', severity: 'error', clause: '4.3', needs: ['scope'] },
  (context) => context.records.scope,
  ({ register, records }): readonly Found[] => {
    const begun = records.filter(({ statement, inScope }) => isStarted(statement, inScope));
    if (begun.length === 0) return [];
    const known = begun.every(({ boundary }) => boundary.state === 'value');
    return [...(known ? absentKinds(register, begun) : []), ...begun.flatMap(openAnswers)];
  },
);

function absentKinds(
  register: RecognisedRegister,
  entries: readonly ScopeEntry[],
): readonly Found[] {
  const kinds = new Set(
    entries.map(({ boundary }) => boundary.state === 'value' && boundary.value),
  );
  const at = headerCell(register);
  const { sheet } = register;
  const statement = kinds.has('statement')
    ? []
    : [{ at, parameters: { variant: 'statement', sheet } }];
  const boundaries = BOUNDARIES.filter((kind) => !kinds.has(kind)).map((kind) => ({
    at,
    parameters: { sheet, boundary: message(`findings.boundary-${kind}`) },
  }));
  return [...statement, ...boundaries];
}

function openAnswers({ row, boundary, statement, inScope }: ScopeEntry): readonly Found[] {
  if (boundary.state === 'blank')
    return [{ at: boundary.at, parameters: { variant: 'kind', row } }];
  if (statement.state === 'blank') {
    return [{ at: statement.at, parameters: { variant: 'what', row } }];
  }
  const isStatement = boundary.state === 'value' && boundary.value === 'statement';
  if (inScope.state !== 'blank' || isStatement) return [];
  return [{ at: inScope.at, parameters: { variant: 'decision', name: rowName(row, statement) } }];
}
