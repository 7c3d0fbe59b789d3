import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import * as chartParts from 'chart.js';
import Chart from 'chart.js/auto';
import type { Choice } from '../../sidebar/choice.ts';
import type { UiLanguage } from '../../sidebar/texts/languages.ts';
import type { ThemeName } from '../../sidebar/theme/themes.ts';
import type { SpreadsheetView } from './browser-host.ts';
import { offerCellFunctions } from './cell-functions.ts';
import { componentData } from './component-data.ts';
import { keepEditsSavable, type UnsavedEdit } from './kept-edits.ts';
import { offerKeptEdits } from './kept-menus.ts';
import { unsavedText } from './unsaved-texts.ts';

// The spreadsheet component looks for the chart library there, with its parts on it.
Object.assign(globalThis, { Chart: Object.assign(Chart, chartParts) });
offerCellFunctions();
keepEditsSavable();
offerKeptEdits();

/** Where a spreadsheet is shown, and how. */
export interface Surface {
  readonly element: HTMLElement;
  /** Templates of the component, as XML. */
  readonly templates: string;
  readonly language: Choice<UiLanguage>;
  readonly theme: Choice<ThemeName>;
  /** Tells the user something. */
  say(message: string): void;
}

/** The spreadsheet component in an element of the page. */
export class MountedSpreadsheet implements SpreadsheetView {
  readonly #surface: Surface;
  readonly #endTheme: () => void;
  #isDrawn: Promise<void>;
  #model: Model;
  #app: App | undefined;

  constructor(surface: Surface, bytes: Uint8Array) {
    this.#surface = surface;
    this.#model = this.#read(bytes);
    this.#isDrawn = this.#mount(true);
    this.#endTheme = surface.theme.subscribe(() => this.#showAgain());
  }

  get model(): Model {
    return this.#model;
  }

  get isDrawn(): Promise<void> {
    return this.#isDrawn;
  }

  show(bytes: Uint8Array): Model {
    const { getters } = this.#model;
    const sheet = getters.getSheetName(getters.getActiveSheetId());
    const { col, row } = getters.getActivePosition();
    this.#model = this.#read(bytes);
    const sheetIdTo = this.#model.getters.getSheetIdByName(sheet);
    const sheetIdFrom = this.#model.getters.getActiveSheetId();
    if (sheetIdTo !== undefined && sheetIdTo !== sheetIdFrom) {
      this.#model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
    }
    this.#model.selection.selectCell(col, row);
    this.#showAgain();
    return this.#model;
  }

  /** Takes the component down; the element is busy until another one is there. */
  close(): void {
    this.#endTheme();
    this.#surface.element.ariaBusy = 'true';
    this.#app?.destroy();
    this.#app = undefined;
  }

  #showAgain(): void {
    this.#isDrawn = this.#mount(this.#surface.element.contains(document.activeElement));
  }

  #read(bytes: Uint8Array): Model {
    const { say, language } = this.#surface;
    const onUnsaved = (edit: UnsavedEdit) => say(unsavedText(edit, language.value));
    return new Model(componentData(bytes), { custom: { onUnsaved } });
  }

  /** The component takes the focus, unless somebody is working beside it. */
  async #mount(takesFocus: boolean): Promise<void> {
    const { element, templates, theme, say } = this.#surface;
    this.#app?.destroy();
    element.replaceChildren();
    element.ariaBusy = 'true';
    const app = new App(Spreadsheet, {
      templates,
      props: {
        model: this.#model,
        colorScheme: theme.value === 'dark' ? 'dark' : 'light',
        notifyUser: ({ text }: { readonly text: string }) => say(text),
        raiseError: (text: string) => say(text),
        askConfirmation: (text: string, confirm: () => void) => {
          if (globalThis.confirm(text)) confirm();
        },
      },
    });
    app.scheduler.requestAnimationFrame = drawAtOnce;
    this.#app = app;
    await app.mount(element);
    if (!takesFocus) await leaveFocus(element);
    if (this.#app === app) element.ariaBusy = 'false';
  }
}

/** Takes the focus away from an element once everything in it is drawn. */
async function leaveFocus(element: HTMLElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && element.contains(activeElement)) activeElement.blur();
}

/**
 * Draws before the next key is taken. The component would draw with the next frame: a second key that
 * came before it was typed into the text that stood in the cell.
 */
function drawAtOnce(draw: FrameRequestCallback): number {
  queueMicrotask(() => draw(performance.now()));
  return 1;
}
