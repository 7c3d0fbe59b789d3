/** So many bytes can be spread into the arguments of a call. */
const BYTES_AT_ONCE = 32_768;

/** Bytes as base64 text. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += BYTES_AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + BYTES_AT_ONCE));
  }
  return btoa(binary);
}
