import type { RegisterKind } from '../../registers/kinds.ts';
import { registerOf } from '../../registers/registers.ts';
import type { FieldChange, RowChange } from './row-changes.ts';

/** Fields that say how high a risk is, and how that is told. */
const HEIGHTS = [
  { score: 'score', level: 'level', lead: 'moved' },
  { score: 'residualScore', level: 'residualLevel', lead: 'what remains moved' },
] as const;
const RATINGS = new Set([
  ...HEIGHTS.flatMap(({ score, level }) => [score as string, level as string]),
  'likelihood',
  'consequence',
  'residualLikelihood',
  'residualConsequence',
  'confidentiality',
  'integrity',
  'availability',
]);
const LONGEST_VALUE = 60;

/** "Risk register: 2 new, 1 closed, 3 changed." */
export function countsText(kind: RegisterKind, changes: readonly RowChange[]): string {
  const counts = (['new', 'closed', 'gone', 'changed'] as const).flatMap((what) => {
    const count = changes.filter((change) => change.what === what).length;
    return count > 0 ? [`${count} ${what}`] : [];
  });
  return `${titleOf(kind)}: ${counts.join(', ')}.`;
}

/** One change in a sentence. */
export function changeText({ kind, id, name, what, fields }: RowChange): string {
  const called = name === '' ? id : `${id} (${shortened(name)})`;
  if (what === 'new') return `${called} is new.`;
  if (what === 'gone') return `${called} is no longer there.`;
  const lead = what === 'closed' ? `${called} was closed` : called;
  const told = [
    ...heightTexts(kind, fields),
    ...fields.filter((field) => isTold(kind, field)).map(fieldText),
  ];
  const completed = kind === 'treatment-plan' && isCompletion(fields);
  const start = completed ? `${called} was completed` : lead;
  return told.length === 0 ? `${start}.` : `${start}: ${told.join('; ')}.`;
}

export function titleOf(kind: RegisterKind): string {
  return registerOf(kind)?.title ?? kind;
}

/** "moved from 12 (High) to 6 (Medium)", for the risk and for what remains of it. */
function heightTexts(kind: RegisterKind, fields: readonly FieldChange[]): readonly string[] {
  if (kind !== 'risk-register') return [];
  return HEIGHTS.flatMap(({ score, level, lead }) => {
    const [points, word] = [score, level].map((id) =>
      fields.find(({ field, isOnlyWritten }) => field === id && !isOnlyWritten),
    );
    if (!points && !word) return [];
    const side = (at: 'before' | 'after') =>
      [points?.[at], points && word ? `(${word[at]})` : word?.[at]]
        .filter((part) => part)
        .join(' ');
    return [
      `${lead} from ${side('before') || 'not assessed'} to ${side('after') || 'not assessed'}`,
    ];
  });
}

/** Ratings are told by the score and level that they make, unless those only stand there otherwise. */
function isTold(kind: RegisterKind, { field, isOnlyWritten }: FieldChange): boolean {
  return kind !== 'risk-register' || isOnlyWritten || !RATINGS.has(field);
}

function isCompletion(fields: readonly FieldChange[]): boolean {
  return fields.some(
    ({ field, before, after }) => field === 'completed' && before === '' && after !== '',
  );
}

function fieldText({ title, before, after, isOnlyWritten }: FieldChange): string {
  const field = isOnlyWritten ? `${title}, as written,` : title;
  if (before === '') return `${field} is now ${quoted(after)}`;
  if (after === '') return `${field} was ${quoted(before)} and is blank`;
  return `${field} was ${quoted(before)} and is ${quoted(after)}`;
}

function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1)}…`;
}
