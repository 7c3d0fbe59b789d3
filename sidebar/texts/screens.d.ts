/** The screens of the sidebar, in the order of their tabs. */
export declare const SCREENS: readonly ["workbook", "check", "score", "soa", "gaps", "audits", "summary"];
export type ScreenId = (typeof SCREENS)[number];
