import type { CheckContext } from '../findings/check-context.ts';
import { describeMethodBriefly } from '../method/describe.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Risk } from '../records/risk.ts';
import { type FieldId, fieldId } from '../registers/declaration.ts';
import { inEnglish } from '../registers/in-english.ts';
import { registerOf } from '../registers/registers.ts';
import { columnLetters, formatArea } from '../workbook/address.ts';
import type { ConditionalFormat } from '../workbook/sheet-features.ts';
import { findSheet, type SheetSnapshot } from '../workbook/snapshot.ts';
import { ChangeCollector } from './change-collector.ts';
import type { Command, Plan } from './command.ts';
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
  id: 'structure-register',
  title: 'Structure registers',
  description:
    'Add missing columns, dropdowns, heat-map colours, native formulas, a frozen header and a filter.',
  arguments: [],
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
  readonly summary: string[];
  readonly notes: string[];
}

function structure(context: CheckContext, register: RecognisedRegister): Plan {
  const sheet = findSheet(context.snapshot, register.sheet);
  if (!sheet) throw new Error(`register on a sheet that is not there: ${register.sheet}`);
  const work: Work = { register, sheet, collector: new ChangeCollector(), summary: [], notes: [] };
  if (register.kind === 'risk-criteria')
    return { changes: { changes: [] }, summary: [], notes: [] };
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
    const titles = added.map(({ header }) => header).join(', ');
    notes.push(
      `${register.sheet}: ${titles} would be new columns, but other cells stand right of the register.`,
    );
    return register;
  }
  addColumns(added, register, sheet, collector);
  const names = added.map(({ header, column }) => `${header} (${columnLetters(column)})`);
  summary.push(`${register.sheet}: new columns at the right: ${names.join(', ')}.`);
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
    summary.push(
      `${name}: ${replaced} typed scores and levels become native formulas that give the same.`,
    );
  }
  if (filled > 0) summary.push(`${name}: ${filled} blank scores and levels get native formulas.`);
  if (replaced + filled > 0)
    summary.push(`${name}: ${inEnglish(describeMethodBriefly(scales.method))}.`);
  if (disagreeing.length > 0) {
    notes.push(
      `${name}: ${disagreeing.join(', ')} say something else than the method and stay as typed; score-risks corrects them.`,
    );
  }
  if (unknown.length > 0) {
    notes.push(
      `${name}: ${unknown.join(', ')} stay as they are, because ratings of their risks are missing or not on the scale.`,
    );
  }
  return columns;
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
  const places = dropdowns.map(({ field, area }) => `${field.title} (${formatArea(area)})`);
  summary.push(`${register.sheet}: dropdowns and entry checks for ${places.join(', ')}.`);
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
    const areas = new Set(planned.map(({ area }) => formatArea(area)));
    summary.push(`${register.sheet}: heat-map colours in ${[...areas].join(', ')}.`);
  }
}

/** A header further down would leave no room to scroll. */
const LAST_FROZEN_ROW = 10;

function planHeader({ register, sheet, collector, summary }: Work): void {
  const { freeze, filter, tables, name } = sheet;
  if (freeze.rows === 0 && freeze.columns === 0 && register.headerRow <= LAST_FROZEN_ROW) {
    const after = { rows: register.headerRow, columns: 0 };
    collector.add({ kind: 'freeze', sheet: name, before: freeze, after });
    summary.push(`${register.sheet}: the header stays in view when scrolling.`);
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
  summary.push(`${register.sheet}: a filter over ${formatArea(area)}.`);
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
