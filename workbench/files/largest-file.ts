/** In bytes; no register comes near this. Beyond it a file is refused before it is read into memory. */
export const LARGEST_FILE = 256 * 1024 * 1024;
