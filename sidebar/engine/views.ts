import type { CommandArgument } from '../../core/commands/command.ts';
import type { PreviewLine } from '../../core/commands/describe-change.ts';
import type { ControlStatus } from '../../core/commands/summary/control-statuses.ts';
import type { Severity } from '../../core/findings/finding.ts';
import type { Readiness } from '../../core/gap/readiness.ts';
import type { Fit } from '../../core/method/risk-method.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import type { Verification } from '../../core/sharing/verify-copy.ts';
import type { Theme } from '../../core/standard/controls.ts';
import type { PdcaPhase } from '../../core/standard/pdca.ts';
import type { CellReference, SheetName } from '../../core/workbook/address.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';

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
  /** Each gap assessment with requirements in it. */
  readonly gaps: readonly GapView[];
  readonly audits: AuditsView;
  /** The inputs of a management review, in the order of the standard. */
  readonly reviewInputs: readonly ReviewInputView[];
}

/** A command; its words stand in the catalogue. */
export interface CommandView {
  readonly id: string;
  readonly arguments: readonly CommandArgument[];
}

/** A register that was recognised. Rows and columns are 1-based. */
export interface RegisterView {
  readonly kind: RegisterKind;
  readonly title: string;
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
  /** Its upper left cell. */
  readonly cell: CellReference;
  readonly reason: string;
}

/** A finding in the words of the sidebar's language. */
export interface FindingView {
  /** The same finding keeps its key from check to check. */
  readonly key: string;
  readonly rule: string;
  /** What its rule checks, e.g. "Every risk has an owner". */
  readonly title: string;
  readonly severity: Severity;
  readonly register: RegisterKind;
  readonly sheet: SheetName;
  readonly cell: CellReference;
  readonly message: string;
  readonly expected: string;
  readonly reason: string;
  readonly clause: string;
  readonly fix?: FixView;
}

/** The one-click repair of a finding. */
export interface FixView {
  /** What the cell of the finding would hold; absent where the repair does something else. */
  readonly value?: string;
}

/** A risk register, its method and where its risks stand. */
export interface RiskRegisterView {
  readonly sheet: SheetName;
  readonly method: MethodView;
  /** Names of the levels, lowest first. */
  readonly levels: readonly string[];
  /** Absent where the method has no steps to draw a map of. */
  readonly maps?: { readonly initial: HeatMapView; readonly residual: HeatMapView };
  /** Absent where levels don't come from limits of scores. */
  readonly criteria?: CriteriaView;
  readonly count: number;
  readonly closed: number;
  /** Risks above what the team accepts; `unknown` of them can't be told. */
  readonly aboveAcceptance: number;
  readonly unknown: number;
}

/** A team's method in words, part by part. */
export interface MethodView {
  readonly likelihood: string;
  readonly consequence: string;
  readonly score: FittedPartView;
  readonly levels: FittedPartView;
  readonly acceptance: string;
}

/** A part of a method, and how many rows it explains; absent where it could not be told. */
export interface FittedPartView {
  readonly words: string;
  readonly fit?: Fit;
}

export interface HeatMapView {
  /** Lowest step first. */
  readonly likelihood: readonly string[];
  readonly consequence: readonly string[];
  /** cells[likelihood][consequence], 0-based. */
  readonly cells: readonly (readonly MapCellView[])[];
  readonly unplaced: number;
}

export interface MapCellView {
  readonly count: number;
  /** 0-based, lowest first, if known. */
  readonly level?: number;
  /** What the method makes of the pair, if known. */
  readonly score?: number;
}

/** Limits of scores that can be tried otherwise. */
export interface CriteriaView {
  readonly limits: CriteriaLimits;
  /** Current scores of the open risks that have one. */
  readonly scores: readonly number[];
  /** Whether a table of the workbook holds the limits, so that they can be changed there. */
  readonly isWritten: boolean;
}

/** The lowest score of each level, lowest level first, and the highest score that is accepted. */
export interface CriteriaLimits {
  readonly minimums: readonly number[];
  readonly accepted: number | null;
}

/** The Statement of Applicability in figures. */
export interface StatementView {
  readonly sheet: SheetName;
  readonly decided: number;
  readonly total: number;
  readonly themes: readonly ThemeView[];
}

export interface ThemeView {
  readonly theme: Theme;
  readonly counts: Readonly<Record<ControlStatus, number>>;
  /** Controls that nobody has decided on, e.g. "A.5.7 Threat intelligence". */
  readonly open: readonly string[];
}

/** A gap assessment in figures. */
export interface GapView {
  readonly sheet: SheetName;
  readonly overall: Readiness;
  /** By chapter of the standard, "4" to "10". */
  readonly chapters: readonly PartView<string>[];
  readonly phases: readonly PartView<PdcaPhase>[];
  readonly themes: readonly PartView<Theme>[];
}

export interface PartView<Part> {
  readonly part: Part;
  readonly readiness: Readiness;
}

/** The internal audits of all programmes, by date, those without one last. */
export interface AuditsView {
  /** Whether the workbook has an audit programme at all. */
  readonly hasProgramme: boolean;
  readonly audits: readonly AuditView[];
  /** Findings of audits that are not closed; absent where no register holds any. */
  readonly openFindings?: number;
}

export type AuditState = 'overdue' | 'planned' | 'done' | 'undated';

export interface AuditView {
  readonly name: string;
  readonly sheet: SheetName;
  /** A cell of its row. */
  readonly cell: CellReference;
  readonly state: AuditState;
  /** The day it was held, or is planned for. */
  readonly day?: CalendarDate;
  readonly auditors: readonly string[];
}

/** Something that top management has to look at, and the registers that tell of it. */
export interface ReviewInputView {
  readonly clause: string;
  readonly sources: readonly { readonly sheet: SheetName; readonly rowCount: number }[];
}

/** What a command, repair or correction would do. */
export interface Preview {
  readonly title: string;
  readonly changes: ChangeSet;
  readonly lines: readonly PreviewLine[];
  readonly summary: readonly string[];
  readonly notes: readonly string[];
}

/** What became of a copy that was shared. */
export interface CopyCheckView {
  readonly verdict: Verification['kind'];
  /** What changed, and what a reader has to know besides. */
  readonly lines: readonly string[];
  /** What the open workbook's list of shared copies says about it; absent where it doesn't name it. */
  readonly record?: { readonly date: string; readonly sharedWith: string };
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
