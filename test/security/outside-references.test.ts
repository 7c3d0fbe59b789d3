import { expect, it } from 'vitest';
import { readXlsx } from '../../xlsx/read.ts';
import { buildXlsx, relations } from '../support/xlsx-builder.ts';

it.each([
  'file:///etc/passwd',
  'https://example.org/sheet.xml',
  '//example.org/sheet.xml',
  '../../../../etc/passwd',
  'xl/worksheets/sheet1.xml',
])('a sheet is a part of the file, and never what stands at %s', (target) => {
  const workbook = relations([
    { type: 'worksheet', target },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
    { type: 'styles', target: 'styles.xml' },
  ]);
  for (const mode of ['', ' TargetMode="External"']) {
    const rels = workbook.replace(`Target="${target}"`, `Target="${target}"${mode}`);
    const read = readXlsx(buildXlsx({ parts: { 'xl/_rels/workbook.xml.rels': rels } }));
    expect(read).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
  }
});
