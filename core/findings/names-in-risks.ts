import { foldPhrase } from '../recognise/fold.ts';
import { answered } from '../records/answer.ts';
import type { CheckContext } from './check-context.ts';

/** Longer names than this are looked for only as a whole. */
const MOST_WORDS = 8;

/** What risks name in their asset and process columns, and every run of words in it, folded. */
export function namesInRisks({
  records: { 'risk-register': risks },
}: CheckContext): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { records } of risks) {
    for (const { asset, process } of records) {
      for (const name of answered(asset) ?? []) texts.add(name);
      const whole = answered(process);
      if (whole !== undefined) texts.add(whole);
    }
  }
  const names = new Set<string>();
  for (const text of texts) addRunsOfWords(names, foldPhrase(text));
  return names;
}

function addRunsOfWords(names: Set<string>, folded: string): void {
  names.add(folded);
  const words = folded.split(' ');
  for (let start = 0; start < words.length; start++) {
    let run = '';
    for (const word of words.slice(start, start + MOST_WORDS)) {
      run = run === '' ? word : `${run} ${word}`;
      names.add(run);
    }
  }
}
