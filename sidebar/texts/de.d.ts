import type { Catalogue } from './catalogue.ts';
export declare const DE_CATALOGUE: Catalogue;
