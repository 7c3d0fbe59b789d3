import type { Finding } from '../../core/findings/finding.ts';

/** Findings by a key that stays the same from check to check: rule, place, and a number for doubles. */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const keyed = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.rule} ${finding.sheet}!${finding.cell}`;
    let key = place;
    for (let number = 2; keyed.has(key); number++) key = `${place} ${number}`;
    keyed.set(key, finding);
  }
  return keyed;
}
