import { WorkerEngine } from '../../sidebar/engine/worker-engine.ts';
import { mountSidebar } from '../../sidebar/mount.tsx';
import { uiLanguage } from '../../sidebar/texts/languages.ts';
import { systemTheme } from '../../sidebar/theme/themes.ts';
import { today } from '../../sidebar/today.ts';
import { openXlsx } from '../xlsx/host.ts';
import { BrowserHost } from './browser-host.ts';

/** The elements of the page that the workbench fills. */
export interface PageElements {
  readonly name: HTMLElement;
  readonly sheet: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly message: HTMLElement;
}

/** The page with one workbook open at a time. */
export class WorkbenchPage {
  readonly #elements: PageElements;
  readonly #templates: string;
  #host: BrowserHost | undefined;
  #close: () => void = () => {};

  constructor(elements: PageElements, templates: string) {
    this.#elements = elements;
    this.#templates = templates;
  }

  /** Opens a workbook in place of the one before; a file that can't be read is told and changes nothing. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const opened = openXlsx(bytes);
    if (opened.kind === 'unreadable') {
      this.#say(`${name}: ${opened.message}`);
      return;
    }
    this.#close();
    this.#say('');
    this.#elements.name.textContent = name;
    const host = await BrowserHost.open(name, opened.host, download);
    this.#host = host;
    this.#close = this.#showSidebar(host);
    await this.#showSpreadsheet(host);
  }

  /** Hands the workbook to the browser's downloads. */
  async save(): Promise<void> {
    if (!this.#host) return;
    try {
      download(this.#host.workbookName, await this.#host.bytes());
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error));
    }
  }

  /** The spreadsheet is most of the page's script, so it comes after the sidebar. */
  async #showSpreadsheet(host: BrowserHost): Promise<void> {
    const { MountedSpreadsheet } = await import('./spreadsheet-view.ts');
    if (this.#host !== host) return;
    const hideSidebar = this.#close;
    host.show((bytes) => {
      const say = (text: string) => this.#say(text);
      const view = new MountedSpreadsheet(this.#elements.sheet, this.#templates, bytes, say);
      this.#close = () => {
        hideSidebar();
        view.close();
      };
      return view;
    });
  }

  #showSidebar(host: BrowserHost): () => void {
    const worker = new Worker('engine.js');
    const unmount = mountSidebar(this.#elements.sidebar, {
      host,
      engine: new WorkerEngine(worker),
      language: uiLanguage(navigator.language),
      theme: systemTheme((query) => matchMedia(query).matches),
      today,
    });
    return () => {
      unmount();
      worker.terminate();
    };
  }

  #say(text: string): void {
    this.#elements.message.textContent = text;
    this.#elements.message.hidden = text === '';
  }
}

function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
