import { Choice } from '../choice.ts';
import { systemTheme, type ThemeName } from './themes.ts';

/** What the system says of its looks. */
const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/**
 * The theme that the system asks for, or what is made of that, and every later one. It is looked at
 * again when the page gets the focus, too: not every host tells when its own theme changes.
 */
export function watchedTheme(
  themeOf: (matches: (query: string) => boolean) => ThemeName = systemTheme,
): Choice<ThemeName> {
  const now = () => themeOf((query) => matchMedia(query).matches);
  const theme = new Choice(now());
  const look = () => theme.choose(now());
  for (const query of QUERIES) matchMedia(query).addEventListener('change', look);
  addEventListener('focus', look);
  return theme;
}
