import type { FieldContent, FieldDeclaration, FieldId } from '../registers/declaration.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import type { ColumnProfile } from './column-profile.ts';
import { contentFit } from './content-fit.ts';
import type { ColumnMeaning } from './meaning.ts';

/** What we know of a column before its field is chosen. */
export interface ColumnEvidence {
  readonly meaning: ColumnMeaning;
  readonly profile: ColumnProfile;
  /** Whether it holds products of two other columns. */
  readonly isProduct: boolean;
}

interface SecondMeaning {
  readonly concept: string;
  readonly trust: number;
  /** Only where the content says so. */
  readonly when?: (profile: ColumnProfile, concepts: ReadonlyMap<string, number>) => boolean;
}

/** Mean length of texts, in characters, from which they are more than names. */
const LENGTH_OF_A_SENTENCE = 18;

const isWords = (profile: ColumnProfile): boolean =>
  profile.count > 0 && profile.share('number') < 0.3;
const isNumbers = (profile: ColumnProfile): boolean => profile.share('number') > 0.6;
const isOptions = (profile: ColumnProfile): boolean => profile.share('treatment') > 0.5;
/** "Additional measures", told in words; "additional controls" are controls all the same. */
const isPlan = (profile: ColumnProfile, concepts: ReadonlyMap<string, number>): boolean =>
  (concepts.get('action') ?? 0) > 0.6 &&
  profile.share('control-reference') < 0.2 &&
  profile.length > LENGTH_OF_A_SENTENCE;
const isStatus = (profile: ColumnProfile): boolean =>
  profile.share('implementation') + profile.share('action-status') > 0.5;
const isProse = (profile: ColumnProfile): boolean => profile.share('long-text') > 0.4;

/** "Asset description" names the asset where nothing else does. */
const isDescription = (concepts: ReadonlyMap<string, number>): boolean =>
  (concepts.get('description') ?? 0) > 0.5;

/** Concepts that stand for a field where its own ones are missing, by kind and field. */
const SECOND_MEANINGS: Readonly<
  Partial<Record<RegisterKind, Readonly<Record<string, readonly SecondMeaning[]>>>>
> = {
  'risk-register': {
    score: [{ concept: 'level', trust: 0.9, when: isNumbers }],
    level: [{ concept: 'score', trust: 0.9, when: isWords }],
    residualScore: [{ concept: 'residualLevel', trust: 0.9, when: isNumbers }],
    residualLevel: [{ concept: 'residualScore', trust: 0.9, when: isWords }],
    treatment: [
      { concept: 'action', trust: 0.9, when: isOptions },
      { concept: 'action', trust: 0.55 },
      { concept: 'plannedControls', trust: 0.45 },
    ],
    action: [
      { concept: 'treatment', trust: 0.88, when: isProse },
      { concept: 'levelAction', trust: 0.85 },
      { concept: 'plannedControls', trust: 1, when: isPlan },
      { concept: 'plannedControls', trust: 0.7 },
    ],
    controls: [{ concept: 'existingControls', trust: 0.5 }],
    status: [{ concept: 'implemented', trust: 0.85, when: isStatus }],
  },

  assets: {
    description: [{ concept: 'asset', trust: 0.8, when: (_, meant) => isDescription(meant) }],
  },
  soa: {
    justification: [{ concept: 'otherNotes', trust: 0.62, when: isProse }],
  },
  'audit-programme': {
    type: [
      { concept: 'assetType', trust: 0.9 },
      { concept: 'otherCategory', trust: 0.85 },
    ],
    criteria: [{ concept: 'otherFramework', trust: 0.9 }],
    result: [
      { concept: 'gap', trust: 0.92 },
      { concept: 'findingText', trust: 0.92 },
      { concept: 'reviewConclusion', trust: 0.92 },
    ],
  },
  nonconformities: {
    description: [
      { concept: 'gap', trust: 0.95 },
      { concept: 'contextIssue', trust: 0.92 },
    ],
    source: [{ concept: 'inclusionReason', trust: 0.9 }],
  },
  'gap-assessment': {
    evidence: [{ concept: 'gap', trust: 0.75 }],
    action: [{ concept: 'levelAction', trust: 0.85 }],
  },
  'treatment-plan': {
    action: [
      { concept: 'treatment', trust: 0.85 },
      { concept: 'plannedControls', trust: 0.8 },
      { concept: 'levelAction', trust: 0.85 },
    ],
    risk: [{ concept: 'riskDescription', trust: 0.7 }],
  },
};

const LEAST_HEADER = 0.36;

/** How sure it is that a column holds a field of a kind, about 0 to 1.1; negative or 0: it doesn't. */
export function fieldScore(
  kind: RegisterKind,
  field: FieldDeclaration,
  evidence: ColumnEvidence,
): number {
  const header = headerScore(kind, field, evidence);
  const fit =
    productFit(field.id, evidence) ?? contentFit(field.id, field.content, evidence.profile);
  const alone = contentAlone(field, evidence);
  if (header < LEAST_HEADER) return alone;
  return Math.max(alone, header + (fit > 0 ? 0.14 : 0.5) * fit);
}

function headerScore(
  kind: RegisterKind,
  { id, concepts, content }: FieldDeclaration,
  { meaning, profile }: ColumnEvidence,
): number {
  let best = 0;
  const idScore = meaning.concepts.get('id') ?? 0;
  concepts.forEach((concept, index) => {
    // A bare "ID" is the row's own, not the control's.
    if (id === 'controls' && concept === 'controlId' && idScore > BARE_ID) return;
    best = Math.max(best, (meaning.concepts.get(concept) ?? 0) * (1 - 0.05 * Math.min(index, 3)));
  });
  for (const { concept, trust, when } of SECOND_MEANINGS[kind]?.[id] ?? []) {
    if (when && !when(profile, meaning.concepts)) continue;
    best = Math.max(best, (meaning.concepts.get(concept) ?? 0) * trust);
  }
  // "Gap ID" is no gap.
  const isId = (content === 'text' || content === 'name') && idScore > PARTLY_ID;
  return isId && idScore > best - 0.1 ? best * TRUST_IN_TEXT_OF_ID : best;
}

const BARE_ID = 0.95;
const PARTLY_ID = 0.55;
const TRUST_IN_TEXT_OF_ID = 0.5;

/** Calculated from two ratings: a score, and no rating. */
function productFit(field: FieldId, { isProduct }: ColumnEvidence): number | undefined {
  if (!isProduct) return undefined;
  if (field === 'score' || field === 'residualScore') return 1;
  if (/likelihood|consequence/i.test(field)) return -0.6;
  return undefined;
}

const PERSONS = ['owner', 'riskOwner', 'actionOwner', 'controlOwner'];

const FEWEST_CELLS = 3;
/** A header that means this much is believed rather than the content. */
const MEANINGFUL = 0.6;

/** What content says of a column whose header doesn't mean the field. */
function contentAlone({ id, content }: FieldDeclaration, evidence: ColumnEvidence): number {
  const { meaning, profile } = evidence;
  if (profile.count < FEWEST_CELLS) return 0;
  const means = (concept: string, least: number): boolean =>
    (meaning.concepts.get(concept) ?? 0) > least;
  // Dates under a header that speaks of a person are when that person must be done.
  if (id === 'due' && profile.share('date') >= 0.7) {
    return PERSONS.some((concept) => means(concept, 0.7)) ? 0.6 : 0;
  }
  // "A.5.1" can be nothing else, whatever the header is.
  if (content === 'control-reference' && profile.share('annex-reference') > 0.8) return 0.9;
  const unknown = ![...meaning.concepts.values()].some((score) => score > MEANINGFUL);
  return unknown ? contentOfUnknown(id, content, evidence) : 0;
}

/** What content says of a column whose header says nothing. */
function contentOfUnknown(
  id: FieldId,
  content: FieldContent,
  { profile, isProduct }: ColumnEvidence,
): number {
  if (id === 'id') return looksLikeIds(profile) ? 0.6 : 0;
  if (content === 'control-reference' || content === 'requirement-reference') {
    return profile.share('control-reference') > 0.8 && profile.distinct > 0.5 ? 0.65 : 0;
  }
  if (id === 'treatment') return profile.share('treatment') > 0.8 ? 0.6 : 0;
  return id === 'score' && isProduct ? 0.6 : 0;
}

/** "R-001", "AKT/7": each another, with letters, so that it is no plain number. */
function looksLikeIds(profile: ColumnProfile): boolean {
  return (
    profile.share('identifier') > 0.8 &&
    profile.share('number') < 0.2 &&
    profile.share('date') < 0.2 &&
    profile.distinct > 0.9
  );
}
