import {
  type Found,
  hasColumn,
  type RuleHead,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';

const HEAD: RuleHead = {
  id: 'asset-owner-missing',
  severity: 'error',
  clause: 'A.5.9',
  needs: ['assets'],
};

export const ASSET_OWNER_MISSING = registerRule(
  HEAD,
  (context) => context.records.assets,
  ({ register, records }): readonly Found[] => {
    const assets = records.filter(({ asset }) => asset.state === 'value');
    if (assets.length > 0 && !hasColumn(register, 'owner')) return [withoutColumn(register)];
    return assets.flatMap(({ asset, owner }) =>
      owner.state === 'blank'
        ? [{ at: owner.at, parameters: { asset: answered(asset) ?? '' } }]
        : [],
    );
  },
);
