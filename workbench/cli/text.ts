import pc from 'picocolors';
import type { Severity } from '../../core/findings/finding.ts';

/** Widest line of a report, in characters. */
export const LINE_WIDTH = 100;

export const SEVERITY_TITLES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};

export function severityColour(severity: Severity): (text: string) => string {
  return { error: pc.red, warning: pc.yellow, advice: pc.cyan }[severity];
}

/** "1 error", "3 errors". */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * Text that is safe to print: what a workbook holds may carry escape sequences or line breaks that
 * would change what a terminal shows.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** The text broken into lines of at most `width` characters, all indented, later ones further by `hanging`. */
export function wrapped(text: string, indent: string, width = LINE_WIDTH, hanging = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - indent.length - (lines.length > 0 ? hanging.length : 0);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((part, index) => indent + (index > 0 ? hanging : '') + part).join('\n');
}

/** Rows of text as aligned columns, two spaces apart, without trailing spaces. */
export function aligned(rows: readonly (readonly string[])[], indent: string): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, index) => {
      widths[index] = Math.max(widths[index] ?? 0, text.length);
    });
  }
  const lines = rows.map((row) =>
    row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  '),
  );
  return lines.map((line) => `${indent}${line.trimEnd()}`).join('\n');
}
