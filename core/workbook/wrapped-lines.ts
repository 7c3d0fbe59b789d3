/** How many lines a text takes where so many characters fit into one. */
export function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let length = 0;
  for (const word of text.split(/\s+/)) {
    const longer = length === 0 ? word.length : length + 1 + word.length;
    if (longer > width && length > 0) {
      lines++;
      length = word.length;
    } else length = longer;
    lines += Math.max(0, Math.ceil(word.length / width) - 1);
  }
  return lines;
}
