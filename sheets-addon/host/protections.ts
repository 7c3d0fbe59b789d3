import { type Area, formatArea } from '../../core/workbook/address.ts';
import { overlaps } from '../../core/workbook/areas.ts';
import type { Protection } from '../../core/workbook/sheet-features.ts';
import { areaOf } from './areas.ts';
import type { Sheet } from './services.ts';

type SheetProtection = ReturnType<Sheet['getProtections']>[number];

/**
 * Whether a sheet is protected: the team has said that nobody edits here, so neither do we, even for
 * somebody who could. Google Sheets knows no passwords, and warnings stop nobody.
 */
export function protectionOf(sheet: Sheet): Protection | null {
  return lockOf(sheet) ? { password: false } : null;
}

/** Protects a whole sheet from everybody but its owner, or lifts that. */
export function protect(sheet: Sheet, isProtected: boolean): void {
  if (!isProtected) {
    lockOf(sheet)?.remove();
    return;
  }
  const protection = sheet.protect().setDescription('Clausebook');
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** The first range among some areas that others have closed to whoever runs us, e.g. "B2:B9". */
export function closedRange(sheet: Sheet, areas: readonly Area[]): string | undefined {
  const { RANGE } = SpreadsheetApp.ProtectionType;
  for (const protection of sheet.getProtections(RANGE)) {
    if (protection.isWarningOnly() || protection.canEdit()) continue;
    const closed = areaOf(protection.getRange());
    if (areas.some((area) => overlaps(area, closed))) return formatArea(closed);
  }
  return undefined;
}

function lockOf(sheet: Sheet): SheetProtection | undefined {
  const { SHEET } = SpreadsheetApp.ProtectionType;
  return sheet.getProtections(SHEET).find((protection) => !protection.isWarningOnly());
}
