import { type Found, hasColumn, headerCell, registerRule } from '../../findings/register-rule.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { answered } from '../../records/answer.ts';
import type { AuditFinding } from '../../records/kinds/audit-findings.ts';
import {
  findingName,
  hasNonconformity,
  isFinding,
  isNonconformity,
} from '../findings-of-audits.ts';

const FIELDS = ['action', 'owner', 'due'] as const;

/**
 * A major or minor nonconformity without action, owner or date. A nonconformity that a register of
 * them deals with has these there.
 */
export const FINDING_WITHOUT_ACTION = registerRule<AuditFinding>(
  {
    id: 'finding-without-action',
    severity: 'error',
    clause: '10.2',
    needs: ['audit-findings'],
  },
  (context) => context.records['audit-findings'],
  ({ register, records }, context): readonly Found[] => {
    const open = records.filter(
      (finding) =>
        isFinding(finding) &&
        isNonconformity(finding) &&
        answered(finding.status) !== 'cancelled' &&
        !hasNonconformity(finding, context),
    );
    if (open.length === 0) return [];
    const lacking = FIELDS.filter((field) => !hasColumn(register, field));
    return [
      ...lacking.map((field) => withoutColumn(register, field, open.length)),
      ...open.flatMap(missingAnswers),
    ];
  },
);

function withoutColumn(register: RecognisedRegister, field: string, count: number): Found {
  const column = { register: register.kind, field };
  const parameters = { variant: 'no-column', sheet: register.sheet, column, count };
  return { at: headerCell(register), parameters };
}

/** A blank action; owner and date are asked for where there is one. */
function missingAnswers(finding: AuditFinding): readonly Found[] {
  const name = findingName(finding);
  const { action } = finding;
  if (action.state === 'blank') return [{ at: action.at, parameters: { name } }];
  return (['owner', 'due'] as const).flatMap((variant) => {
    const answer = finding[variant];
    return answer.state === 'blank' ? [{ at: answer.at, parameters: { name, variant } }] : [];
  });
}
