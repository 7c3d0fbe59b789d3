import { message } from '../../core/messages/message.ts';
import type { SheetName } from '../../core/workbook/address.ts';
import { sameValue } from '../../core/workbook/same.ts';
import type { Protection } from '../../core/workbook/sheet-features.ts';
import type { PartDraft } from './parts/draft.ts';
import { markup } from './parts/markup.ts';
import { parseTree } from './parts/tree.ts';
import { Refusal } from './refusal.ts';

/** The protections that we set, without a password. Only these do we take away again. */
const OWN_PROTECTION = { sheet: '1', objects: '1', scenarios: '1' };
/** Zero means that it stays possible. */
const ALLOWS_ARRANGING = {
  ...OWN_PROTECTION,
  formatCells: '0',
  formatColumns: '0',
  formatRows: '0',
  sort: '0',
  autoFilter: '0',
};

/** Protects a sheet without a password, or undoes exactly that. Throws Refusal for anything else. */
export function editProtection(
  draft: PartDraft,
  name: SheetName,
  protection: Protection | null,
): void {
  const old = draft.get('sheetProtection');
  if (old !== undefined && !isOwn(old)) throw protectedSheet(name);
  if (protection?.password) {
    throw new Refusal('unsupported', message('xlsx.password'));
  }
  draft.set(
    'sheetProtection',
    protection
      ? markup(
          `${draft.prefix}sheetProtection`,
          protection.allows ? ALLOWS_ARRANGING : OWN_PROTECTION,
        )
      : undefined,
  );
}

/** Says that a sheet is protected, and how its owner lifts that. */
export function protectedSheet(name: SheetName): Refusal {
  return new Refusal('protected', message('xlsx.protected-sheet', { sheet: name }));
}

/** Says that no sheets may be added or removed, and how to lift that. */
export function protectedStructure(): Refusal {
  return new Refusal('protected', message('xlsx.protected-structure'));
}

function isOwn(xml: string): boolean {
  const { attributes } = parseTree(xml);
  return [OWN_PROTECTION, ALLOWS_ARRANGING].some((ours) => sameValue(attributes, ours));
}
