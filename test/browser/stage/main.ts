import type { CalendarDate } from '../../../core/workbook/date.ts';
import { Choice } from '../../../sidebar/choice.ts';
import { LocalEngine } from '../../../sidebar/engine/local-engine.ts';
import { mountSidebar } from '../../../sidebar/mount.tsx';
import { uiLanguage } from '../../../sidebar/texts/languages.ts';
import type { ThemeName } from '../../../sidebar/theme/themes.ts';

import { emptyWorkbook } from '../../../xlsx/empty-workbook.ts';
import { openXlsx, type XlsxFileHost } from '../../../xlsx/host.ts';
import { StageHost, type StageMood } from './stage-host.ts';

/** The sidebar alone on a page, over a workbook, in the mood, language and theme of the address. */
async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const theme = (asked.get('theme') ?? 'light') as ThemeName;
  const mood = (asked.get('mood') ?? 'well') as StageMood;
  const host = new StageHost(mood === 'empty' ? emptyWorkbook() : await servedWorkbook(), mood);
  const engine = new LocalEngine();
  if (mood === 'slow') engine.plan = () => new Promise(() => {});
  Object.assign(globalThis, { stage: host });
  const element = document.getElementById('sidebar');
  if (!element) throw new Error('no place for the sidebar');
  mountSidebar(element, {
    host,
    engine,
    language: new Choice(uiLanguage(asked.get('language') ?? 'en')),
    theme: new Choice(theme),
    today: () => '2026-11-23' as CalendarDate,
  });
}

async function servedWorkbook(): Promise<XlsxFileHost> {
  const opened = openXlsx(new Uint8Array(await (await fetch('workbook')).arrayBuffer()));
  if (opened.kind !== 'opened') throw new Error(opened.message.id);
  return opened.host;
}

void start();
