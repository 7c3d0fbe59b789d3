import { markup } from '../edit/parts/markup.ts';

/** The least that Excel wants in styles.xml, for workbooks that have none. */
export function emptyStyles(namespace: string): string {
  const font = markup('sz', { val: 11 }) + markup('name', { val: 'Calibri' });
  const fills = ['none', 'gray125'].map((patternType) =>
    markup('fill', {}, markup('patternFill', { patternType })),
  );
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => markup(side));
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const list = (name: string, entries: readonly string[]) =>
    markup(name, { count: entries.length }, entries.join(''));
  return markup(
    'styleSheet',
    { xmlns: namespace },
    list('fonts', [markup('font', {}, font)]) +
      list('fills', fills) +
      list('borders', [markup('border', {}, sides.join(''))]) +
      list('cellStyleXfs', [markup('xf', format)]) +
      list('cellXfs', [markup('xf', { ...format, xfId: 0 })]) +
      list('cellStyles', [markup('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  );
}
