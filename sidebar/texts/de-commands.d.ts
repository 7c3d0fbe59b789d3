import type { Catalogue } from './catalogue.ts';
/** Was jeder Befehl tut und wonach er fragt. */
export declare const DE_COMMANDS: Catalogue['commands'];
