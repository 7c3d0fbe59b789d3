import type { SheetName } from '../../../core/workbook/address.ts';
import type { FoundFormat } from '../read/conditional-formats.ts';
import type { Looks } from '../read/looks.ts';
import { keyOf, type SheetCells } from '../read/sheet-cells.ts';
import type { ReadWorkbook } from '../read/workbook.ts';
import { GENERAL } from './number-format.ts';

/** A request may have 5 MB on the web; what we count stays below it. */
const BYTES_AT_ONCE = 4_000_000;

/** The workbook that changes are written to, as far as writing changed it already. */
export class WriteTarget {
  readonly context: Excel.RequestContext;
  readonly read: ReadWorkbook;
  /** Looks as they were before the commit. */
  readonly looks: Looks;
  settings: ReadonlyMap<string, string>;
  settingsPart: Excel.CustomXmlPart | undefined;
  readonly #formats = new Map<SheetName, FoundFormat[]>();
  readonly #numberFormats = new Map<SheetName, Map<number, string>>();
  #pendingBytes = 0;

  constructor(context: Excel.RequestContext, read: ReadWorkbook, looks: Looks) {
    this.context = context;
    this.read = read;
    this.looks = looks;
    this.settings = read.snapshot.settings;
    this.settingsPart = read.structure.settingsPart;
    for (const [name, formats] of read.conditionalFormats) this.#formats.set(name, [...formats]);
  }

  sheet(name: SheetName): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(name);
  }

  cells(name: SheetName): SheetCells | undefined {
    return this.read.cells.get(name);
  }

  /** The conditional formats of a sheet, to look in and to change. */
  formatsOf(name: SheetName): FoundFormat[] {
    const formats = this.#formats.get(name) ?? [];
    this.#formats.set(name, formats);
    return formats;
  }

  numberFormat(name: SheetName, row: number, column: number): string {
    const written = this.#numberFormats.get(name)?.get(keyOf(row, column));
    return written ?? this.cells(name)?.numberFormat(row, column) ?? GENERAL;
  }

  noteNumberFormat(name: SheetName, row: number, column: number, format: string): void {
    const formats = this.#numberFormats.get(name) ?? new Map<number, string>();
    this.#numberFormats.set(name, formats);
    formats.set(keyOf(row, column), format);
  }

  /** Sends what is pending before it grows too large for one request. */
  async willSend(bytes: number): Promise<void> {
    if (this.#pendingBytes > 0 && this.#pendingBytes + bytes > BYTES_AT_ONCE) await this.send();
    this.#pendingBytes += bytes;
  }

  async send(): Promise<void> {
    this.#pendingBytes = 0;
    await this.context.sync();
  }
}
