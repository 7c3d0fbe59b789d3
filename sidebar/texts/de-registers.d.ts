import type { RegisterKind } from '../../core/registers/kinds.ts';
/** Wie die Verzeichnisse heißen. */
export declare const DE_REGISTERS: Readonly<Record<RegisterKind, string>>;
