import type { RegisterKind } from '../../../core/registers/kinds.ts';

/**
 * Rows of one register of Alder Labs, a company of 60 people that makes laboratory software, as they
 * stand on 2026-06-30. All registers together give neither errors nor warnings.
 */
export interface SoundRegister {
  readonly kind: RegisterKind;
  /** Cells by field id; dates as "2026-05-31". */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}
