import type { Choice } from '../../sidebar/choice.ts';
import type { SidebarHost } from '../../sidebar/host.ts';
import type { Sidebar } from '../../sidebar/mount.tsx';
import { CATALOGUES } from '../../sidebar/texts/catalogues.ts';
import type { UiLanguage } from '../../sidebar/texts/languages.ts';
import type { ExcelAccess } from '../host/excel-access.ts';
import type { Action } from './actions.ts';
import { activeRow } from './active-row.ts';
import { firstPlace } from './first-place.ts';
import type { TaskPane } from './task-pane.ts';

export interface RibbonParts {
  readonly excel: ExcelAccess;
  readonly host: SidebarHost;
  readonly sidebar: Sidebar;
  readonly pane: TaskPane;
  readonly language: Choice<UiLanguage>;
}

/** Does what buttons in Excel ask for, with the sidebar's own session: it may be hidden meanwhile. */
export class Ribbon {
  readonly #parts: RibbonParts;

  constructor(parts: RibbonParts) {
    this.#parts = parts;
  }

  run(action: Action): Promise<void> {
    switch (action.kind) {
      case 'check':
        return this.#check();
      case 'check-row':
        return this.#checkRow();
      case 'command':
        return this.#carryOut(action);
      case 'toggle':
        return this.#parts.pane.toggle();
    }
  }

  async #check(): Promise<void> {
    const { sidebar, pane } = this.#parts;
    sidebar.choice.choose({ screen: 'check' });
    await pane.show();
    // While the workbook is being read for the first time, that is the check.
    if (sidebar.session.state.phase !== 'reading') await sidebar.session.read();
  }

  async #checkRow(): Promise<void> {
    const { sidebar, pane, excel } = this.#parts;
    sidebar.choice.choose({ screen: 'check', row: await activeRow(excel) });
    await pane.show();
  }

  /** What could be done without a word is shown where it was done; anything else in the sidebar. */
  async #carryOut({ command, screen }: Extract<Action, { kind: 'command' }>): Promise<void> {
    const { sidebar, pane, host, language } = this.#parts;
    const { session, choice } = sidebar;
    choice.choose({ screen });
    const { title } = CATALOGUES[language.value].commands[command];
    await session.carryOut({ kind: 'command', title, command, chosen: {} });
    const { state } = session;
    const isWritten = state.phase === 'ready' && state.notice?.kind === 'written';
    const place = isWritten && state.undo ? firstPlace(state.undo.changes) : undefined;
    await (place ? host.select(place) : pane.show());
  }
}
