/** Why a file on a disk was not opened or written. */
export const EN_DISK = {
  'disk.large': 'The file is larger than 256 MB, so it was not opened. Nothing was changed.',
  'disk.missing': 'There is no such file. Check the name.',
  'disk.folder': 'This is a folder. Name a file in it.',
  'disk.not-permitted': 'The file may not be read. Check its permissions.',
  'disk.not-over-input': '{file} was not written: it is the file that was read; name another one.',
  'disk.no-folder': '{file} was not written: its folder does not exist.',
  'disk.no-writing': '{file} was not written: writing there is not allowed.',
  'disk.full': '{file} was not written: the disk is full.',
  'disk.no-place': '{file} was not written: it is not a place for a file.',
  'disk.not-written': '{file} was not written: {reason}.',
} as const;
