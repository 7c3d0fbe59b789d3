import { filled } from '../../core/messages/filled.ts';
import { ToldError, toldBy } from '../../core/messages/told-error.ts';
import type { Choice } from '../../sidebar/choice.ts';
import { download } from '../../sidebar/download.ts';
import { WorkerEngine } from '../../sidebar/engine/worker-engine.ts';
import type { SidebarHost } from '../../sidebar/host.ts';
import { mountSidebar, type Sidebar } from '../../sidebar/mount.tsx';
import { painted } from '../../sidebar/painted.ts';
import { hostText } from '../../sidebar/texts/host-wording.ts';
import { LOCALES, type UiLanguage } from '../../sidebar/texts/languages.ts';
import { localWording } from '../../sidebar/texts/wording.ts';
import type { ThemeName } from '../../sidebar/theme/themes.ts';
import { today } from '../../sidebar/today.ts';
import { openXlsx, type XlsxFileHost } from '../../xlsx/host.ts';
import { LARGEST_FILE } from '../files/largest-file.ts';
import { BrowserHost } from './browser-host.ts';
import { OpeningHost } from './opening-host.ts';
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
  readonly language: Choice<UiLanguage>;
  readonly theme: Choice<ThemeName>;
}

/**
 * How long the spreadsheet waits for the sidebar to show what the workbook is, in milliseconds. It keeps
 * the page busy: what the engine says would be heard after it.
 */
const LONGEST_FIRST_LOOK = 1000;

/** The page with one workbook open at a time. */
export class WorkbenchPage {
  readonly #elements: PageElements;
  readonly #settings: PageSettings;
  #host: BrowserHost | undefined;
  #sidebar: Sidebar | undefined;
  #close: () => void = () => {};

  constructor(elements: PageElements, settings: PageSettings) {
    this.#elements = elements;
    this.#settings = settings;
    settings.language.subscribe(() => this.#showState(this.isUnsaved));
  }

  get #texts(): PageTexts {
    return PAGE_TEXTS[this.#settings.language.value];
  }

  #named(text: keyof PageTexts, names: Readonly<Record<string, string>>): string {
    const wording = localWording(LOCALES[this.#settings.language.value], 0);
    return filled(this.#texts[text], names, wording);
  }

  /** Whether leaving the page would lose something. */
  get isUnsaved(): boolean {
    return this.#host?.isUnsaved ?? false;
  }

  /** Opens a file of the user, who is asked first where changes would be lost. */
  async openFile(file: File): Promise<void> {
    if (file.size > LARGEST_FILE) {
      this.say(this.#named('tooLarge', { name: file.name }));
      return;
    }
    let content: ArrayBuffer;
    try {
      content = await file.arrayBuffer();
    } catch {
      this.say(this.#named('unreadable', { name: file.name }));
      return;
    }
    await this.open(file.name, new Uint8Array(content));
  }

  /** Opens a workbook in place of the one before; a file that can't be read is told and changes nothing. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const opened = openXlsx(bytes);
    if (opened.kind === 'unreadable') {
      this.say(`${name}: ${hostText(opened.message, this.#settings.language.value)}`);
      return;
    }
    if (!this.#mayLeave(name)) return;
    const host = await this.#hostOf(name, opened.host);
    const sidebar = this.#showWorkbook(host);
    this.#host = host;
    await this.#showSpreadsheet(host, sidebar);
  }

  /** Opens the workbook that the page begins with: the sidebar is shown before the file is read. */
  async openFirst(name: string, content: Promise<ArrayBuffer>): Promise<void> {
    const opened = content.then(async (bytes) => {
      await this.#sidebar?.shown;
      return this.#openedHost(name, new Uint8Array(bytes));
    });
    const sidebar = this.#showWorkbook(new OpeningHost(name, opened));
    const host = await opened.catch((error) => this.say(`${name}: ${this.#told(error)}`));
    // The user may have opened another one meanwhile.
    if (!host || this.#sidebar !== sidebar) return;
    this.#host = host;
    await this.#showSpreadsheet(host, sidebar);
  }

  /** Hands the workbook to the browser's downloads. */
  async save(): Promise<void> {
    try {
      await this.#host?.save();
    } catch (error) {
      this.say(this.#told(error));
    }
  }

  /** Shows a message above the sheet until the next one; an empty one takes it away. */
  say(text: string): void {
    const { message } = this.#elements;
    if (message.firstElementChild) message.firstElementChild.textContent = text;
    message.hidden = text === '';
  }

  #told(error: unknown): string {
    return hostText(toldBy(error), this.#settings.language.value);
  }

  #mayLeave(next: string): boolean {
    const current = this.#host;
    if (!current?.isUnsaved) return true;
    return globalThis.confirm(this.#named('openAnyway', { current: current.workbookName, next }));
  }

  #showState(isUnsaved: boolean): void {
    const { state } = this.#elements;
    state.textContent = isUnsaved ? this.#texts.unsaved : this.#texts.saved;
    state.classList.toggle('unsaved', isUnsaved);
  }

  /** Throws what can't be read. */
  async #openedHost(name: string, bytes: Uint8Array): Promise<BrowserHost> {
    const opened = openXlsx(bytes);
    if (opened.kind === 'unreadable') throw new ToldError(opened.message);
    return this.#hostOf(name, opened.host);
  }

  #hostOf(name: string, file: XlsxFileHost): Promise<BrowserHost> {
    return BrowserHost.open(name, file, {
      handOver: download,
      showUnsaved: (isUnsaved) => this.#showState(isUnsaved),
    });
  }

  /** Shows what a workbook is called, and the sidebar beside it. */
  #showWorkbook(host: SidebarHost): Sidebar {
    this.#close();
    this.say('');
    this.#elements.name.textContent = host.workbookName;
    document.title = `${host.workbookName} – Clausebook`;
    this.#showState(false);
    const engine = new WorkerEngine(() => new Worker('engine.js'));
    engine.start();
    const { language, theme } = this.#settings;
    const sidebar = mountSidebar(this.#elements.sidebar, { host, engine, language, theme, today });
    this.#close = () => {
      sidebar.close();
      engine.close();
    };
    this.#sidebar = sidebar;
    return sidebar;
  }

  /** The spreadsheet is most of the page's script and of its work, so it comes after the sidebar. */
  async #showSpreadsheet(host: BrowserHost, { firstLook }: Sidebar): Promise<void> {
    const { sheet } = this.#elements;
    const { language, theme } = this.#settings;
    sheet.ariaBusy = 'true';
    sheet.textContent = this.#texts.loading;
    try {
      const [{ MountedSpreadsheet }, templates] = await Promise.all([
        import('./spreadsheet-view.ts'),
        componentTemplates(),
        Promise.race([firstLook.then(painted), after(LONGEST_FIRST_LOOK)]),
      ]);
      if (this.#host !== host) return;
      const hideSidebar = this.#close;
      const say = (text: string) => this.say(text);
      const surface: Surface = { element: sheet, templates, language, theme, say };
      host.show((bytes) => {
        const view = new MountedSpreadsheet(surface, bytes);
        this.#close = () => {
          hideSidebar();
          view.close();
        };
        return view;
      });
    } catch (error) {
      // Workbooks hold more than the component knows, or its script didn't come; the file was read.
      console.warn(error);
      if (this.#host !== host) return;
      sheet.textContent = this.#texts.notShown;
      sheet.ariaBusy = 'false';
    }
  }
}

/** Templates of the spreadsheet component, as XML. */
async function componentTemplates(): Promise<string> {
  return (await fetch('templates.xml')).text();
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
