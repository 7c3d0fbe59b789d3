import type { RegisterKind } from './kinds.ts';

/** The id of a field within its register kind, e.g. "likelihood"; a public contract. */
export type FieldId = string & { readonly __brand: 'FieldId' };

/** ISO 639-1 codes of the languages whose header and value words are declared. */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'cs',
  'el',
  'ru',
  'id',
  'sv',
  'da',
] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What kind of content a field holds. Recognition judges columns by it, templates take their
 * dropdowns from it, and records are parsed by it.
 */
export type FieldContent =
  | 'identifier'
  | 'reference'
  | 'control-reference'
  | 'requirement-reference'
  | 'name'
  | 'text'
  | 'rating'
  | 'score'
  | 'level'
  | 'yes-no'
  | 'choice'
  | 'person'
  | 'date';

/** Words that a choice field may hold; each choice has a stable id and words per language. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

export interface FieldDeclaration {
  readonly id: FieldId;
  /** Header of the column in sheets that we make. */
  readonly title: string;
  readonly description: string;
  readonly content: FieldContent;
  /** Without an answer here the register fails its check. */
  readonly required: boolean;
  /**
   * The word lists (keys of the language files) whose words stand in headers of this column,
   * best first.
   */
  readonly concepts: readonly string[];
  readonly choices?: readonly Choice[];
  /** Column width in characters, in sheets that we make. */
  readonly width: number;
}

export interface RegisterDeclaration {
  readonly kind: RegisterKind;
  readonly title: string;
  /** What the register is for, one sentence. */
  readonly purpose: string;
  /** ISO 27001:2022 clause that asks for it, e.g. "6.1.2". */
  readonly clause: string;
  /** Word lists whose words stand in sheet names and titles of such registers. */
  readonly titleConcepts: readonly string[];
  /** Fields in the order of the columns in sheets that we make. */
  readonly fields: readonly FieldDeclaration[];
  /**
   * A row that shows how the register is filled in, by field id: texts as typed, dates as
   * "2026-01-31". It stands in templates, marked as an example, and is never counted.
   */
  readonly example?: Readonly<Record<string, string | number>>;
  /** Fields that together tell this kind from others; a table without any of one group is not this kind. */
  readonly signature: readonly (readonly FieldId[])[];
}

export function fieldId(id: string): FieldId {
  return id as FieldId;
}
