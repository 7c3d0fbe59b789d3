import { type CoreMessage, message } from '../../messages/message.ts';
import type { RegisterKind } from '../../registers/kinds.ts';
import type { FieldChange, RowChange } from './row-changes.ts';

/** Fields that say how high a risk is, and how that is told. */
const HEIGHTS = [
  { score: 'score', level: 'level', told: 'changes.moved' },
  { score: 'residualScore', level: 'residualLevel', told: 'changes.remains-moved' },
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
export function changeCounts(kind: RegisterKind, changes: readonly RowChange[]): CoreMessage {
  const counts = (['new', 'closed', 'gone', 'changed'] as const).flatMap((what) => {
    const count = changes.filter((change) => change.what === what).length;
    return count > 0 ? [message(`changes.${what}`, { count })] : [];
  });
  return message('changes.counts', { register: { register: kind }, counts });
}

/** One change in a sentence. */
export function changeMessage({ kind, id, name, what, fields }: RowChange): CoreMessage {
  const row = name === '' ? id : `${id} (${shortened(name)})`;
  if (what === 'new') return message('changes.row-new', { row });
  if (what === 'gone') return message('changes.row-gone', { row });
  const told = [
    ...heightMessages(kind, fields),
    ...fields.filter((field) => isTold(kind, field)).map((field) => fieldMessage(kind, field)),
  ];
  const ending = kind === 'treatment-plan' && isCompletion(fields) ? 'completed' : what;
  if (ending === 'changed') {
    const changes = { clauses: told.length > 0 ? told : [message('changes.rated-otherwise')] };
    return message('changes.row-changed', { row, changes });
  }
  if (told.length === 0) return message(`changes.row-${ending}`, { row });
  return message(`changes.row-${ending}-with`, { row, changes: { clauses: told } });
}

/** "moved from 12 (High) to 6 (Medium)", for the risk and for what remains of it. */
function heightMessages(
  kind: RegisterKind,
  fields: readonly FieldChange[],
): readonly CoreMessage[] {
  if (kind !== 'risk-register') return [];
  return HEIGHTS.flatMap(({ score, level, told }) => {
    const [points, word] = [score, level].map((id) =>
      fields.find(({ field, isOnlyWritten }) => field === id && !isOnlyWritten),
    );
    if (!points && !word) return [];
    const height = (at: 'before' | 'after') => heightAt(points?.[at] ?? '', word?.[at] ?? '');
    return [message(told, { before: height('before'), after: height('after') })];
  });
}

/** A height by its score, its level or both, as far as they are known. */
function heightAt(points: string, level: string): CoreMessage | string | number {
  const score = Number.isFinite(Number(points)) ? Number(points) : points;
  if (points !== '' && level !== '') return message('changes.height', { score, level });
  if (points !== '') return score;
  return level === '' ? message('changes.not-assessed') : level;
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

function fieldMessage(
  register: RegisterKind,
  { field, before, after, isOnlyWritten }: FieldChange,
): CoreMessage {
  const about = isOnlyWritten ? 'written' : 'field';
  const said = {
    field: { register, field },
    before: shortened(before),
    after: shortened(after),
  };
  if (before === '') return message(`changes.${about}-filled`, said);
  if (after === '') return message(`changes.${about}-blank`, said);
  return message(`changes.${about}`, said);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1)}…`;
}
