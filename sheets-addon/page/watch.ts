import type { Watch } from './sheets-host.ts';

const INTERVAL_MILLISECONDS = 30_000;

/**
 * Looks at once, when somebody comes back to the page, and every half minute while it is seen: every
 * look starts a script, and nothing tells a page that its spreadsheet was edited.
 */
export const watchPage: Watch = (look) => {
  const lookIfSeen = (): void => {
    if (!document.hidden) look();
  };
  const timer = setInterval(lookIfSeen, INTERVAL_MILLISECONDS);
  window.addEventListener('focus', lookIfSeen);
  document.addEventListener('visibilitychange', lookIfSeen);
  look();
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', lookIfSeen);
    document.removeEventListener('visibilitychange', lookIfSeen);
  };
};
