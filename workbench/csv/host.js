import { commitCsv } from './commit.js';
import { readCsv } from './read.js';
/** Opens the bytes of a .csv file for reading and changing. */
export function openCsv(bytes) {
  const read = readCsv(bytes);
  return read.kind === 'unreadable' ? read : { kind: 'opened', host: hostOver(bytes, read) };
}
function hostOver(bytes, opened) {
  let current = bytes;
  let { snapshot, document } = opened;
  return {
    bytes: () => current,
    read: async ({ sheets }) =>
      sheets
        ? { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => sheets.includes(name)) }
        : snapshot,
    async commit(changes) {
      const { outcome, bytes: edited } = commitCsv({ snapshot, document }, changes);
      const read = edited && readCsv(edited);
      if (read?.kind !== 'read') return outcome;
      current = edited ?? current;
      ({ snapshot, document } = read);
      return outcome;
    },
  };
}
