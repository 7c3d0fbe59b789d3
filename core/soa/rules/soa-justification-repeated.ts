import type { Finding } from '../../findings/finding.ts';
import type { Rule } from '../../findings/rule.ts';
import { fold } from '../../records/parse/fold.ts';
import { type CellLocation, formatPosition } from '../../workbook/address.ts';
import { isPlaceholder, justificationOf } from '../justification.ts';
import { findingAt } from '../soa-finding.ts';
import { statementOf } from '../statement.ts';

const KIND = { rule: 'soa-justification-repeated', severity: 'warning' } as const;
/** So often is always too often; fewer times are where they make up a large share. */
const MANY = 10;
const FEWEST = 5;
const LARGE_SHARE = 0.3;
const LONGEST_QUOTE = 80;

interface Use {
  readonly at: CellLocation;
  readonly text: string;
}

export const SOA_JUSTIFICATION_REPEATED: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    const uses = new Map<string, Use[]>();
    let answers = 0;
    for (const row of statementOf(context)?.rows ?? []) {
      const answer = justificationOf(row);
      if (answer.state !== 'value' || answer === row.entry.reasons) continue;
      if (isPlaceholder(row, answer)) continue;
      answers += 1;
      const key = fold(answer.text);
      const same = uses.get(key);
      if (same) same.push(answer);
      else uses.set(key, [answer]);
    }
    return [...uses.values()]
      .filter(({ length }) => isTooOften(length, answers))
      .flatMap((same) => finding(same));
  },
};

function isTooOften(times: number, answers: number): boolean {
  return times >= MANY || (times >= FEWEST && times > LARGE_SHARE * answers);
}

function finding(uses: readonly Use[]): readonly Finding[] {
  const [first] = uses;
  if (!first) return [];
  const text = first.text.trim().replace(/\s+/g, ' ');
  return [
    findingAt(KIND, first.at, {
      count: uses.length,
      text: text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text,
      cells: uses.map(({ at }) => formatPosition(at)).join(', '),
    }),
  ];
}
