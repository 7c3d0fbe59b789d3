import { openXlsx, type XlsxFileHost } from '../../xlsx/host.ts';

/** The host of bytes that must be readable. */
export function openedHost(bytes: Uint8Array): XlsxFileHost {
  const opened = openXlsx(bytes);
  if (opened.kind === 'unreadable') throw new Error(opened.message.id);
  return opened.host;
}
