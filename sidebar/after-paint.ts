/** In a hidden pane nothing is painted: what waits for it waits no longer than this, in milliseconds. */
const LONGEST_WAIT = 250;

/** Calls back once, when the page as it is now has been painted: as the frame after that one begins. */
export function afterPaint(callback: () => void): void {
  let isCalled = false;
  const call = (): void => {
    if (!isCalled) callback();
    isCalled = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(call));
  setTimeout(call, LONGEST_WAIT);
}
