import {
  type Found,
  hasColumn,
  type RuleHead,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import type { RegisterRecords } from '../../records/register-records.ts';
import type { Risk } from '../../records/risk.ts';
import { fieldId } from '../../registers/declaration.ts';
import { riskName, writtenRisks } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-not-assessed',
  severity: 'error',
  clause: '6.1.2 d)',
  needs: ['risk-register'],
};

const PARTS = ['confidentiality', 'integrity', 'availability'] as const;
const RESULTS = ['score', 'level'] as const;

export const RISK_NOT_ASSESSED = registerRule(
  HEAD,
  (context) => context.records['risk-register'],
  (records): readonly Found[] => {
    const risks = writtenRisks(records);
    const fields = askedFields(records);
    if (risks.length > 0 && fields.length === 0) return [withoutColumn(records.register)];
    return risks.flatMap((risk) => {
      const blank = fields.filter((field) => risk[field].state === 'blank');
      const first = blank[0] && risk[blank[0]];
      if (first?.state !== 'blank') return [];
      if (isResult(fields) && blank.length < fields.length) return [];
      const missing = blank.map((field) => headerOf(records, field)).join(', ');
      return [{ at: first.at, parameters: { risk: riskName(risk), missing } }];
    });
  },
);

type Asked = 'likelihood' | 'consequence' | (typeof PARTS)[number] | (typeof RESULTS)[number];

/** The columns in which a risk is assessed: both ratings, or what there is instead. */
function askedFields({ register, records }: RegisterRecords<Risk>): readonly Asked[] {
  const has = (field: Asked) => hasColumn(register, field);
  const rated = PARTS.filter(
    (part) => has(part) && records.some((risk) => risk[part].state === 'value'),
  );
  const consequence: readonly Asked[] = has('consequence') ? ['consequence'] : rated;
  const ratings: readonly Asked[] = has('likelihood')
    ? ['likelihood', ...consequence]
    : consequence;
  return ratings.length > 0 ? ratings : RESULTS.filter(has);
}

/** A score or a level alone will do where there are no ratings. */
function isResult(fields: readonly Asked[]): boolean {
  return fields.every((field) => field === 'score' || field === 'level');
}

function headerOf({ register }: RegisterRecords<Risk>, field: Asked): string {
  return register.columns.get(fieldId(field))?.header ?? field;
}
