// Loaded into the command line before it runs: one step of writing a file fails, or ends the process.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { FAULT_STEP, FAULT } = process.env;

function failAt(step) {
  if (step !== FAULT_STEP) return;
  if (FAULT === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${FAULT}: ${step}`), { code: FAULT });
}

const { open, rename } = files;

files.open = async (path, flags, ...rest) => {
  const isFolder = flags === 'r';
  if (!isFolder) failAt('open');
  const file = await open(path, flags, ...rest);
  if (isFolder) {
    failAt('settle');
    return file;
  }
  const { writeFile, sync, close } = file;
  file.writeFile = async (bytes) => {
    // A part of the bytes is there already when it fails.
    if (FAULT_STEP === 'write') await writeFile.call(file, bytes.subarray(0, bytes.length >> 1));
    failAt('write');
    await writeFile.call(file, bytes);
  };
  file.sync = async () => {
    failAt('sync');
    await sync.call(file);
  };
  file.close = async () => {
    await close.call(file);
    failAt('close');
  };
  return file;
};

files.rename = async (from, to) => {
  failAt('rename');
  await rename(from, to);
};

syncBuiltinESMExports();
