import { message } from '../../core/messages/message.ts';
import { UnreadableFile } from './unreadable.ts';

const OLE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_START = [0x50, 0x4b];
const ODF_START = 'mimetypeapplication/vnd.oasis.opendocument';

/** Throws UnreadableFile with the right reason where the bytes are no zip file or an OpenDocument. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (startsWith(bytes, OLE_START)) {
    const encrypted = namesStream(bytes, 'EncryptedPackage');
    throw new UnreadableFile(encrypted ? 'password-protected' : 'old-xls');
  }
  if (!startsWith(bytes, ZIP_START)) throw notASpreadsheet(bytes);
  if (bytes.length < 22) throw new UnreadableFile('truncated');
  if (latin(bytes.subarray(30, 30 + ODF_START.length)) === ODF_START) {
    throw new UnreadableFile('open-document');
  }
}

function notASpreadsheet(bytes: Uint8Array): UnreadableFile {
  const start = latin(bytes.subarray(0, 512)).toLowerCase();
  if (start.includes('<html') || start.includes('<!doctype html') || start.includes('<table')) {
    return new UnreadableFile('not-a-spreadsheet', message('file.web-page'));
  }
  if (
    start.includes('urn:schemas-microsoft-com:office:spreadsheet') ||
    start.includes('excel.sheet')
  ) {
    return new UnreadableFile('not-a-spreadsheet', message('file.xml-spreadsheet'));
  }
  return new UnreadableFile('not-a-spreadsheet');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** A compound file names its streams in UTF-16, at even places. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(name);
}
