import type { CellLocation } from '../workbook/address.ts';

/** One step of a likelihood or consequence scale. */
export interface ScaleStep {
  readonly value: number;
  /** As the team writes it, e.g. "Possible"; empty where its scale is numbers alone. */
  readonly label: string;
}

/** A scale, steps ascending. `from` tells where it was read: a criteria table, a dropdown, or the ratings themselves. */
export interface Scale {
  readonly steps: readonly ScaleStep[];
  readonly from: 'criteria' | 'dropdown' | 'ratings';
  /** Where it stands, if it stands somewhere. */
  readonly at?: CellLocation;
}

/** How one consequence value comes out of the columns. */
export type ConsequenceSource =
  | { readonly kind: 'single' }
  | {
      readonly kind: 'combined';
      readonly by: 'highest' | 'sum' | 'average';
      readonly fields: readonly ('confidentiality' | 'integrity' | 'availability')[];
    };

/** How a score comes out of likelihood L and consequence C. */
export type ScoreFormula =
  | { readonly kind: 'product' }
  | { readonly kind: 'sum' }
  | {
      readonly kind: 'weighted-sum';
      readonly likelihoodWeight: number;
      readonly consequenceWeight: number;
      readonly offset: number;
    }
  /** Looked up: entries[likelihood step][consequence step], both 0-based ascending; null where no row tells. */
  | { readonly kind: 'matrix'; readonly scores: readonly (readonly (number | null)[])[] };

/** A level and the lowest score that has it; bands ascend without gaps. */
export interface LevelBand {
  readonly label: string;
  readonly minimum: number;
}

export type LevelRule =
  | { readonly kind: 'thresholds'; readonly bands: readonly LevelBand[] }
  /** Looked up: labels[likelihood step][consequence step], both 0-based ascending; null where no row tells. */
  | { readonly kind: 'matrix'; readonly labels: readonly (readonly (string | null)[])[] };

/** How well a rule explains what the team typed. */
export interface Fit {
  /** Rows that the rule explains. */
  readonly explained: number;
  /** Rows with something to explain. */
  readonly total: number;
  /** Rows that disagree, ascending. */
  readonly disagreeing: readonly number[];
}

/** A team's own method, as read from its criteria and its rows. Absent parts could not be told. */
export interface RiskMethod {
  readonly likelihood: Scale | undefined;
  readonly consequence: Scale | undefined;
  readonly consequenceSource: ConsequenceSource;
  readonly score: { readonly formula: ScoreFormula; readonly fit: Fit } | undefined;
  readonly level: { readonly rule: LevelRule; readonly fit: Fit } | undefined;
  /** Level labels, lowest first. */
  readonly levels: readonly string[];
  /**
   * The highest level of risk that the team accepts without more, as score or label; where it was
   * read, or `assumed` where nothing in the workbook says it.
   */
  readonly acceptance:
    | { readonly maximumScore: number; readonly from: 'criteria' | 'assumed' | 'rows' }
    | { readonly maximumLevel: string; readonly from: 'criteria' | 'assumed' | 'rows' }
    | undefined;
}
