import { namesInRisks } from '../../findings/names-in-risks.ts';
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
