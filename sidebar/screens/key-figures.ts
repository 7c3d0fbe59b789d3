import type { WorkbookView } from '../engine/views.ts';

/** A figure at a glance; a value that can't be told is undefined, never 0. */
export interface KeyFigure {
  readonly id: 'risks' | 'above' | 'decided' | 'implemented' | 'errors' | 'overdue';
  readonly value: { readonly done: number; readonly total?: number } | undefined;
}

/** The figures that a board asks for first. */
export function keyFigures({
  risks,
  statement,
  findings,
  audits,
  registers,
}: WorkbookView): readonly KeyFigure[] {
  const count = (done: number, isKnown: boolean) => (isKnown ? { done } : undefined);
  const total = (of: (register: (typeof risks)[number]) => number) =>
    risks.reduce((sum, register) => sum + of(register), 0);
  const open = total((register) => register.count);
  const isHeightKnown = open > total(({ unknown }) => unknown);
  return [
    { id: 'risks', value: count(open, risks.length > 0) },
    {
      id: 'above',
      value: count(
        total((one) => one.aboveAcceptance),
        isHeightKnown,
      ),
    },
    { id: 'decided', value: statement && { done: statement.decided, total: statement.total } },
    { id: 'implemented', value: implemented(statement) },
    {
      id: 'errors',
      value: count(
        findings.filter(({ severity }) => severity === 'error').length,
        registers.length > 0,
      ),
    },
    {
      id: 'overdue',
      value: count(
        audits.audits.filter(({ state }) => state === 'overdue').length,
        audits.hasProgramme,
      ),
    },
  ];
}

function implemented(statement: WorkbookView['statement']): KeyFigure['value'] {
  if (!statement) return undefined;
  const all = statement.themes.map(({ counts }) => counts);
  const done = all.reduce((sum, counts) => sum + counts.implemented, 0);
  const excluded = all.reduce((sum, counts) => sum + counts['not-applicable'], 0);
  return { done, total: statement.total - excluded };
}
