import type { CheckContext } from '../findings/check-context.ts';
import { message } from '../messages/message.ts';
import { foldPhrase } from '../recognise/fold.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { answered } from '../records/answer.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { SoaEntry } from '../records/soa-entry.ts';
import {
  CONTROL_FACETS,
  type ControlFacet,
  FACET_TITLES,
  facetValues,
} from '../standard/control-attribute-texts.ts';
import { textCell } from '../workbook/cell.ts';
import { findSheet, type SheetSnapshot } from '../workbook/snapshot.ts';
import { ChangeCollector } from './change-collector.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { hasRoom } from './structure/missing-columns.ts';

/** In characters: most rows stay one line high. */
const WIDTHS: Readonly<Record<ControlFacet, number>> = {
  type: 24,
  property: 44,
  concept: 34,
  capability: 48,
  domain: 42,
  'nist-csf': 42,
};

/** The attributes of ISO 27002:2022 and the NIST CSF 2.0 mapping, as columns right of the SoA. */
export const ADD_ATTRIBUTES: Command = {
  ...declarationOf('add-attributes'),
  plan(context, { facets: asked = '' }) {
    const names = namesIn(String(asked));
    const unknown = names.filter((name) => !CONTROL_FACETS.some((facet) => facet === name));
    if (unknown.length > 0) {
      return nothingPlanned(
        message('attributes.unknown', { names: unknown, known: CONTROL_FACETS }),
      );
    }
    const facets = CONTROL_FACETS.filter((facet) => names.length === 0 || names.includes(facet));
    const statements = context.records.soa.filter(({ records }) => namesControls(records));
    if (statements.length === 0) return nothingPlanned(message('attributes.no-statement'));
    return joined(statements.map((statement) => planOf(context, statement, facets)));
  },
};

function namesIn(asked: string): readonly string[] {
  return asked
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

function namesControls(records: readonly SoaEntry[]): boolean {
  return records.some(({ control }) => answered(control)?.kind === '2022');
}

function planOf(
  { snapshot }: CheckContext,
  { register, records }: RegisterRecords<SoaEntry>,
  facets: readonly ControlFacet[],
): Plan {
  const headers = new Set(register.headers.map(({ header }) => foldPhrase(header)));
  const missing = facets.filter((facet) => !headers.has(foldPhrase(FACET_TITLES[facet])));
  const sheet = findSheet(snapshot, register.sheet);
  if (!sheet || missing.length === 0) {
    return nothingPlanned(message('attributes.all-there', { sheet: register.sheet }));
  }
  if (!hasRoom(register, sheet)) {
    return nothingPlanned(message('attributes.no-room', { sheet: register.sheet }));
  }
  const collector = new ChangeCollector();
  missing.forEach((facet, index) => {
    addFacet(collector, sheet, { register, records }, facet, lastColumn(register) + 1 + index);
  });
  const titles = missing.map((facet) => FACET_TITLES[facet]);
  return {
    changes: collector.build(),
    summary: [message('attributes.added', { sheet: register.sheet, titles, count: titles.length })],
    notes: [],
  };
}

function addFacet(
  collector: ChangeCollector,
  sheet: SheetSnapshot,
  { register, records }: RegisterRecords<SoaEntry>,
  facet: ControlFacet,
  column: number,
): void {
  const model = lastColumn(register);
  const like = (row: number) => ({ kind: 'like', row, column: model }) as const;
  const { headerRow } = register;
  collector.setCell(sheet, headerRow, column, textCell(FACET_TITLES[facet]), like(headerRow));
  for (const { row, control } of records) {
    const reference = answered(control);
    const values = reference?.kind === '2022' ? facetValues(reference.control, facet) : [];
    if (values.length === 0) collector.styleBlank(sheet, row, column, like(row));
    else collector.setCell(sheet, row, column, textCell(values.join(', ')), like(row));
  }
  const before = sheet.columnWidths.get(column) ?? null;
  if (before === null) {
    const after = WIDTHS[facet];
    collector.add({ kind: 'column-width', sheet: sheet.name, column, before, after });
  }
}

function lastColumn({ headers, columns }: RecognisedRegister): number {
  return Math.max(
    ...headers.map(({ column }) => column),
    ...[...columns.values()].map(({ column }) => column),
  );
}

function joined(plans: readonly Plan[]): Plan {
  return {
    changes: { changes: plans.flatMap(({ changes }) => changes.changes) },
    summary: plans.flatMap(({ summary }) => summary),
    notes: plans.flatMap(({ notes }) => notes),
  };
}
