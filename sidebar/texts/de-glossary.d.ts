import type { Catalogue } from './catalogue.ts';
/** Fachwörter in einfachen Worten. */
export declare const DE_GLOSSARY: Catalogue['glossary'];
