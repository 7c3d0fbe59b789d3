import type { EN_CATALOGUE } from './en.ts';
/** The same words in any language. */
type Words<Shape> = {
    readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]>;
};
/** Every word of the sidebar in one language. To add a language is to add one of these. */
export type Catalogue = Words<typeof EN_CATALOGUE>;
/** A term that the glossary explains. */
export type TermId = keyof Catalogue['glossary'];
export {};
