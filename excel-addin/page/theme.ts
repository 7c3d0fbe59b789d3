import { systemTheme, type ThemeName } from '../../sidebar/theme/themes.ts';

/** The theme of Excel where it says one (older ones don't), or else that of the system. */
export function excelTheme(
  office: Partial<Pick<Office.OfficeTheme, 'isDarkTheme'>> | undefined,
  matches: (query: string) => boolean,
): ThemeName {
  const system = systemTheme(matches);
  if (system === 'high-contrast' || office?.isDarkTheme === undefined) return system;
  return office.isDarkTheme ? 'dark' : 'light';
}
