/** The error code of a failure that Excel reported, or undefined for any other failure. */
export function failureCode(error: unknown): string | undefined {
  if (!(typeof error === 'object' && error !== null && 'code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
