import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type FileHostMessage, message } from '../../core/messages/message.ts';

export type SaveResult =
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly message: FileHostMessage };

/**
 * Writes a new file whole or not at all: under another name in the same folder first, then renamed.
 * The input is never overwritten, whatever name or link leads to it.
 */
export async function saveBeside(
  input: string,
  output: string,
  bytes: Uint8Array,
): Promise<SaveResult> {
  if (await isSameFile(input, output)) {
    return notSaved(message('disk.not-over-input', { file: output }));
  }
  const folder = dirname(output);
  const temporary = join(folder, `.${basename(output)}.${randomUUID()}.tmp`);
  try {
    await writeWhole(temporary, bytes);
    await rename(temporary, output);
  } catch (error) {
    await rm(temporary, { force: true });
    return notSaved(reasonOf(output, error));
  }
  await settleFolder(folder);
  return { kind: 'saved' };
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [left, right] = await Promise.all([
      stat(one, { bigint: true }),
      stat(other, { bigint: true }),
    ]);
    return left.dev === right.dev && left.ino === right.ino;
  } catch {
    return false;
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Has the renaming itself reach the disk, where the system lets folders be synced. */
async function settleFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows can't open folders; the file is complete all the same.
  }
}

function reasonOf(file: string, error: unknown): FileHostMessage {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return message('disk.no-folder', { file });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return message('disk.no-writing', { file });
    case 'ENOSPC':
      return message('disk.full', { file });
    case 'EISDIR':
    case 'ENOTDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return message('disk.no-place', { file });
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return message('disk.not-written', { file, reason });
    }
  }
}

function notSaved(why: FileHostMessage): SaveResult {
  return { kind: 'not-saved', message: why };
}
