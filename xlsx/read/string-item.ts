import { unescapeText } from '../xml/escaped-text.ts';
import type { Attributes, XmlHandler } from '../xml/parse.ts';

const LAST_BLANK = 0x20;

/** Collects the text of a shared or inline string: all its runs, without phonetic ones. */
export class StringItem implements XmlHandler {
  #whole = '';
  #run = '';
  #inRun = false;
  #inPhonetic = false;
  #preserve = false;

  open(name: string, attributes: Attributes): void {
    if (name === 't') {
      this.#inRun = !this.#inPhonetic;
      this.#run = '';
      this.#preserve = attributes['xml:space'] === 'preserve';
    } else if (name === 'rPh') {
      this.#inPhonetic = true;
    }
  }

  text(text: string): void {
    if (this.#inRun) this.#run += text;
  }

  close(name: string): void {
    if (name === 't' && this.#inRun) {
      this.#whole += this.#preserve ? unescapeText(this.#run) : runText(this.#run);
      this.#inRun = false;
    } else if (name === 'rPh') {
      this.#inPhonetic = false;
    }
  }

  /** The text collected since the last call. */
  take(): string {
    const whole = this.#whole;
    this.#whole = '';
    return whole;
  }
}

/** What a run says that isn't marked with xml:space="preserve". */
export function runText(written: string): string {
  return unescapeText(trimmed(written));
}

/** Excel drops blanks around text that isn't marked with xml:space="preserve". */
function trimmed(text: string): string {
  const clean = text.charCodeAt(0) > LAST_BLANK && text.charCodeAt(text.length - 1) > LAST_BLANK;
  return clean ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
