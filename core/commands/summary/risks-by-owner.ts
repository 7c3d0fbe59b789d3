import type { SummaryRisk } from './risk-overview.ts';
import { OWNER_TEXTS } from './summary-texts.ts';

/** The risks of one owner, by whether they are above what the team accepts. */
export interface OwnerShare {
  readonly name: string;
  readonly above: number;
  readonly within: number;
  readonly notKnown: number;
}

/** The owners with most risks, then the others together, then the risks without an owner. */
export function risksByOwner(risks: readonly SummaryRisk[], most: number): readonly OwnerShare[] {
  const byOwner = new Map<string, { name: string; risks: SummaryRisk[] }>();
  const ownerless: SummaryRisk[] = [];
  for (const risk of risks) {
    const { owner } = risk.risk;
    if (owner.state === 'blank' || owner.state === 'no-column') {
      ownerless.push(risk);
      continue;
    }
    const name = owner.text.replace(/\s+/g, ' ').trim();
    const key = name.toLowerCase();
    const share = byOwner.get(key) ?? { name, risks: [] };
    byOwner.set(key, share);
    share.risks.push(risk);
  }
  const shares = [...byOwner.values()].map((owner) => shareOf(owner.name, owner.risks));
  const sorted = shares
    .map((share, order) => ({ share, order }))
    .sort(
      (a, b) => size(b.share) - size(a.share) || b.share.above - a.share.above || a.order - b.order,
    )
    .map(({ share }) => share);
  const rest = sorted.slice(most);
  return [
    ...sorted.slice(0, most),
    ...(rest.length > 0 ? [together(rest)] : []),
    ...(ownerless.length > 0 ? [shareOf(OWNER_TEXTS.nobody, ownerless)] : []),
  ];
}

/** How many risks an owner has. */
export function size({ above, within, notKnown }: OwnerShare): number {
  return above + within + notKnown;
}

function shareOf(name: string, risks: readonly SummaryRisk[]): OwnerShare {
  const count = (is: boolean | undefined) =>
    risks.filter(({ aboveAcceptance }) => aboveAcceptance === is).length;
  return { name, above: count(true), within: count(false), notKnown: count(undefined) };
}

function together(shares: readonly OwnerShare[]): OwnerShare {
  const sum = (part: 'above' | 'within' | 'notKnown') =>
    shares.reduce((total, share) => total + share[part], 0);
  return {
    name: OWNER_TEXTS.others(shares.length),
    above: sum('above'),
    within: sum('within'),
    notKnown: sum('notKnown'),
  };
}
