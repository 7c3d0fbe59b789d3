import { toldBy } from '../../core/messages/told-error.ts';
import { download } from '../../sidebar/download.ts';
import { WorkerEngine } from '../../sidebar/engine/worker-engine.ts';
import { mountSidebar } from '../../sidebar/mount.tsx';
import { hostText } from '../../sidebar/texts/host-wording.ts';
import type { UiLanguage } from '../../sidebar/texts/languages.ts';
import type { ThemeName } from '../../sidebar/theme/themes.ts';
import { today } from '../../sidebar/today.ts';
import { openXlsx } from '../../xlsx/host.ts';
import { LARGEST_FILE } from '../files/largest-file.ts';
import { BrowserHost } from './browser-host.ts';
import { PAGE_TEXTS, type PageTexts } from './page-texts.ts';
import type { Surface } from './spreadsheet-view.ts';

/** The elements of the page that the workbench fills. */
export interface PageElements {
  readonly name: HTMLElement;
  readonly state: HTMLElement;
  readonly sheet: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly message: HTMLElement;
}

/** How the page talks and looks. */
export interface PageSettings {
  readonly language: UiLanguage;
  readonly theme: ThemeName;
  /** Templates of the spreadsheet component, as XML. */
  readonly templates: string;
}

/** The page with one workbook open at a time. */
export class WorkbenchPage {
  readonly #elements: PageElements;
  readonly #settings: PageSettings;
  readonly #texts: PageTexts;
  #host: BrowserHost | undefined;
  #close: () => void = () => {};

  constructor(elements: PageElements, settings: PageSettings) {
    this.#elements = elements;
    this.#settings = settings;
    this.#texts = PAGE_TEXTS[settings.language];
  }

  /** Whether leaving the page would lose something. */
  get isUnsaved(): boolean {
    return this.#host?.isUnsaved ?? false;
  }

  /** Opens a file of the user, who is asked first where changes would be lost. */
  async openFile(file: File): Promise<void> {
    if (file.size > LARGEST_FILE) {
      this.say(this.#texts.tooLarge(file.name));
      return;
    }
    let content: ArrayBuffer;
    try {
      content = await file.arrayBuffer();
    } catch {
      this.say(this.#texts.unreadable(file.name));
      return;
    }
    await this.open(file.name, new Uint8Array(content));
  }

  /** Opens a workbook in place of the one before; a file that can't be read is told and changes nothing. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const opened = openXlsx(bytes);
    if (opened.kind === 'unreadable') {
      this.say(`${name}: ${hostText(opened.message, this.#settings.language)}`);
      return;
    }
    if (!this.#mayLeave(name)) return;
    const host = await BrowserHost.open(name, opened.host, {
      handOver: download,
      showUnsaved: (isUnsaved) => this.#showState(isUnsaved),
    });
    this.#close();
    this.#host = host;
    this.say('');
    this.#elements.name.textContent = name;
    document.title = `${name} – Clausebook`;
    this.#showState(false);
    this.#close = this.#showSidebar(host);
    await this.#showSpreadsheet(host);
  }

  /** Hands the workbook to the browser's downloads. */
  async save(): Promise<void> {
    try {
      await this.#host?.save();
    } catch (error) {
      this.say(hostText(toldBy(error), this.#settings.language));
    }
  }

  /** Shows a message above the sheet until the next one; an empty one takes it away. */
  say(text: string): void {
    const { message } = this.#elements;
    if (message.firstElementChild) message.firstElementChild.textContent = text;
    message.hidden = text === '';
  }

  #mayLeave(next: string): boolean {
    const current = this.#host;
    if (!current?.isUnsaved) return true;
    return globalThis.confirm(this.#texts.openAnyway(current.workbookName, next));
  }

  #showState(isUnsaved: boolean): void {
    const { state } = this.#elements;
    state.textContent = isUnsaved ? this.#texts.unsaved : this.#texts.saved;
    state.classList.toggle('unsaved', isUnsaved);
  }

  /** The spreadsheet is most of the page's script, so it comes after the sidebar. */
  async #showSpreadsheet(host: BrowserHost): Promise<void> {
    const { sheet } = this.#elements;
    sheet.ariaBusy = 'true';
    sheet.textContent = this.#texts.loading;
    const { MountedSpreadsheet } = await import('./spreadsheet-view.ts');
    if (this.#host !== host) return;
    const hideSidebar = this.#close;
    const surface: Surface = { ...this.#settings, element: sheet, say: (text) => this.say(text) };
    try {
      host.show((bytes) => {
        const view = new MountedSpreadsheet(surface, bytes);
        this.#close = () => {
          hideSidebar();
          view.close();
        };
        return view;
      });
    } catch (error) {
      // Workbooks hold more than the component knows; the file itself was read.
      console.warn(error);
      sheet.textContent = this.#texts.notShown;
      sheet.ariaBusy = 'false';
    }
  }

  #showSidebar(host: BrowserHost): () => void {
    const { language, theme } = this.#settings;
    const engine = new WorkerEngine(() => new Worker('engine.js'));
    const sidebar = mountSidebar(this.#elements.sidebar, { host, engine, language, theme, today });
    return () => {
      sidebar.close();
      engine.close();
    };
  }
}
