import { type RefObject, useEffect, useRef } from 'react';

/** How far back a place for the focus is looked for. */
const MOST_REMEMBERED = 60;

/** Keeps the focus within an element: when what had it goes, is covered or disabled, it goes on nearby. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return root;
}

/**
 * Gives the focus, whenever it is lost, back to what had it last on the screen and still can, or else
 * to the heading. Who clicked elsewhere has let it go. Returns what ends that.
 */
function keepFocus(root: HTMLElement): () => void {
  const trail: HTMLElement[] = [];
  let isHeld = false;
  const note = ({ target }: FocusEvent) => {
    isHeld = true;
    if (!(target instanceof HTMLElement) || !target.closest('main')) return;
    trail.unshift(target);
    trail.splice(MOST_REMEMBERED);
  };
  const letGo = () => {
    isHeld = false;
  };
  const observer = new MutationObserver(() => {
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (isLost && isHeld) goOn([...trail, root.querySelector<HTMLElement>('main h2')]);
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['inert', 'disabled'],
  });
  root.addEventListener('focusin', note);
  document.addEventListener('pointerdown', letGo);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', note);
    document.removeEventListener('pointerdown', letGo);
  };
}

/** Puts the focus on the first that takes it, without moving what is in sight. */
function goOn(places: readonly (HTMLElement | null)[]): void {
  for (const place of places) {
    place?.focus({ preventScroll: true });
    if (document.activeElement !== document.body) return;
  }
}
