import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { allRecords } from '../../records/records.ts';
import { shiftedRows } from '../shifted-rows.ts';

const HEAD: RuleHead = { id: 'row-shifted', severity: 'error', clause: '7.5.3', needs: [] };

/** Rows whose values stand one column beside where they belong. */
export const ROW_SHIFTED: Rule = {
  ...HEAD,
  find: (context) =>
    allRecords(context.records).flatMap(({ register }) =>
      [...shiftedRows(context.snapshot, register).values()].map(({ row, column, header, to }) =>
        findingOf(HEAD, register, {
          at: { row, column },
          parameters: { row, column: header, variant: to },
        }),
      ),
    ),
};
