import type { CommandArgument } from '../../core/commands/command.ts';
import type { PreviewLine } from '../../core/commands/describe-change.ts';
import type { ControlStatus } from '../../core/commands/summary/control-statuses.ts';
import type { Severity } from '../../core/findings/finding.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import type { Theme } from '../../core/standard/controls.ts';
import type { CellReference, SheetName } from '../../core/workbook/address.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';

/** A workbook as the sidebar shows it. */
export interface WorkbookView {
  /** Everything that a user can ask for, in the order in which a team would. */
  readonly commands: readonly CommandView[];
  readonly registers: readonly RegisterView[];
  readonly unrecognised: readonly UnrecognisedView[];
  readonly findings: readonly FindingView[];
  readonly risks: readonly RiskRegisterView[];
  /** Absent where no Statement of Applicability of 2022 is in the workbook. */
  readonly statement?: StatementView;
}

/** A command in English; the words of other languages stand in the catalogue. */
export interface CommandView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly CommandArgument[];
}

/** A register that was recognised. Rows and columns are 1-based. */
export interface RegisterView {
  readonly kind: RegisterKind;
  readonly title: string;
  readonly purpose: string;
  readonly clause: string;
  readonly sheet: SheetName;
  readonly headerRow: number;
  readonly rowCount: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly fields: readonly FieldView[];
  /** All columns of the table, left to right. */
  readonly columns: readonly ColumnView[];
}

/** A field of a register and the column that holds it. */
export interface FieldView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  readonly column?: number;
  /** 0 to 1; absent where no column holds it. */
  readonly confidence?: number;
  /** Columns that may hold it, where we'd rather ask than guess. */
  readonly candidates: readonly number[];
}

export interface ColumnView {
  readonly column: number;
  readonly letters: string;
  readonly header: string;
}

export interface UnrecognisedView {
  readonly sheet: SheetName;
  readonly area: string;
  readonly reason: string;
}

/** A finding in the words of the sidebar's language. */
export interface FindingView {
  /** The same finding keeps its key from check to check. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly register: RegisterKind;
  readonly sheet: SheetName;
  readonly cell: CellReference;
  readonly message: string;
  readonly expected: string;
  readonly reason: string;
  readonly clause: string;
  /** What its one-click repair does, where it has one. */
  readonly fix?: string;
}

/** A risk register's method, in words and as a map. */
export interface RiskRegisterView {
  readonly sheet: SheetName;
  /** The method in plain words, a phrase each. */
  readonly method: readonly string[];
  readonly levels: readonly string[];
  /** Why there is no map, or the map. */
  readonly initial: HeatMapView;
  readonly residual: HeatMapView;
  readonly count: number;
  readonly closed: number;
  /** Risks above what the team accepts; `unknown` of them can't be told. */
  readonly aboveAcceptance: number;
  readonly unknown: number;
}

export type HeatMapView =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'map';
      /** Lowest step first. */
      readonly likelihood: readonly string[];
      readonly consequence: readonly string[];
      /** cells[likelihood][consequence], 0-based; level is 0-based, lowest first, if known. */
      readonly cells: readonly (readonly { readonly count: number; readonly level?: number }[])[];
      readonly unplaced: number;
    };

/** The Statement of Applicability in figures. */
export interface StatementView {
  readonly sheet: SheetName;
  readonly decided: number;
  readonly total: number;
  readonly themes: readonly ThemeView[];
}

export interface ThemeView {
  readonly theme: Theme;
  /** From done to open. */
  readonly counts: readonly { readonly status: ControlStatus; readonly count: number }[];
  /** Controls that nobody has decided on, e.g. "A.5.7 Threat intelligence". */
  readonly open: readonly string[];
}

/** What a command, repair or correction would do. */
export interface Preview {
  readonly title: string;
  readonly changes: ChangeSet;
  readonly lines: readonly PreviewLine[];
  readonly summary: readonly string[];
  readonly notes: readonly string[];
}

/** A copy for an auditor before it is handed over. */
export interface SharingPreview {
  /** Makes the copy in a workbook without a sheet; for the host to deliver. */
  readonly workbook: ChangeSet;
  /** Writes down in the open workbook what was shared; to be committed once it was delivered. */
  readonly record: ChangeSet;
  readonly fingerprint: string;
  readonly fileName: string;
  readonly summary: readonly string[];
  readonly notes: readonly string[];
}
