const ZERO = 48;
const NINE = 57;
const CODE_OF_A = 65;
const LETTERS = 26;
const QUOTE = 34;
const LESS = 60;
const SLASH = 47;

/** Integers of so many digits are exact. */
const EXACT_DIGITS = 15;
const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?$/;

const START = '<c r="';
const STYLE = ' s="';
const SHARED = ' t="s"';
const VALUE = '><v>';
const END = '</v></c>';

/**
 * A cell as most of them are written: a reference, perhaps a style, a number or the index of a shared
 * string, or nothing. One object is filled anew for each cell, so that reading makes no others.
 */
export class PlainCell {
  /** 1-based. */
  column = 0;
  /** -1 where the cell names no style. */
  style = -1;
  /** A number, an index into the shared strings, or nothing at all. */
  holds: 'nothing' | 'number' | 'shared' = 'nothing';
  value = 0;
  #at = 0;

  /** Reads the cell at `start`. Returns where it ends, or `start` where none of that form stands whole. */
  read(text: string, start: number): number {
    if (!text.startsWith(START, start)) return start;
    this.#at = start + START.length;
    this.#readReference(text);
    if (!this.#skips(text, QUOTE)) return start;
    this.style = -1;
    if (text.startsWith(STYLE, this.#at)) {
      this.#at += STYLE.length;
      this.style = this.#readDigits(text);
      if (!this.#skips(text, QUOTE)) return start;
    }
    const isShared = text.startsWith(SHARED, this.#at);
    if (isShared) this.#at += SHARED.length;
    if (text.charCodeAt(this.#at) === SLASH && text.startsWith('/>', this.#at)) {
      this.holds = 'nothing';
      return this.#at + 2;
    }
    if (!text.startsWith(VALUE, this.#at)) return start;
    this.#at += VALUE.length;
    this.holds = isShared ? 'shared' : 'number';
    if (!this.#readValue(text)) return start;
    return text.startsWith(END, this.#at) ? this.#at + END.length : start;
  }

  /** "AB12": the letters count, the row is known from its element. */
  #readReference(text: string): void {
    let column = 0;
    let at = this.#at;
    for (; ; at++) {
      const digit = text.charCodeAt(at) - CODE_OF_A;
      if (!(digit >= 0 && digit < LETTERS)) break;
      column = column * LETTERS + digit + 1;
    }
    while (isDigit(text.charCodeAt(at))) at++;
    this.column = column;
    this.#at = at;
  }

  #readDigits(text: string): number {
    let number = 0;
    for (; isDigit(text.charCodeAt(this.#at)); this.#at++) {
      number = number * 10 + text.charCodeAt(this.#at) - ZERO;
    }
    return number;
  }

  #readValue(text: string): boolean {
    const start = this.#at;
    this.value = this.#readDigits(text);
    const digits = this.#at - start;
    if (text.charCodeAt(this.#at) === LESS) {
      if (digits > 0 && digits <= EXACT_DIGITS) return true;
    }
    if (this.holds === 'shared') return false;
    const end = text.indexOf('<', this.#at);
    const written = end < 0 ? '' : text.slice(start, end);
    if (!NUMBER.test(written)) return false;
    this.value = Number(written);
    this.#at = end;
    return Number.isFinite(this.value);
  }

  #skips(text: string, code: number): boolean {
    const isThere = text.charCodeAt(this.#at) === code;
    if (isThere) this.#at++;
    return isThere;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
