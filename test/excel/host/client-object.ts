/**
 * An object that scripts can hold: members by their names on the wire. What is not listed here does
 * not exist, so that a test fails instead of passing on something that nobody has looked at.
 */
export interface ClientObject {
  /** Values that can be loaded. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  /** Values that can be set. */
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  /** Properties and methods that lead to another object; null is a null object. */
  readonly to?: Readonly<Record<string, (...args: never[]) => ClientObject | null>>;
  /** Methods that return a value or nothing. */
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** The members of a collection. */
  readonly items?: () => readonly ClientObject[];
  /** A member of a collection by its key. */
  readonly at?: (key: never) => ClientObject;
  /** What the object stands for, for methods that take it as an argument. */
  readonly value?: unknown;
}

/** A failure that Excel itself would report, with its error code. */
export class ExcelError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
