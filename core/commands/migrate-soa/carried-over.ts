import { type Answer, answered } from '../../records/answer.ts';
import { APPLICABILITY_CHOICES, IMPLEMENTATION_CHOICES } from '../../registers/choice-lists.ts';
import type { Choice } from '../../registers/declaration.ts';
import type { Statement, StatementRow } from '../../soa/statement.ts';
import type { Control } from '../../standard/controls.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import { REASON_TITLES } from '../soa/reason-titles.ts';
import { type Agreement, agreement, type FormerControl, formerControls } from './former-answers.ts';

/** What the former statement says about a control of 2022. */
export interface CarriedOver {
  /** Texts by field of the statement; decisions that are open are left out. */
  readonly answers: Readonly<Record<string, string>>;
  readonly due: CalendarDate | undefined;
  /** The sources with their answers, and what is left to decide. */
  readonly sources: string;
  readonly isDisputed: boolean;
  readonly hasSources: boolean;
}

/** Everything that is carried over to a control; see agreement for what is decided. */
export function carriedOver(control: Control, statement: Statement): CarriedOver {
  const sources = formerControls(control, statement);
  const applicable = agreement(sources, ({ entry }) => entry.applicable);
  const implemented = agreement(sources, ({ entry }) => entry.implemented);
  const due = agreement(sources, ({ entry }) => entry.due);
  const disputed = [
    ...(applicable.state === 'disagreed' ? ['whether it applies'] : []),
    ...(implemented.state === 'disagreed' ? ['its status'] : []),
    ...(due.state === 'disagreed' ? ['its due date'] : []),
  ];
  return {
    answers: {
      applicable: titleOf(APPLICABILITY_CHOICES, applicable),
      implemented: titleOf(IMPLEMENTATION_CHOICES, implemented),
      justification: joined(sources, ({ entry }) =>
        unique([text(entry.justification), text(entry.justificationExclusion)]).join('; '),
      ),
      reasons: reasonsOf(sources),
      reference: joined(sources, ({ entry }) => text(entry.reference)),
      owner: unique(rowsOf(sources).map(({ entry }) => text(entry.owner))).join(', '),
    },
    due: due.state === 'agreed' ? due.value : undefined,
    sources: describe(control, sources, disputed),
    isDisputed: disputed.length > 0,
    hasSources: sources.length > 0,
  };
}

function describe(
  control: Control,
  sources: readonly FormerControl[],
  disputed: readonly string[],
): string {
  if (sources.length === 0) return 'New in 2022: to be decided.';
  const lines = sources.map((source) => describeSource(control, source));
  const left = disputed.length > 0 ? [`Sources disagree; decide ${disputed.join(', ')}.`] : [];
  return [...lines, ...left].join('\n');
}

/** "A.18.2.3: Yes, Implemented (also in A.8.8)". */
function describeSource(target: Control, { control, rows }: FormerControl): string {
  const others = control.successors.filter((id) => id !== target.id);
  const split = others.length > 0 ? ` (also in ${others.join(', ')})` : '';
  const said = rows.map(({ entry }) => {
    const words = [entry.applicable, entry.implemented, entry.due].map(text);
    return words.filter((word) => word !== '').join(', ') || 'no answer';
  });
  return `${control.id}: ${said.join(' / ') || 'not in the former statement'}${split}`;
}

function titleOf(choices: readonly Choice[], agreed: Agreement<string>): string {
  if (agreed.state !== 'agreed') return '';
  return choices.find(({ id }) => id === agreed.value)?.title ?? '';
}

/** Each different text once; with its sources before it where there are several texts. */
function joined(sources: readonly FormerControl[], textOf: (row: StatementRow) => string): string {
  const rows = rowsOf(sources);
  const texts = unique(rows.map(textOf));
  if (texts.length < 2) return texts[0] ?? '';
  return texts
    .map((one) => {
      const ids = unique(rows.filter((row) => textOf(row) === one).map(({ id }) => id));
      return `${ids.join(', ')}: ${one}`;
    })
    .join('\n');
}

function reasonsOf(sources: readonly FormerControl[]): string {
  return unique(
    rowsOf(sources).flatMap(({ entry: { reasons } }) => {
      const known = answered(reasons)?.map((reason) => REASON_TITLES[reason]);
      return known ?? [text(reasons)];
    }),
  ).join(', ');
}

function rowsOf(sources: readonly FormerControl[]): readonly StatementRow[] {
  return sources.flatMap(({ rows }) => rows);
}

/** What is written, readable or not; empty for marks of "not yet". */
function text(answer: Answer<unknown>): string {
  return answer.state === 'value' || answer.state === 'unreadable' ? answer.text.trim() : '';
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((one) => one !== ''))];
}
