import type { CheckContext } from '../../findings/check-context.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import { answered } from '../../records/answer.ts';
import type { Nonconformity } from '../../records/kinds/nonconformities.ts';

/**
 * The area in which a nonconformity was found, as the audit programme calls it: that of the audit
 * which its source names, or of the audit finding whose action names it; undefined for others.
 */
export function areaFinder({
  records,
}: CheckContext): (nonconformity: Nonconformity) => string | undefined {
  const areas = new Map<string, string>();
  for (const { id, area } of records['audit-programme'].flatMap((one) => one.records)) {
    const [key, name] = [foldPhrase(answered(id) ?? ''), answered(area)];
    if (isTelling(key) && name !== undefined) areas.set(key, name);
  }
  const findings = records['audit-findings'].flatMap((register) => register.records);
  return ({ id, source }) => {
    const named = areaNamedIn(answered(source) ?? '', areas);
    const own = foldPhrase(answered(id) ?? '');
    if (named !== undefined || !isTelling(own)) return named;
    const finding = findings.find(({ action }) => speaksOf(answered(action) ?? '', own));
    return finding && areas.get(foldPhrase(answered(finding.audit) ?? ''));
  };
}

function areaNamedIn(text: string, areas: ReadonlyMap<string, string>): string | undefined {
  for (const [id, area] of areas) if (speaksOf(text, id)) return area;
  return undefined;
}

function speaksOf(text: string, id: string): boolean {
  return ` ${foldPhrase(text)} `.includes(` ${id} `);
}

/** A bare number may be anything in a text. */
function isTelling(id: string): boolean {
  return /\p{L}/u.test(id) && /\d/.test(id);
}
