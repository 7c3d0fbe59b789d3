const MEGABYTE = 2 ** 20;

/** "1,234" */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** "12.3 ms", "456 ms" */
export function milliseconds(value: number): string {
  return `${value < 20 ? value.toFixed(1) : count(value)} ms`;
}

/** "1,023 KB". */
export function kilobytes(bytes: number): string {
  return `${count(Math.ceil(bytes / 1024))} KB`;
}

/** "12 MB" */
export function megabytes(bytes: number): string {
  return `${count(bytes / MEGABYTE)} MB`;
}

/** "0.48" */
export function ratio(value: number): string {
  return value.toFixed(2);
}
