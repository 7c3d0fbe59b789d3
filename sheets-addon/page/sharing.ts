import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { SharingHost } from '../../sidebar/host.ts';
import { packageSharing } from '../../xlsx/package-sharing.ts';
import type { ServerClient } from './server-client.ts';
import { unpackedAppearance } from './unpacked-appearance.ts';

/**
 * Copies of the spreadsheet as .xlsx files: a script that may see no other file can't make another
 * spreadsheet, so the page makes the file and the browser downloads it.
 */
export function sheetsSharing(
  server: ServerClient,
  download: (fileName: string, bytes: Uint8Array) => void,
): SharingHost {
  return packageSharing({
    appearance: () => readAppearance(server),
    handOver(fileName, bytes) {
      download(fileName, bytes);
      return { kind: 'delivered' };
    },
  });
}

/** A run of the script for each sheet, since it asks about every row. */
async function readAppearance(server: ServerClient): Promise<readonly SheetAppearance[]> {
  const found: SheetAppearance[] = [];
  for (const name of await server.call('shownSheets', null)) {
    const packed = await server.call('appearance', name);
    if (packed) found.push(unpackedAppearance(packed));
  }
  return found;
}
