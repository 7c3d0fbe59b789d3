export type TextParameters = Readonly<Record<string, string | number>>;
/**
 * A text with its parameters filled in: `{name}` with the parameter, numbers as the locale writes
 * them; `{name|risk|risks}` with the form that the number asks for. Throws on a missing parameter.
 */
export declare function filled(text: string, parameters: TextParameters, locale: string): string;
