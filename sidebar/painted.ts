/** A frame that isn't drawn by then is not drawn at all, as in a hidden pane; in milliseconds. */
const LONGEST_WAIT = 250;

/** Resolves when the page as it is now has been painted: as the frame after that one begins. */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, LONGEST_WAIT);
  });
}
