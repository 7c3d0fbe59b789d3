const LAST_ROW = 1_048_576;
const COLUMNS = 'ABCDEFGHIJKLMNO';

/** Rows whose cells have a format and no value, as formatting whole columns leaves them. */
export function* styledBlankRows(first: number, count: number): Generator<string> {
  for (let row = first; row < first + count; row++) {
    const cells = [...COLUMNS].map((column) => `<c r="${column}${row}" s="2"/>`);
    yield `<row r="${row}" spans="1:15">${cells.join('')}</row>`;
  }
}

/** All further rows that a sheet can have, declared with a height and without a cell. */
export function* declaredRows(first: number): Generator<string> {
  for (let row = first; row <= LAST_ROW; row++) yield `<row r="${row}" ht="15"/>`;
}
