import { message } from '../../core/messages/message.ts';
import { ToldError, toldBy } from '../../core/messages/told-error.ts';
import { Choice } from '../../sidebar/choice.ts';
import { WorkerEngine } from '../../sidebar/engine/worker-engine.ts';
import { mountSidebar } from '../../sidebar/mount.tsx';
import { type UiLanguage, uiLanguage } from '../../sidebar/texts/languages.ts';
import { watchedTheme } from '../../sidebar/theme/watched-theme.ts';
import { today } from '../../sidebar/today.ts';
import { associateFunctions } from '../functions/associate.ts';
import type { CustomFunctionsRuntime } from '../functions/custom-functions-runtime.ts';
import { ExcelHost } from '../host/excel-host.ts';
import { OFFICE_ACCESS } from '../host/office-access.ts';
import { ACTIONS } from '../ribbon/actions.ts';
import { Ribbon } from '../ribbon/ribbon.ts';
import { TaskPane } from '../ribbon/task-pane.ts';
import { excelSharing } from '../sharing/excel-sharing.ts';
import { OFFICE_DOCUMENT } from '../sharing/office-document.ts';
import { showFailure } from './failure.ts';
import { excelTheme } from './theme.ts';

declare const CustomFunctions: CustomFunctionsRuntime;

/** Opens the workbook beside the page, and the sidebar in an element. */
async function open(element: HTMLElement, engine: WorkerEngine): Promise<Ribbon> {
  const { host: application } = await Office.onReady();
  if (application !== Office.HostType.Excel) {
    throw new ToldError(message('excel.elsewhere'));
  }
  const pane = await TaskPane.watched(Office.addin);
  const host = await ExcelHost.open(OFFICE_ACCESS, excelSharing(OFFICE_DOCUMENT));
  const language = new Choice(shownLanguage());
  const sidebar = mountSidebar(element, {
    host,
    engine,
    language,
    // Office.js tells of a changed theme in Outlook alone.
    theme: watchedTheme((matches) => excelTheme(Office.context.officeTheme, matches)),
    today,
  });
  return new Ribbon({ excel: OFFICE_ACCESS, host, sidebar, pane, language });
}

/** The language of Excel, or that of the browser as long as Excel doesn't say. */
function shownLanguage(): UiLanguage {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return uiLanguage(office ?? navigator.language);
}

/** Tells Excel what to run when its buttons are pressed, even before the workbook is open. */
function associateActions(ribbon: () => Promise<Ribbon>): void {
  for (const [name, action] of Object.entries(ACTIONS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await (await ribbon()).run(action);
      } finally {
        event.completed();
      }
    });
  }
}

function start(element: HTMLElement): void {
  if (typeof Office === 'undefined') {
    showFailure(element, { told: message('excel.no-office'), language: shownLanguage() });
    return;
  }
  // It takes its time, which Office takes too.
  const engine = new WorkerEngine(() => new Worker('engine.js'));
  let opened = open(element, engine);
  const tellFailure = (error: unknown): void => {
    const retry = (): void => {
      opened = open(element, engine);
      opened.catch(tellFailure);
    };
    showFailure(element, { told: toldBy(error), language: shownLanguage(), retry });
  };
  opened.catch(tellFailure);
  associateFunctions(CustomFunctions);
  associateActions(() => opened);
}

const element = document.getElementById('sidebar');
if (!element) throw new Error('the page lacks #sidebar');
start(element);
