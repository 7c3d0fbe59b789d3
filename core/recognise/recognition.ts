import type { CoreMessage } from '../messages/message.ts';
import type { FieldId, Language } from '../registers/declaration.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import type { Area, SheetName } from '../workbook/address.ts';

/** A column of a register that holds one of its fields. */
export interface RecognisedColumn {
  /** 1-based. */
  readonly column: number;
  /** Header text as it stands, rows of a multi-row header joined by " / ". */
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A column that may hold a field, where we'd rather ask than guess. */
export interface UnsureColumn extends RecognisedColumn {
  readonly candidates: readonly FieldId[];
}

/** A table of a sheet and what it is. Rows and columns are 1-based. */
export interface RecognisedRegister {
  readonly kind: RegisterKind;
  readonly sheet: SheetName;
  /** All rows with header text, ascending. */
  readonly headerRows: readonly number[];
  /** The row with the labels of most columns. */
  readonly headerRow: number;
  /** First and last data row; `lastRow` is `headerRow` in a register without data. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Data rows, ascending: without blank, section, total and repeated header rows. */
  readonly rows: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The language most headers are in. */
  readonly language: Language;
  readonly columns: ReadonlyMap<FieldId, RecognisedColumn>;
  readonly unsure: readonly UnsureColumn[];
  /**
   * Further rating pairs, e.g. "current" beside inherent and residual; each is a set of columns
   * with the same fields as the main one.
   */
  readonly alternatives: ReadonlyMap<FieldId, readonly RecognisedColumn[]>;
  /** All columns of the table with their headers, recognised or not, left to right. */
  readonly headers: readonly { readonly column: number; readonly header: string }[];
}

/** Something that looks like a table but like no register we know, or nothing we can use. */
export interface UnrecognisedArea {
  readonly sheet: SheetName;
  readonly area: Area;
  readonly reason: CoreMessage;
}

/** Corrections that the user made by hand; they win over what we'd find ourselves. */
export interface MappingCorrection {
  readonly sheet: SheetName;
  readonly headerRow: number;
  readonly kind: RegisterKind;
  /** null: this field has no column. */
  readonly columns: ReadonlyMap<FieldId, number | null>;
}

export interface Recognition {
  readonly registers: readonly RecognisedRegister[];
  readonly unrecognised: readonly UnrecognisedArea[];
}
