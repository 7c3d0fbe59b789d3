import type { Language } from '../declaration.ts';
import type { Concept } from './concepts.ts';

/** More header words for concepts that have a list already, by concept and language: "one | two". */
export type FurtherWords = Readonly<
  Partial<Record<Concept, Readonly<Partial<Record<Language, string>>>>>
>;
