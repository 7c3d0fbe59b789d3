/** The error values that a function may show with a text beside them. */
export type ShownErrorCode = '#N/A' | '#VALUE!';

/** An error in a cell: given to a function, or given back by it. */
export interface CustomFunctionError {
  readonly code: string;
}

/** A value of a cell as Excel gives it to functions; an empty cell is null or an empty text. */
export type GivenValue = string | number | boolean | null | undefined | CustomFunctionError;

/** A value as Excel takes it back. */
export type ShownValue = string | number | boolean | CustomFunctionError;

/** What Excel gives for a parameter: the rows of a range or cell; null where nothing was given. */
export type GivenRange = readonly (readonly GivenValue[])[] | null | undefined;

/** A function for cells. Behind its arguments Excel gives what it knows of the call. */
export type CustomFunction = (
  ...given: readonly (GivenRange | object)[]
) => readonly (readonly ShownValue[])[];

/** What Office's client library offers for functions in cells, as far as it is used here. */
export interface CustomFunctionsRuntime {
  associate(id: string, implementation: CustomFunction): void;
  readonly Error: new (code: ShownErrorCode, message: string) => CustomFunctionError;
}
