import type { ScreenId } from '../texts/screens.ts';
/** Where each command is offered. */
export declare const SCREEN_COMMANDS: Readonly<Record<ScreenId, readonly string[]>>;
