import { message } from '../../core/messages/message.ts';
import { WorkerEngine } from '../../sidebar/engine/worker-engine.ts';
import type { SidebarHost } from '../../sidebar/host.ts';
import { mountSidebar } from '../../sidebar/mount.tsx';
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
  mountSidebar(element, { host, engine, language: 'en', theme: 'light', today });
}
