import type { CheckContext } from '../../findings/check-context.ts';
import {
  type Found,
  hasColumn,
  type RuleHead,
  registerRule,
} from '../../findings/register-rule.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import { answered } from '../../records/answer.ts';

const HEAD: RuleHead = {
  id: 'asset-without-risk',
  severity: 'warning',
  clause: '6.1.2 c)',
  needs: ['assets', 'risk-register'],
};

/** Longer names than this are looked for only as a whole. */
const MOST_WORDS = 8;

/** Assets that no risk names, by name or id. Silent where no risk register has a column for assets. */
export const ASSET_WITHOUT_RISK = registerRule(
  HEAD,
  (context) => context.records.assets,
  ({ records }, context): readonly Found[] => {
    if (!context.records['risk-register'].some(({ register }) => hasColumn(register, 'asset')))
      return [];
    const named = namesInRisks(context);
    return records.flatMap(({ asset, id }) => {
      if (asset.state !== 'value') return [];
      const keys = [asset.value, answered(id) ?? ''].map(foldPhrase).filter((key) => key !== '');
      if (keys.some((key) => named.has(key))) return [];
      return [{ at: asset.at, parameters: { asset: asset.value } }];
    });
  },
);

/** What risks name in their asset and process columns, and every run of words in it, folded. */
function namesInRisks({ records: { 'risk-register': risks } }: CheckContext): ReadonlySet<string> {
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
