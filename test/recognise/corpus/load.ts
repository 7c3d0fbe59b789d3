import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnNumber, parseArea, sheetName } from '../../../core/workbook/address.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  formulaCell,
  numberCell,
  type Scalar,
  textCell,
} from '../../../core/workbook/cell.ts';
import { parseCalendarDate, serialFromDate } from '../../../core/workbook/date.ts';
import { type CellGrid, GridBuilder } from '../../../core/workbook/grid.ts';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../../core/workbook/snapshot.ts';
import type { CellContent, SheetFile, Truth, WorkbookFile } from './workbook-file.ts';

export interface CorpusWorkbook {
  readonly name: string;
  readonly language: string;
  readonly snapshot: Snapshot;
  readonly truth: readonly Truth[];
}

export type CorpusPart = 'development' | 'held-out' | 'fresh' | 'blind' | 'toolkits' | 'audits';

/** Seen from the top folder, where tests and scripts run. */
const FOLDER = 'test/recognise/corpus';

/** All workbooks of a part of the corpus, by name. Throws on a malformed file. */
export function loadCorpus(part: CorpusPart): readonly CorpusWorkbook[] {
  const folder = join(FOLDER, part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as WorkbookFile;
      return {
        name: file.replace(/\.json$/, ''),
        language: content.language,
        snapshot: {
          dateSystem: 1900,
          sheets: content.sheets.map(sheetOf),
          names: new Map(),
          settings: new Map(),
        },
        truth: content.truth,
      };
    });
}

function sheetOf({ name, merges = [], rows }: SheetFile): SheetSnapshot {
  return {
    ...emptySheet(sheetName(name)),
    grid: gridOf(rows),
    merges: merges.map((text) => known(parseArea(text), text)),
  };
}

function gridOf(rows: SheetFile['rows']): CellGrid {
  const builder = new GridBuilder();
  for (const [row, cells] of Object.entries(rows)) {
    for (const [letters, content] of Object.entries(cells)) {
      builder.set(Number(row), known(columnNumber(letters), letters), cellOf(content));
    }
  }
  return builder.build();
}

function cellOf(content: CellContent): Cell {
  if (typeof content !== 'object') return scalarOf(content);
  if ('f' in content) return formulaCell(content.f, scalarOf(content.v));
  return dateCell(serialFromDate(known(parseCalendarDate(content.d), content.d), 1900));
}

function scalarOf(content: string | number | boolean): Scalar {
  if (typeof content === 'string') return textCell(content);
  return typeof content === 'number' ? numberCell(content) : booleanCell(content);
}

function known<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`malformed corpus file: ${text}`);
  return value;
}
