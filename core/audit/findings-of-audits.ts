import type { CheckContext } from '../findings/check-context.ts';
import type { FindingValue } from '../findings/finding.ts';
import { isStarted, rowName } from '../findings/row-words.ts';
import { answered } from '../records/answer.ts';
import type { AuditFinding } from '../records/kinds/audit-findings.ts';
import { speaksOf } from './processes.ts';

/** Whether a row is a finding: it says what was found, or what shows it. */
export function isFinding({ description, evidence, grade }: AuditFinding): boolean {
  return isStarted(description, evidence, grade);
}

/** Whether it is graded as a nonconformity, major or minor. */
export function isNonconformity({ grade }: AuditFinding): boolean {
  const graded = answered(grade);
  return graded === 'major' || graded === 'minor';
}

export function findingName({ row, description, id, evidence }: AuditFinding): FindingValue {
  return rowName(row, description, id, evidence);
}

/** Whether a register of nonconformities deals with a finding: one names it, or its action names one. */
export function hasNonconformity(finding: AuditFinding, { records }: CheckContext): boolean {
  const findingId = answered(finding.id);
  const action = answered(finding.action) ?? '';
  return records.nonconformities
    .flatMap((register) => register.records)
    .some(({ id, source, description }) => {
      const named = answered(id);
      if (named !== undefined && speaksOf(action, named)) return true;
      const about = `${answered(source) ?? ''} | ${answered(description) ?? ''}`;
      return findingId !== undefined && speaksOf(about, findingId);
    });
}
