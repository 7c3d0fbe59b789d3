import { Buffer } from 'node:buffer';
import { parse } from 'acorn';
import { describe, expect, it, test } from 'vitest';
import { FUNCTIONS } from '../../core/functions/functions.ts';
import { CODE, openSpreadsheet, spreadsheetWith } from './fake/sheets-script.ts';

const LARGEST = 200 * 1024;

it('is one script of ES2019 and not larger than a start of it may load', () => {
  expect(() => parse(CODE, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  expect(Buffer.byteLength(CODE)).toBeLessThanOrEqual(LARGEST);
});

it('names nothing that Apps Script has not', () => {
  const names = ['setTimeout', 'structuredClone', 'TextEncoder', 'document', 'window', 'crypto'];
  const used = names.filter((name) => new RegExp(`(?<![.\\w$'"])${name}\\(`).test(CODE));
  expect(used).toEqual([]);
});

test.each(FUNCTIONS.map((declaration) => [declaration.name, declaration] as const))(
  'ISMS_%s tells what it takes, for autocompletion',
  (name, { parameters }) => {
    const names = parameters.map((parameter) => parameter.name).join(', ');
    const comment = CODE.split(`function ISMS_${name}(${names}) {`)[0]?.split('/**').pop() ?? '';
    expect(comment).toContain('@customfunction');
    for (const parameter of parameters) expect(comment).toContain(` ${parameter.description}`);
    expect(comment.indexOf('*/')).toBe(comment.trimEnd().length - 2);
  },
);

describe('the add-on in Google Sheets', () => {
  it('adds its menu and nothing else when a spreadsheet is opened', () => {
    const { script, book } = openSpreadsheet();
    script.call('onOpen', { authMode: 'NONE' });
    expect(script.shown.menu).toEqual([{ title: 'Open the sidebar', functionName: 'openSidebar' }]);
    expect([...book.log.byName.keys()]).toEqual(['SpreadsheetApp.getUi']);
  });

  it('has every function that its menu names', () => {
    const { script } = openSpreadsheet();
    script.call('onOpen');
    for (const { functionName } of script.shown.menu) script.call(functionName);
    expect(script.shown.page).toMatchObject({ file: 'Sidebar', title: 'Clausebook' });
  });

  it('notes an edit without touching the spreadsheet', async () => {
    const { script, book } = openSpreadsheet();
    const before = script.call('callServer', '{"name":"lastEdit","argument":null}');
    script.call('onEdit', {});
    expect(script.call('callServer', '{"name":"lastEdit","argument":null}')).not.toEqual(before);
    expect(book.log.total).toBe(0);
  });

  it('answers a call of a function that it has not', () => {
    const { script } = openSpreadsheet();
    expect(script.call('callServer', '{"name":"constructor","argument":null}')).toBe(
      '{"kind":"failure","message":"no such function: constructor"}',
    );
  });

  it('shows a cell', async () => {
    const { host, book } = openSpreadsheet(spreadsheetWith('Start', 'Risks'));
    const place = { sheet: 'Risks', cell: 'C2' } as Parameters<typeof host.select>[0];
    await host.select(place);
    expect(book.selected).toMatchObject({ sheet: 'Risks', area: { top: 2, left: 3 } });
  });
});
