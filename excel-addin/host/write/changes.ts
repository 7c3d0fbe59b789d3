import { columnLetters, formatArea } from '../../../core/workbook/address.ts';
import type { CellsChange, Change } from '../../../core/workbook/change.ts';
import { sameValue } from '../../../core/workbook/same.ts';
import { settingsXml } from '../../../xlsx/settings-xml.ts';
import { pointsOf } from '../column-width.ts';
import { writeCells } from './cells.ts';
import { writeChart } from './chart.ts';
import { writeConditionalFormat } from './conditional-format.ts';
import { writeFreeze } from './freeze.ts';
import { writeSheet } from './sheet.ts';
import { writeStyles } from './styles.ts';
import type { WriteTarget } from './target.ts';
import { writeValidation } from './validation.ts';

const CHANGE_BYTES = 4_000;

/** Writes one change; what it writes goes out with the next sync. */
export async function writeChange(target: WriteTarget, change: Change): Promise<void> {
  if (change.kind === 'cells') return writeCellsChange(target, change);
  if (sameValue(change.before, change.after)) return;
  await target.willSend(CHANGE_BYTES);
  if (change.kind === 'sheet') {
    const { before, after, index } = change;
    if (before) target.sheet(change.sheet).delete();
    if (after) await writeSheet(target, after, index);
  } else if (change.kind === 'name') writeName(target, change);
  else if (change.kind === 'setting') writeSetting(target, change);
  else writeFeature(target, change);
}

async function writeCellsChange(target: WriteTarget, change: CellsChange): Promise<void> {
  const cells = change.cells.map(({ row, column, after }) => ({ row, column, cell: after }));
  await writeStyles(target, change.sheet, change.cells);
  await writeCells(target, change.sheet, cells);
}

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;
type FeatureChange = Exclude<Change, CellsChange | ChangeOf<'sheet' | 'name' | 'setting'>>;

function writeFeature(target: WriteTarget, change: FeatureChange): void {
  const worksheet = target.sheet(change.sheet);
  switch (change.kind) {
    case 'validation':
      writeValidation(worksheet.getRange(formatArea(change.area)), change.after);
      break;
    case 'conditional-format':
      writeConditionalFormat(target, change.sheet, change.before, change.after);
      break;
    case 'column-width':
      writeWidth(worksheet, change);
      break;
    case 'freeze':
      writeFreeze(worksheet, change.after ?? { rows: 0, columns: 0 });
      break;
    case 'filter':
      if (change.after) worksheet.autoFilter.apply(formatArea(change.after));
      else worksheet.autoFilter.remove();
      break;
    case 'table':
      writeTable(worksheet, change);
      break;
    case 'chart':
      if (change.before) worksheet.charts.getItem(change.name).delete();
      if (change.after) writeChart(target, worksheet, change.after);
      break;
    case 'protection':
      writeProtection(worksheet, change);
      break;
  }
}

function writeWidth(worksheet: Excel.Worksheet, { column, after }: ChangeOf<'column-width'>): void {
  const letters = columnLetters(column);
  const { format } = worksheet.getRange(`${letters}:${letters}`);
  if (after === null) format.useStandardWidth = true;
  else format.columnWidth = pointsOf(after);
}

/** A table that was there grows or shrinks and keeps its look; its cells stay in any case. */
function writeTable(worksheet: Excel.Worksheet, { name, before, after }: ChangeOf<'table'>): void {
  if (!after) worksheet.tables.getItem(name).convertToRange();
  else if (before) worksheet.tables.getItem(name).resize(formatArea(after.area));
  else worksheet.tables.add(formatArea(after.area), true).name = name;
}

function writeProtection({ protection }: Excel.Worksheet, change: ChangeOf<'protection'>): void {
  if (!change.after) protection.unprotect();
  else {
    const allows = change.after.allows === 'arranging';
    protection.protect(
      allows ? { allowAutoFilter: true, allowSort: true, allowFormatColumns: true } : {},
    );
  }
}

function writeName({ context }: WriteTarget, { name, before, after }: ChangeOf<'name'>): void {
  const { names } = context.workbook;
  if (after === null) names.getItem(name).delete();
  else if (before === null) names.add(name, `=${after}`);
  else names.getItem(name).formula = `=${after}`;
}

/** Settings stand in one custom XML part; without any, there is none. */
function writeSetting(target: WriteTarget, { key, after }: ChangeOf<'setting'>): void {
  const settings = new Map(target.settings);
  if (after === null) settings.delete(key);
  else settings.set(key, after);
  target.settings = settings;
  const part = target.settingsPart;
  if (settings.size === 0) {
    part?.delete();
    target.settingsPart = undefined;
  } else if (part) part.setXml(settingsXml(settings));
  else target.settingsPart = target.context.workbook.customXmlParts.add(settingsXml(settings));
}
