import { type Found, headerCell } from '../../findings/register-rule.ts';
import { message } from '../../messages/message.ts';
import { answered } from '../../records/answer.ts';
import { CLAUSES } from '../../standard/clauses.ts';
import type { BegunAssessment } from '../gap-rule.ts';
import { gapRule } from '../gap-rule.ts';

/** An assessment of fewer of the chapters 4-10 looks at a part of the standard on purpose. */
const FEWEST_CHAPTERS = 5;
const MOST_NAMED = 8;

/** Subclauses of 4-10 that an assessment of the whole standard leaves out, named once. */
export const GAP_REQUIREMENT_MISSING = gapRule(
  { id: 'gap-requirement-missing', severity: 'error', clause: '4-10' },
  ({ register, entries }): readonly Found[] => {
    const clauses = clausesOf(entries);
    const chapters = new Set(clauses.map((clause) => clause.split('.')[0]));
    if (chapters.size < FEWEST_CHAPTERS) return [];
    const missing = CLAUSES.filter(({ id }) => !clauses.some((clause) => covers(clause, id)));
    if (missing.length === 0) return [];
    const named = missing.slice(0, MOST_NAMED).map(({ id }) => id);
    const more = missing.length - named.length;
    const list = more > 0 ? message('findings.and-more', { named, count: more }) : named;
    const parameters = { sheet: register.sheet, missing: list, count: missing.length };
    return [{ at: headerCell(register), parameters }];
  },
);

function clausesOf(entries: BegunAssessment['entries']): readonly string[] {
  return entries.flatMap(({ requirement }) => {
    const reference = answered(requirement);
    return reference?.kind === 'clause' ? [reference.clause] : [];
  });
}

/** "9.2" covers 9.2.1; "6.1.3" covers itself. Whole chapters cover nothing: they are headings. */
function covers(clause: string, id: string): boolean {
  if (!clause.includes('.')) return false;
  return clause === id || id.startsWith(`${clause}.`) || clause.startsWith(`${id}.`);
}
