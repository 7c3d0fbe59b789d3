import { message } from '../../core/messages/message.ts';
import { Choice } from '../../sidebar/choice.ts';
import { WorkerEngine } from '../../sidebar/engine/worker-engine.ts';
import type { SidebarHost } from '../../sidebar/host.ts';
import { mountSidebar } from '../../sidebar/mount.tsx';
import type { UiLanguage } from '../../sidebar/texts/languages.ts';
import type { ThemeName } from '../../sidebar/theme/themes.ts';
import { today } from '../../sidebar/today.ts';

/** A workbook that takes its time: what is measured is the sidebar alone. */
const host: SidebarHost = {
  workbookName: 'register.xlsx',
  read: () => new Promise(() => {}),
  commit: async () => ({ kind: 'refused', reason: 'busy', message: message('excel.busy') }),
  select: async () => {},
  onEdit: () => () => {},
};

const element = document.getElementById('page');
if (element) {
  const engine = new WorkerEngine(() => new Worker('data:text/javascript,'));
  const [language, theme] = [new Choice<UiLanguage>('en'), new Choice<ThemeName>('light')];
  mountSidebar(element, { host, engine, language, theme, today });
}
