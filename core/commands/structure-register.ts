import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import { describeMethodBriefly } from '../method/describe.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Risk } from '../records/risk.ts';
import { type FieldId, fieldId } from '../registers/declaration.ts';
import { registerOf } from '../registers/registers.ts';
import { columnLetters, formatArea } from '../workbook/address.ts';
import type { ConditionalFormat } from '../workbook/sheet-features.ts';
import { findSheet, type SheetSnapshot } from '../workbook/snapshot.ts';
import { ChangeCollector } from './change-collector.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { dataArea, overlap } from './structure/data-area.ts';
import { missingDropdowns } from './structure/dropdowns.ts';
import { levelFormats, scoreFormats } from './structure/level-colours.ts';
import { addColumns, hasRoom, missingColumns, withColumns } from './structure/missing-columns.ts';
import { planRiskFormulas } from './structure/risk-formulas.ts';
import { type RiskScales, riskScales } from './structure/risk-scales.ts';

/**
 * Gives registers what a good sheet has: missing columns at the right, dropdowns, heat-map colours,
 * native score and level formulas, a frozen header and a filter. Nothing typed is overwritten with
 * something else.
 */
export const STRUCTURE_REGISTER: Command = {
  ...declarationOf('structure-register'),
  plan(context) {
    const plans = context.recognition.registers.map((register) => structure(context, register));
    return {
      changes: { changes: plans.flatMap(({ changes }) => changes.changes) },
      summary: plans.flatMap(({ summary }) => summary),
      notes: plans.flatMap(({ notes }) => notes),
    };
  },
};

interface Work {
  readonly register: RecognisedRegister;
  readonly sheet: SheetSnapshot;
  readonly collector: ChangeCollector;
  readonly summary: CoreMessage[];
  readonly notes: CoreMessage[];
}

function structure(context: CheckContext, register: RecognisedRegister): Plan {
  const sheet = findSheet(context.snapshot, register.sheet);
  if (!sheet) throw new Error(`register on a sheet that is not there: ${register.sheet}`);
  const work: Work = { register, sheet, collector: new ChangeCollector(), summary: [], notes: [] };
  if (register.kind === 'risk-criteria') return nothingPlanned();
  const risks = context.records['risk-register'].findIndex(
    (records) => records.register === register,
  );
  const method = context.methods[risks];
  const records = context.records['risk-register'][risks]?.records ?? [];
  const scales = method && riskScales(method, records, sheet);
  const completed = { ...work, register: planColumns(work, scales) };
  const calculated = scales ? planFormulas(completed, records, scales) : new Set<number>();
  if (scales) planColours(completed, scales);
  planDropdowns(completed, scales, calculated);
  if (isLargestOnSheet(context, register)) planHeader(completed);
  const { collector, summary, notes } = work;
  return { changes: collector.build(), summary, notes };
}

/** Fields that a risk register gets although no rule demands them: they follow from the method. */
function derivedFields({ method }: RiskScales): ReadonlySet<FieldId> {
  const fields = new Set<FieldId>();
  if (method.score) fields.add(fieldId('score'));
  if (method.level) fields.add(fieldId('level'));
  return fields;
}

/** Plans the columns that are missing; returns the register with them. */
function planColumns(work: Work, scales: RiskScales | undefined): RecognisedRegister {
  const { register, sheet, collector, summary, notes } = work;
  const declaration = registerOf(register.kind);
  if (!declaration) return register;
  const wanted = scales ? derivedFields(scales) : new Set<FieldId>();
  const added = missingColumns(declaration, register, wanted);
  if (added.length === 0) return register;
  if (!hasRoom(register, sheet)) {
    const columns = added.map(({ header }) => header);
    notes.push(
      message('structure.no-room', { sheet: register.sheet, columns, count: columns.length }),
    );
    return register;
  }
  addColumns(added, register, sheet, collector);
  const columns = added.map(({ header, column }) =>
    message('structure.place', { name: header, place: columnLetters(column) }),
  );
  summary.push(
    message('structure.columns', { sheet: register.sheet, columns, count: columns.length }),
  );
  return withColumns(register, added);
}

/** Plans score and level formulas; returns the columns that hold formulas afterwards. */
function planFormulas(
  { register, sheet, collector, summary, notes }: Work,
  risks: readonly Risk[],
  scales: RiskScales,
): ReadonlySet<number> {
  const tally = planRiskFormulas(register, risks, sheet, scales, collector);
  const { replaced, filled, disagreeing, unknown, columns } = tally;
  const name = register.sheet;
  if (replaced > 0) {
    summary.push(message('structure.replaced', { sheet: name, count: replaced }));
  }
  if (filled > 0) summary.push(message('structure.filled', { sheet: name, count: filled }));
  if (replaced + filled > 0) {
    summary.push(
      message('method.of-sheet', { sheet: name, method: describeMethodBriefly(scales.method) }),
    );
  }
  if (disagreeing.length > 0) {
    notes.push(cellsTold('structure.disagreeing', name, disagreeing));
  }
  if (unknown.length > 0) notes.push(cellsTold('structure.unknown', name, unknown));
  return columns;
}

function cellsTold(
  id: 'structure.disagreeing' | 'structure.unknown',
  sheet: string,
  cells: readonly string[],
): CoreMessage {
  return message(id, { sheet, cells, count: cells.length });
}

function planDropdowns(
  { register, sheet, collector, summary }: Work,
  scales: RiskScales | undefined,
  calculated: ReadonlySet<number>,
): void {
  const declaration = registerOf(register.kind);
  if (!declaration) return;
  const dropdowns = missingDropdowns(declaration, register, sheet, scales, calculated);
  for (const { area, validation } of dropdowns) {
    collector.add({ kind: 'validation', sheet: sheet.name, area, before: null, after: validation });
  }
  if (dropdowns.length === 0) return;
  const places = dropdowns.map(({ field, area }) =>
    message('structure.place', {
      name: { register: register.kind, field: field.id },
      place: formatArea(area),
    }),
  );
  summary.push(message('structure.dropdowns', { sheet: register.sheet, places }));
}

function planColours({ register, sheet, collector, summary }: Work, { method }: RiskScales): void {
  const bands = method.level?.rule.kind === 'thresholds' ? method.level.rule.bands : [];
  const planned = [...register.columns].flatMap(
    ([field, { column }]): readonly ConditionalFormat[] => {
      const area = dataArea(register, column, sheet);
      if (sheet.conditionalFormats.some((format) => overlap(format.area, area))) return [];
      if (field === 'level' || field === 'residualLevel') return levelFormats(area, method.levels);
      return field === 'score' || field === 'residualScore' ? scoreFormats(area, bands) : [];
    },
  );
  for (const format of planned) {
    collector.add({ kind: 'conditional-format', sheet: sheet.name, before: null, after: format });
  }
  if (planned.length > 0) {
    const areas = [...new Set(planned.map(({ area }) => formatArea(area)))];
    summary.push(message('structure.colours', { sheet: register.sheet, areas }));
  }
}

/** A header further down would leave no room to scroll. */
const LAST_FROZEN_ROW = 10;

function planHeader({ register, sheet, collector, summary }: Work): void {
  const { freeze, filter, tables, name } = sheet;
  if (freeze.rows === 0 && freeze.columns === 0 && register.headerRow <= LAST_FROZEN_ROW) {
    const after = { rows: register.headerRow, columns: 0 };
    collector.add({ kind: 'freeze', sheet: name, before: freeze, after });
    summary.push(message('structure.frozen', { sheet: register.sheet }));
  }
  const columns = register.headers.map(({ column }) => column);
  const area = {
    top: register.headerRow,
    left: Math.min(...columns),
    bottom: Math.max(register.headerRow, register.lastRow),
    right: Math.max(...columns),
  };
  if (filter || tables.some((table) => overlap(table.area, area)) || sheetHasMore(register, sheet))
    return;
  collector.add({ kind: 'filter', sheet: name, before: null, after: area });
  summary.push(message('structure.filter', { sheet: register.sheet, area: formatArea(area) }));
}

/** A sheet has one frozen header and one filter; they go to its largest register. */
function isLargestOnSheet({ recognition }: CheckContext, register: RecognisedRegister): boolean {
  return recognition.registers.every(
    (other) =>
      other === register ||
      other.sheet !== register.sheet ||
      other.rows.length < register.rows.length ||
      (other.rows.length === register.rows.length && other.headerRow > register.headerRow),
  );
}

/** A sheet has one filter only: a sheet that is mostly something else is left without. */
function sheetHasMore(register: RecognisedRegister, sheet: SheetSnapshot): boolean {
  return register.rows.length === 0 || sheet.grid.size > 4 * (register.rows.length + 10);
}
