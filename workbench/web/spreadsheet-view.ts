import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import * as chartParts from 'chart.js';
import Chart from 'chart.js/auto';
import type { SpreadsheetView } from './browser-host.ts';
import { offerCellFunctions } from './cell-functions.ts';
import { keepEditsSavable, type UnsavedEdit } from './kept-edits.ts';
import { spreadsheetFiles } from './spreadsheet-files.ts';
import { unsavedText } from './unsaved-texts.ts';

// The spreadsheet component looks for the chart library there, with its parts on it.
Object.assign(globalThis, { Chart: Object.assign(Chart, chartParts) });
offerCellFunctions();
keepEditsSavable();

/** The spreadsheet component in an element of the page. */
export class MountedSpreadsheet implements SpreadsheetView {
  readonly #element: HTMLElement;
  readonly #templates: string;
  readonly #onMessage: (message: string) => void;
  #model: Model;
  #app: { destroy(): void } | undefined;

  constructor(
    element: HTMLElement,
    templates: string,
    bytes: Uint8Array,
    onMessage: (message: string) => void,
  ) {
    this.#element = element;
    this.#templates = templates;
    this.#onMessage = onMessage;
    this.#model = this.#read(bytes);
    void this.#mount();
  }

  get model(): Model {
    return this.#model;
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
    void this.#mount();
    return this.#model;
  }

  /** Takes the component down; the element is busy until another one is there. */
  close(): void {
    this.#element.ariaBusy = 'true';
    this.#app?.destroy();
    this.#app = undefined;
  }

  #read(bytes: Uint8Array): Model {
    const onUnsaved = (edit: UnsavedEdit) => this.#onMessage(unsavedText(edit));
    return new Model(spreadsheetFiles(bytes), { custom: { onUnsaved } });
  }

  async #mount(): Promise<void> {
    this.#app?.destroy();
    this.#element.replaceChildren();
    this.#element.ariaBusy = 'true';
    const app = new App(Spreadsheet, {
      templates: this.#templates,
      props: {
        model: this.#model,
        notifyUser: ({ text }: { readonly text: string }) => this.#onMessage(text),
        raiseError: (text: string) => this.#onMessage(text),
        askConfirmation: (text: string, confirm: () => void) => {
          if (globalThis.confirm(text)) confirm();
        },
      },
    });
    app.scheduler.requestAnimationFrame = drawAtOnce;
    this.#app = app;
    await app.mount(this.#element);
    if (this.#app === app) this.#element.ariaBusy = 'false';
  }
}

/**
 * Draws before the next key is taken. The component would draw with the next frame: a second key that
 * came before it was typed into the text that stood in the cell.
 */
function drawAtOnce(draw: FrameRequestCallback): number {
  queueMicrotask(() => draw(performance.now()));
  return 1;
}
