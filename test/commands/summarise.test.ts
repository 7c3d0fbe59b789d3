import { describe, expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import type { Plan } from '../../core/commands/command.ts';
import { SUMMARISE } from '../../core/commands/summarise.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { RiskMethod, Scale } from '../../core/method/risk-method.ts';
import type { RecordsByKind } from '../../core/records/records.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { formatPosition, sheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { shownValue, textCell } from '../../core/workbook/cell.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import { gridFromRows, usedCells } from '../../core/workbook/grid.ts';
import { inverse } from '../../core/workbook/inverse.ts';
import { emptySheet, type SheetDefinition } from '../../core/workbook/snapshot.ts';
import { contextOf } from '../support/context.ts';
import { risksOf, soaOf } from '../support/records.ts';

const RISKS = risksOf([
  risk('R-1', 'Phishing', 'Ann', 4, 5, 3, 5, '2026-12-01'),
  risk('R-2', 'Ransomware', 'Ben', 3, 5, 1, 5, '2026-01-01'),
  risk('R-3', 'Theft', null, 2, 2, null, null, null),
  risk('R-4', 'Not rated yet', 'ann', null, 3, null, null, '2026-12-01'),
]);
const SOA = soaOf([
  { control: control('A.5.1'), applicable: 'applicable', implemented: 'implemented' },
  { control: control('A.6.1'), applicable: 'applicable', implemented: null },
  { control: control('A.7.1'), applicable: 'not-applicable', implemented: null },
  { control: control('A.8.1'), applicable: null, implemented: 'planned' },
]);

function risk(
  id: string,
  title: string,
  owner: string | null,
  likelihood: number | null,
  consequence: number | null,
  residualLikelihood: number | null,
  residualConsequence: number | null,
  nextReview: string | null,
) {
  const ratings = { likelihood, consequence, residualLikelihood, residualConsequence };
  return { id, title, owner, ...ratings, treatment: 'modify', nextReview };
}

function control(id: string) {
  return { kind: '2022', control: id, text: id };
}

function scale(steps: number): Scale {
  const values = Array.from({ length: steps }, (_, index) => index + 1);
  return { steps: values.map((value) => ({ value, label: '' })), from: 'ratings' };
}

function plan(context: CheckContext): Plan {
  return SUMMARISE.plan(context, {});
}

function newSheet(context: CheckContext): SheetDefinition {
  const [change] = plan(context).changes.changes;
  if (change?.kind !== 'sheet' || !change.after) throw new Error('no new sheet');
  return change.after;
}

/** What the rows of the page say, cells joined by " | "; empty rows left out. */
function linesOf({ grid }: Pick<SheetDefinition, 'grid'>): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, cell } of usedCells(grid)) {
    const shown = shownValue(cell);
    const text = shown.kind === 'text' ? shown.text : String(Object.values(shown)[1]);
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()].map((cells) => cells.join(' | '));
}

/** The lines of one section, from its heading on. */
function section(context: CheckContext, heading: string, count: number): readonly string[] {
  const lines = linesOf(newSheet(context));
  const start = lines.findIndex((line) => line.split(' | ')[0] === heading);
  return lines.slice(start, start + count);
}

function applied(context: CheckContext): CheckContext {
  const outcome = applyChanges(context.snapshot, plan(context).changes);
  if (outcome.kind !== 'applied') throw new Error('stale');
  return { ...context, snapshot: outcome.snapshot };
}

const BOTH = contextOf({ risks: RISKS, soa: SOA });

describe('what the summary says', () => {
  it('begins with the day, the sources and the method', () => {
    expect(linesOf(newSheet(BOTH)).slice(0, 4)).toEqual([
      'Information security risk summary',
      'As of 15 June 2026',
      'Made from | Risk register: sheet “Risks”, rows 2 to 5; Statement of Applicability: sheet “SoA”, rows 2 to 5',
      expect.stringMatching(/^Method \| .*likelihood × consequence.*accepted up to 6/),
    ]);
  });

  it('counts what matters, and says what it does not know', () => {
    expect(linesOf(newSheet(BOTH)).slice(4, 7)).toEqual([
      '4 | 1 | 1 | 1 | 3 of 93 | 1 of 2',
      'risks | above acceptance | without owner | review overdue | controls decided | controls implemented',
      'accepted up to 6; 1 more not known | 1 more without a date | Statement of Applicability | of the applicable ones',
    ]);
  });

  it('puts each risk where its ratings are, most likely on top', () => {
    expect(section(BOTH, 'Heat map', 9)).toEqual([
      'Heat map | Low | Medium | High',
      'Initial risk | Residual risk',
      '5 | 5',
      '4 | 1 | 4',
      '3 | 1 | 3 | 1',
      '2 | 1 | 2',
      '1 | 1 | 1',
      '1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5',
      '↑ Likelihood | Consequence → | 1 of 4 risks not shown: not rated on both scales. | ↑ Likelihood | Consequence → | 2 of 4 risks not shown: not rated on both scales.',
    ]);
  });

  it('keeps risks that are not assessed apart from the levels', () => {
    expect(section(BOTH, 'Risks by level', 4)).toEqual([
      'Risks by level',
      'Low | Medium | High | Not assessed',
      'Initial | 1 | 0 | 2 | 1',
      'Residual | 0 | 1 | 1 | 2',
    ]);
  });

  it('shows the highest risks first, by what remains', () => {
    expect(section(BOTH, 'Top risks', 6).slice(2)).toEqual([
      'Risk | What | Owner | Score | Level | Treatment | Where',
      'R-1 | Phishing | Ann | 15 | High | modify | Risks!2',
      'R-2 | Ransomware | Ben | 5 | Medium | modify | Risks!3',
      'R-3 | Theft | nobody | 4 | Low | modify | Risks!4',
    ]);
  });

  it('adds up owners whatever the case of their names', () => {
    expect(section(BOTH, 'Risks by owner', 5)).toEqual([
      'Risks by owner',
      'Owner | Risks | Above acceptance | Within acceptance | Not known',
      'Ann | 2 | 1 | 0 | 1',
      'Ben | 1 | 0 | 1 | 0',
      'No owner | 1 | 0 | 1 | 0',
    ]);
  });

  it('counts a control as done only where somebody decided and said so', () => {
    expect(section(BOTH, 'Statement of Applicability by theme', 7)).toEqual([
      'Statement of Applicability by theme',
      'Theme | Implemented | Partly | Planned | Not implemented | Not applicable | Open',
      'Organizational | 1 | 0 | 0 | 0 | 0 | 36',
      'People | 0 | 0 | 0 | 0 | 0 | 8',
      'Physical | 0 | 0 | 0 | 0 | 1 | 13',
      'Technological | 0 | 0 | 0 | 0 | 0 | 34',
      'All | 1 | 0 | 0 | 0 | 1 | 91',
    ]);
  });

  it('has native charts over the cells of its tables', () => {
    const { charts, grid } = newSheet(BOTH);
    expect(charts.map(({ name, series }) => [name, series.length])).toEqual([
      ['Clausebook levels 1', 4],
      ['Clausebook owners', 3],
      ['Clausebook SoA', 6],
    ]);
    const high = charts[0]?.series[2];
    const cells = [...usedCells(grid)].map((cell) => [
      `$${formatPosition(cell).replace(/\d+/, '')}$${cell.row}`,
      cell.cell,
    ]);
    const shown = new Map(cells as [string, unknown][]);
    const [first = '', last = ''] = (high?.values.split('!')[1] ?? '').split(':');
    expect([shown.get(first), shown.get(last)]).toEqual([
      { kind: 'number', number: 2 },
      { kind: 'number', number: 1 },
    ]);
  });
});

describe('what is not known', () => {
  const bare = risksOf([{ title: 'Phishing', likelihood: 4, consequence: 5 }]);
  const unknownMethod: Partial<RiskMethod> = { acceptance: undefined };

  it.each<[string, CheckContext, string]>([
    ['acceptance', contextOf({ risks: RISKS, method: unknownMethod }), '4 | not known | 1 | 1'],
    ['owners and reviews', contextOf({ risks: bare }), '1 | 1 | not known | not known'],
    ['risks', contextOf({ soa: SOA }), 'not known | not known | not known | not known | 3 of 93'],
    ['controls', contextOf({ risks: RISKS }), '4 | 1 | 1 | 1 | not known | not known'],
  ])('is never shown as 0: %s', (_, context, figures) => {
    expect(linesOf(newSheet(context)).find((line) => line.startsWith(figures))).toBeDefined();
  });

  it('says that there is no Statement of Applicability', () => {
    const { charts } = newSheet(contextOf({ risks: RISKS }));
    expect(section(contextOf({ risks: RISKS }), 'Statement of Applicability by theme', 2)[1]).toBe(
      'Left out: the Statement of Applicability is not in this workbook.',
    );
    expect(charts.map(({ name }) => name)).not.toContain('Clausebook SoA');
  });

  it('shows one map and one row of levels where there are no residual ratings', () => {
    const context = contextOf({ risks: bare });
    expect(section(context, 'Heat map', 2)[1]).toBe(
      'Initial risk | This register has no residual ratings, so there is no residual map.',
    );
    expect(section(context, 'Risks by level', 4)[3]).toBe('Top risks');
  });

  it.each<[string, Partial<RiskMethod>, string]>([
    ['no likelihood scale', { likelihood: undefined }, 'steps of the likelihood scale'],
    ['no consequence scale', { consequence: undefined }, 'steps of the consequence scale'],
    [
      'a sum of columns',
      {
        consequenceSource: { kind: 'combined', by: 'sum', fields: ['integrity', 'availability'] },
      },
      'put together from several columns',
    ],
  ])('leaves the map out and says why: %s', (_, method, reason) => {
    expect(section(contextOf({ risks: RISKS, method }), 'Heat map', 2)[1]).toContain(reason);
  });

  it('plans nothing for a workbook without registers', () => {
    const { changes, notes } = plan(contextOf({}));
    expect(changes.changes).toEqual([]);
    expect(notes).toHaveLength(1);
  });
});

it('makes no page for a Statement of Applicability of 2013 alone', () => {
  const former = { kind: '2013', control: 'A.5.1.1', text: 'A.5.1.1' };
  const { changes, notes } = plan(
    contextOf({ soa: soaOf([{ control: former, applicable: null }]) }),
  );
  expect(changes.changes).toEqual([]);
  expect(notes.map(inEnglish)).toEqual([expect.stringContaining('2013')]);
});

describe('scales', () => {
  it.each([3, 4, 5, 7, 10])('draws a map of %i steps within the page', (steps) => {
    const method = { likelihood: scale(steps), consequence: scale(steps) };
    const { merges, styles } = newSheet(contextOf({ risks: RISKS, method }));
    const right = Math.max(...[...merges, ...styles.map(({ area }) => area)].map((a) => a.right));
    expect(right).toBe(28);
    const labels = section(contextOf({ risks: RISKS, method }), 'Heat map', steps + 3)[steps + 2];
    expect(labels?.split(' | ')).toHaveLength(2 * steps);
  });

  it('never lays two cells over each other', () => {
    const { styles } = newSheet(contextOf({ risks: RISKS, soa: SOA }));
    const taken = new Set<string>();
    for (const { area } of styles) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          expect(taken.has(`${row}:${column}`)).toBe(false);
          taken.add(`${row}:${column}`);
        }
      }
    }
  });
});

describe('a summary that is there', () => {
  it('plans nothing on the same day, also after its own sheet was recognised', () => {
    const after = applied(BOTH);
    expect(plan(after).changes.changes).toEqual([]);
    const again = makeContext(after.snapshot, after.today);
    const risks = [...after.records['risk-register'], ...ownRegisters(again)];
    const seen = { ...after, records: { ...after.records, 'risk-register': risks } };
    expect(plan(seen).changes.changes).toEqual([]);
  });

  it('changes only cells that differ on another day', () => {
    const later = { ...applied(BOTH), today: parseCalendarDate('2026-06-16')! };
    const { changes } = plan(later).changes;
    const texts = changes.flatMap((change): readonly unknown[] =>
      change.kind === 'cells' ? change.cells.map(({ after }) => shownValue(after)) : [change.kind],
    );
    expect(texts).toEqual([
      textCell('As of 16 June 2026'),
      textCell('The figures of the top row on the days of earlier summaries, newest first.'),
      textCell('15 June 2026'),
      ...['4', '1', '1', '1', '3 of 93', '1 of 2'].map((text) => textCell(text)),
      'setting',
    ]);
  });

  it('leaves what the user wrote beside it', () => {
    const after = applied(BOTH);
    const sheets = after.snapshot.sheets.map((sheet) =>
      sheet.name === 'Risk summary'
        ? {
            ...sheet,
            grid: new Map([
              ...sheet.grid,
              ...gridFromRows([[textCell('Mine')]], { row: 500, column: 2 }),
            ]),
          }
        : sheet,
    );
    expect(plan({ ...after, snapshot: { ...after.snapshot, sheets } }).changes.changes).toEqual([]);
  });

  it('brings a chart back that is gone', () => {
    const after = applied(BOTH);
    const sheets = after.snapshot.sheets.map((sheet) => ({ ...sheet, chartNames: [] }));
    const { changes } = plan({ ...after, snapshot: { ...after.snapshot, sheets } }).changes;
    expect(changes.map(({ kind }) => kind)).toEqual(['chart', 'chart', 'chart']);
  });

  it('keeps the earlier one as it was where the page has other parts', () => {
    const after = applied(BOTH);
    const withoutSoa = { ...after, records: { ...after.records, soa: [] } };
    const next = applied(withoutSoa);
    expect(next.snapshot.sheets.map(({ name }) => name)).toEqual([
      'Risks',
      'SoA',
      'Risk summary',
      'Risk summary (Clausebook)',
    ]);
    expect(next.snapshot.names.get('Clausebook_summary_earlier_1')).toBe("'Risk summary'!$A$1");
    expect(plan(next).changes.changes).toEqual([]);
  });

  it('never takes a sheet of the same name for its own', () => {
    const theirs = emptySheet(sheetName('risk SUMMARY'));
    const snapshot = { ...BOTH.snapshot, sheets: [...BOTH.snapshot.sheets, theirs] };
    expect(newSheet({ ...BOTH, snapshot }).name).toBe('Risk summary (Clausebook)');
  });

  it('can be undone', () => {
    const undone = applyChanges(applied(BOTH).snapshot, inverse(plan(BOTH).changes));
    expect(undone).toEqual({ kind: 'applied', snapshot: BOTH.snapshot });
  });
});

/** What recognition takes the summary's own tables for. */
function ownRegisters({ records }: CheckContext): RecordsByKind['risk-register'] {
  return records['risk-register'].filter(({ register }) => register.sheet === 'Risk summary');
}
