import type { ClientObject } from './client-object.ts';

/** An error among the arguments of a function, as Excel hands it over. */
export interface CellError {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

export type CellValue = string | number | boolean | CellError;

/** What a function gave back: rows of values, or why it failed. */
export interface FunctionResult {
  readonly failed: boolean;
  readonly value: unknown;
}

/** How the library's messages say that a cell calls a function. */
const CALL = { messageCategory: 1, messageType: 1000, targetId: '' };
/** Among the flags of a call: errors are given to the function. */
const ALLOWS_ERRORS = 4;

/** What Excel does for an add-in beside the workbook: it shows its pane, and calls its functions. */
export class AddinModel {
  /** Whether the pane is shown. */
  isPaneShown = false;
  /** Whether the add-in has told that its functions can be called. */
  hasFunctions = false;
  readonly #tell: (entry: object) => void;
  #lastCall = 0;
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();

  constructor(tell: (entry: object) => void) {
    this.#tell = tell;
  }

  get services(): Readonly<Record<string, ClientObject>> {
    return {
      'Microsoft.AppRuntime.AppRuntimeService': {
        call: {
          SetAppRuntimeState: (state: string) => {
            this.isPaneShown = state === 'Visible';
          },
        },
      },
      'Microsoft.InternalService.AddinInternalService': {
        call: { NotifyActionHandlerReady: () => {} },
      },
      'Microsoft.ExcelServices.CustomFunctions': {
        call: {
          _SetOsfControlContainerReadyForCustomFunctions: () => {
            this.hasFunctions = true;
          },
          SetInvocationResults: (
            results: readonly (FunctionResult & { readonly id: number })[],
          ) => {
            for (const { id, failed, value } of results) {
              this.#waiting.get(id)?.({ failed: failed === true, value });
              this.#waiting.delete(id);
            }
          },
        },
      },
    };
  }

  /** A cell calls a function: for each parameter rows of a range, null where nothing is given. */
  callFunction(
    id: string,
    given: readonly (readonly (readonly CellValue[])[] | null)[],
  ): Promise<FunctionResult> {
    this.#lastCall += 1;
    const invocation = this.#lastCall;
    return new Promise((resolve) => {
      this.#waiting.set(invocation, resolve);
      const message = [invocation, id, given, 'Sheet1!A1', ALLOWS_ERRORS];
      this.#tell({ ...CALL, message });
    });
  }
}
