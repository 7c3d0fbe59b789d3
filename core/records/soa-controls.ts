import type { ControlReference } from '../standard/control-reference.ts';
import { CONTROLS } from '../standard/controls.ts';
import { CONTROLS_2013, findControl2013 } from '../standard/controls-2013.ts';
import { controlFromDate, controlFromNumber } from '../standard/parse-control.ts';
import { type Answer, answered } from './answer.ts';
import { controlOrder } from './control-order.ts';
import { fold } from './parse/fold.ts';
import type { SoaEntry } from './soa-entry.ts';

/** A row whose control a spreadsheet has damaged, and what it may have been. */
interface DamagedRow {
  readonly index: number;
  readonly candidates: readonly ControlReference[];
}

const TITLES: ReadonlyMap<string, string> = new Map(
  [...CONTROLS, ...CONTROLS_2013].map(({ id, title }) => [id, fold(title)]),
);
const OBJECTIVES_2013: ReadonlySet<string> = new Set(
  CONTROLS_2013.map(({ id }) => id.slice(0, id.lastIndexOf('.'))),
);

/**
 * The entries with the controls that the whole column tells. An id that became a number or a date
 * ("8.2" was 8.2 or 8.20; 5 October was 5.10) is, in this order: the one whose title stands beside
 * it; the one that fits between the undamaged ids around it; the one that no other row has, first
 * come first. In a register of 2013, "A.6.1" is an objective, not the control of 2022.
 */
export function withSettledControls(entries: readonly SoaEntry[]): readonly SoaEntry[] {
  const settled = entries.map((entry) => answered(entry.control));
  const damaged = damagedRows(entries);
  for (const { index } of damaged) settled[index] = undefined;
  const pending = damaged.filter((row) => {
    const titled = byTitle(row.candidates, entries[row.index]?.title);
    if (titled) settled[row.index] = titled;
    return titled === undefined;
  });
  settleByNeighbours(settled, pending);
  settleByAbsence(settled, pending);
  const is2013 = isEdition2013(settled);
  return entries.map((entry, index) => {
    const control = settled[index];
    if (!control || entry.control.state !== 'value') return entry;
    const value = is2013 ? in2013(control) : control;
    if (value === entry.control.value) return entry;
    const { state, at, text } = entry.control;
    return { ...entry, control: { state, at, text, value } };
  });
}

/** Whether most of the ids that exist in one edition alone are of 2013. */
export function isEdition2013(controls: readonly (ControlReference | undefined)[]): boolean {
  let former = 0;
  let current = 0;
  for (const control of controls) {
    if (control?.kind === '2013') former += 1;
    if (control?.kind === '2022') current += 1;
  }
  return former > current;
}

function damagedRows(entries: readonly SoaEntry[]): readonly DamagedRow[] {
  return entries.flatMap(({ control }, index) => {
    if (control.state !== 'value') return [];
    const candidates = candidatesOf(control.text);
    return candidates.length > 0 ? [{ index, candidates }] : [];
  });
}

/** What a damaged id may have been, likeliest first; empty for ids that are not damaged. */
function candidatesOf(shown: string): readonly ControlReference[] {
  const text = shown.trim();
  if (/^\d\.\d$/.test(text)) {
    const controls = controls2022(controlFromNumber(Number(text)), text);
    return controls.length > 1 ? controls : [];
  }
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!date) return [];
  const [year = 0, month = 0, day = 0] = date.slice(1).map(Number);
  const former = [`A.${day}.${month}.${year % 100}`, `A.${month}.${day}.${year % 100}`];
  return [
    ...[...new Set(former)].flatMap((id): readonly ControlReference[] => {
      const control = findControl2013(id)?.id;
      return control ? [{ kind: '2013', control, text }] : [];
    }),
    ...controls2022(controlFromDate(text), text),
  ];
}

function controls2022(
  ids: ReturnType<typeof controlFromNumber>,
  text: string,
): readonly ControlReference[] {
  return ids.map((control) => ({ kind: '2022', control, text }));
}

function byTitle(
  candidates: readonly ControlReference[],
  title: Answer<string> | undefined,
): ControlReference | undefined {
  if (title?.state !== 'value') return undefined;
  const folded = fold(title.value);
  return candidates.find((candidate) => TITLES.get(idOf(candidate)) === folded);
}

/** Settles the rows with exactly one candidate between the nearest settled ids above and below. */
function settleByNeighbours(
  settled: (ControlReference | undefined)[],
  pending: readonly DamagedRow[],
): void {
  const orders = settled.map((control) => (control ? controlOrder(control) : undefined));
  const above = nearest(orders);
  const below = nearest([...orders].reverse()).reverse();
  for (const { index, candidates } of pending) {
    const low = above[index] ?? Number.NEGATIVE_INFINITY;
    const high = below[index] ?? Number.POSITIVE_INFINITY;
    const fitting = candidates.filter((candidate) => {
      const order = controlOrder(candidate) ?? Number.NaN;
      return low < order && order < high;
    });
    if (fitting.length === 1) settled[index] = fitting[0];
  }
}

/** Settles what is left: a candidate that no row has yet, else the likeliest. */
function settleByAbsence(
  settled: (ControlReference | undefined)[],
  pending: readonly DamagedRow[],
): void {
  const taken = new Set(settled.flatMap((control) => (control ? [idOf(control)] : [])));
  for (const { index, candidates } of pending) {
    if (settled[index]) continue;
    const free = candidates.find((candidate) => !taken.has(idOf(candidate))) ?? candidates[0];
    if (!free) continue;
    settled[index] = free;
    taken.add(idOf(free));
  }
}

/** For each place the last known order before it. */
function nearest(orders: readonly (number | undefined)[]): (number | undefined)[] {
  let last: number | undefined;
  return orders.map((order) => {
    const before = last;
    last = order ?? last;
    return before;
  });
}

function in2013(control: ControlReference): ControlReference {
  const isObjective = control.kind === '2022' && OBJECTIVES_2013.has(control.control);
  return isObjective ? { kind: 'group', group: control.control, text: control.text } : control;
}

function idOf(control: ControlReference): string {
  return control.kind === '2022' || control.kind === '2013' ? control.control : control.text;
}
