import type { SheetAppearance } from '../core/workbook/appearance.ts';
import type { Delivery, SharingHost } from '../sidebar/host.ts';
import { openXlsx } from './host.ts';
import { newWorkbook } from './new-workbook.ts';

/** What a host has to tell and to do, so that copies can be made of its workbook. */
export interface PackageAccess {
  /** How the sheets look; empty where the host can't tell. */
  appearance(): Promise<readonly SheetAppearance[]>;
  /** Gives a new .xlsx file to the user: a download, or a new window. */
  handOver(fileName: string, bytes: Uint8Array): Delivery | Promise<Delivery>;
}

/** Copies as new .xlsx packages. It needs no disk and no Node, so every host can share like this. */
export function packageSharing({ appearance, handOver }: PackageAccess): SharingHost {
  return {
    appearance,
    async deliver(copy, fileName) {
      const made = await newWorkbook(copy);
      if (made.kind === 'refused') return { kind: 'not-delivered', message: made.message };
      return handOver(fileName, made.bytes);
    },
  };
}

/**
 * How the sheets in the bytes of an .xlsx file look, for hosts that can read the open workbook's own
 * file; none where the bytes can't be read, and a copy then has our look.
 */
export async function appearanceOf(bytes: Uint8Array): Promise<readonly SheetAppearance[]> {
  const opened = openXlsx(bytes);
  return opened.kind === 'opened' ? opened.host.appearance() : [];
}
