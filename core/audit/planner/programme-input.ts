/** How high the risk of an area is; 'unknown' is planned as medium and said to be unknown. */
export type AreaRisk = 'high' | 'medium' | 'low' | 'unknown';

/**
 * Months are whole numbers: 1 is the first month of the programme, 0 the month before it, and
 * earlier ones are negative.
 */
export type ProgrammeMonth = number;

/** An audit whose month is settled: it is never moved. */
export interface FixedAudit {
  readonly month: ProgrammeMonth;
  readonly auditor?: string;
}

/** A process, clause or group of controls that is audited as one. */
export interface AuditArea {
  readonly id: string;
  readonly risk: AreaRisk;
  /** Who owns it or works in it, by the names that auditors have. */
  readonly people: readonly string[];
  /** What an auditor must be competent in. */
  readonly needs: readonly string[];
  readonly last?: { readonly month: ProgrammeMonth; readonly poor: boolean };
  readonly fixed: readonly FixedAudit[];
}

export interface Auditor {
  readonly name: string;
  readonly competences: readonly string[];
  /** Audits that the auditor can hold in a month, and in twelve months of the programme. */
  readonly perMonth: number;
  readonly perYear: number;
}

export interface ProgrammeSettings {
  /** Months that the programme covers. */
  readonly months: number;
  /** The longest time between two audits of an area, in months, by its risk. */
  readonly intervals: Readonly<Record<Exclude<AreaRisk, 'unknown'>, number>>;
  /** Months of the programme in which no audits are planned. */
  readonly blocked: ReadonlySet<ProgrammeMonth>;
}

export interface ProgrammeInput {
  readonly areas: readonly AuditArea[];
  readonly auditors: readonly Auditor[];
  readonly settings: ProgrammeSettings;
}
