import { readFileSync } from 'node:fs';
import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { WorkbookChecker } from '../../core/check/workbook-checker.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { type Cell, textCell } from '../../core/workbook/cell.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { registerFile } from '../files/register-file.ts';
import { snapshotOf } from '../files/snapshot-of.ts';
import { count, milliseconds, ratio } from '../format.ts';
import { median } from '../measure/median.ts';
import type { BenchPart } from '../part.ts';
import { today } from '../tasks/today.ts';

const ROWS = 5_000;
const EDITS = 20;
const WARM_UP = 5;

/** The sample with a risk register of 5,000 rows in place of its own. */
function workbook(today: CalendarDate): Snapshot {
  const sample = snapshotOf(readFileSync('samples/meridian-isms.xlsx'));
  const [risks] = makeContext(sample, today).records['risk-register'];
  const others = sample.sheets.filter(({ name }) => name !== risks?.register.sheet);
  return { ...sample, sheets: [...snapshotOf(registerFile(ROWS)).sheets, ...others] };
}

/** A place in a register that edits may change, and what is typed there in turn. */
interface Typing {
  readonly title: string;
  readonly kind: RegisterKind;
  readonly field: string;
  readonly typed: readonly Cell[];
}

const TYPINGS: readonly Typing[] = [
  {
    title: `an owner among ${count(ROWS)} risks`,
    kind: 'risk-register',
    field: 'owner',
    typed: [textCell('Eve Falk'), textCell('')],
  },
  {
    title: `a description among ${count(ROWS)} risks`,
    kind: 'risk-register',
    field: 'description',
    typed: [textCell('Backups fail'), textCell('Backups fail unseen')],
  },
  {
    title: 'a justification in the Statement of Applicability',
    kind: 'soa',
    field: 'justification',
    typed: [textCell('Required by our customers'), textCell('TBD')],
  },
];

/** Median milliseconds of checking again after an edit, and of checking from the start. */
function measure(start: Snapshot, today: CalendarDate, { kind, field, typed }: Typing) {
  const checker = new WorkbookChecker();
  let { context } = checker.check(start, today);
  const times = { again: [] as number[], whole: [] as number[] };
  for (let index = 0; index < WARM_UP + EDITS; index++) {
    const register = context.recognition.registers.find((one) => one.kind === kind);
    const column = [...(register?.columns ?? [])].find(([id]) => id === field)?.[1].column;
    const row = register?.rows[index];
    if (!register || column === undefined || row === undefined) throw new Error(`no ${field}`);
    const cell = typed[index % typed.length] ?? cellAt(new Map(), { row, column });
    const sheets = context.snapshot.sheets.map((sheet) =>
      sheet.name === register.sheet
        ? { ...sheet, grid: withCells(sheet.grid, [{ row, column, cell }]) }
        : sheet,
    );
    const snapshot = { ...context.snapshot, sheets };
    const before = performance.now();
    const checked = checker.check(snapshot, today);
    const between = performance.now();
    const found = check(makeContext(snapshot, today));
    const after = performance.now();
    if (found.length !== checked.findings.length) throw new Error('the checks disagree');
    context = checked.context;
    if (index < WARM_UP) continue;
    times.again.push(between - before);
    times.whole.push(after - between);
  }
  return { again: median(times.again), whole: median(times.whole) };
}

/** Typing into one cell: the whole check again, or only what depends on the cell. */
export const RE_CHECK: BenchPart = {
  id: 're-check',
  title: `Checking again after an edit, beside a register of ${count(ROWS)} risks`,
  async run() {
    const start = workbook(today());
    const measured = TYPINGS.map((typing) => ({ typing, ...measure(start, today(), typing) }));
    return {
      tables: [
        {
          headers: ['typing', 'checked again', 'checked from the start', 'ratio'],
          rows: measured.map(({ typing, again, whole }) => [
            typing.title,
            milliseconds(again),
            milliseconds(whole),
            ratio(again / whole),
          ]),
        },
      ],
      ratios: measured.map(({ typing, again, whole }) => ({
        id: `re-check-${typing.kind}-${typing.field}/check`,
        what: `Checking again after typing ${typing.title}, of a whole check`,
        value: again / whole,
      })),
      notes: [`Median of ${EDITS} edits.`],
    };
  },
};
