import type { FieldDeclaration } from '../../core/registers/declaration.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import type { UiLanguage } from './languages.ts';
/** What a field is called and what it holds; the latter may be empty. */
export interface FieldWords {
    readonly title: string;
    readonly description: string;
}
/** What a register is called. */
export declare function registerTitle(kind: RegisterKind, language: UiLanguage): string;
/** What a field is called: in other languages than English, the word that stands over it most often. */
export declare function fieldWords(field: FieldDeclaration, language: UiLanguage): FieldWords;
