/** A part of the page, and what takes the focus in it before anything else did. */
export interface PagePart {
  readonly element: HTMLElement;
  readonly first: string;
}

/**
 * The parts of the page. F6 goes on to the next one and Shift+F6 back, as in spreadsheets, each to
 * where the focus was in it last: the sheet keeps Tab to itself.
 */
export class PageParts {
  readonly #parts: readonly PagePart[];
  readonly #last = new Map<PagePart, HTMLElement>();
  #current: PagePart | undefined;

  constructor(parts: readonly PagePart[]) {
    this.#parts = parts;
    document.addEventListener('focusin', ({ target }) => this.#note(target));
    // Before the spreadsheet, which keeps keys to itself.
    document.addEventListener('keydown', (event) => this.#onKey(event), { capture: true });
  }

  /** Gives the focus back to the part that had it last. */
  resume(): void {
    if (this.#current) this.#enter(this.#current);
  }

  #note(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    const part = this.#parts.find(({ element }) => element.contains(target));
    if (!part) return;
    this.#current = part;
    this.#last.set(part, target);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const here = this.#current ? this.#parts.indexOf(this.#current) : -1;
    const others = [...this.#parts.slice(here + 1), ...this.#parts.slice(0, Math.max(here, 0))];
    (event.shiftKey ? others.reverse() : others).some((part) => this.#enter(part));
  }

  /** Whether the part took the focus. */
  #enter(part: PagePart): boolean {
    const { element, first } = part;
    return [this.#last.get(part), element.querySelector<HTMLElement>(first)].some((place) => {
      place?.focus();
      return element.contains(document.activeElement);
    });
  }
}
