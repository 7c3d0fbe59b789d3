import type { RecognisedRegister } from '../recognise/recognition.ts';

/** One register and its data rows, in sheet order. Section rows, blank rows and examples are not records. */
export interface RegisterRecords<R extends { readonly row: number }> {
  readonly register: RecognisedRegister;
  readonly records: readonly R[];
}
