/** The entries of a list written as "one | two | three", over several lines if need be; no blank ones. */
export function listed(text: string): readonly string[] {
  return text
    .replace(/\s+/g, ' ')
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Lists of entries, one list a line. */
export function listedLines(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map(listed)
    .filter((entries) => entries.length > 0);
}
