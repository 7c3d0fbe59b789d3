/** What Office offers to show the page beside the workbook. */
export type PaneControl = Pick<Office.Addin, 'showAsTaskpane' | 'hide' | 'onVisibilityModeChanged'>;

/** The pane that holds the sidebar. The page runs on while it is hidden. */
export class TaskPane {
  readonly #control: PaneControl;
  /** Office doesn't tell what it is at first; to show what is shown does no harm. */
  #isShown = false;

  private constructor(control: PaneControl) {
    this.#control = control;
  }

  /** The pane, from now on aware of being shown and hidden by the user. */
  static async watched(control: PaneControl): Promise<TaskPane> {
    const pane = new TaskPane(control);
    await control.onVisibilityModeChanged(({ visibilityMode }) => {
      pane.#isShown = visibilityMode === 'Taskpane';
    });
    return pane;
  }

  async show(): Promise<void> {
    await this.#control.showAsTaskpane();
    this.#isShown = true;
  }

  async toggle(): Promise<void> {
    if (!this.#isShown) return this.show();
    await this.#control.hide();
    this.#isShown = false;
  }
}
