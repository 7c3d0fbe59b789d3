import type { FieldDeclaration, FieldId, RegisterDeclaration } from '../registers/declaration.ts';
import { REGISTERS } from '../registers/registers.ts';
import { KIND_WORDS } from '../registers/words/kinds.ts';
import { assign } from './assign.ts';
import {
  causeBesideThreat,
  doubtfulPairs,
  moveSettled,
  oneJustification,
  ownerBeforeCustodian,
} from './assignment-rules.ts';
import type { ColumnProfile } from './column-profile.ts';
import { contentFit } from './content-fit.ts';
import { type ColumnEvidence, fieldScore } from './field-evidence.ts';

/** One way to read the columns of a table: as a register of a kind. Columns are indexes of the evidence. */
export interface KindReading {
  readonly declaration: RegisterDeclaration;
  readonly fields: ReadonlyMap<FieldId, FieldChoice>;
  /** Columns that could be either of several fields. */
  readonly unsure: readonly { readonly column: number; readonly candidates: readonly FieldId[] }[];
  readonly alternatives: ReadonlyMap<FieldId, readonly FieldChoice[]>;
  /** Fields whose columns could be swapped: better asked than told. */
  readonly doubtful: readonly FieldId[];
  /** Comparable between kinds for the same columns. */
  readonly total: number;
}

export interface FieldChoice {
  readonly column: number;
  /** 0 to 1. */
  readonly confidence: number;
}

const LEAST_SCORE = 0.45;
/** Fields whose ratings look like any others. */
const PROPERTIES: ReadonlySet<string> = new Set(['confidentiality', 'integrity', 'availability']);
const LEAST_GAIN = 0.03;
/** Ids stand at the left. */
const PRICE_OF_LATE_ID = 0.3;
const SURE_LIKELIHOOD = 0.8;
const PRICE_OF_EARLY_SCORE = 0.25;
/** "Comments / findings" are findings, though comments as well; plain "comments" are none. */
const MARGIN_OF_COMPOSITES = 0.05;
const PLAINLY_OTHER = 0.975;
const PRICE_OF_BETTER_FIELD = 0.8;
const PRICE_OF_BETTER_MEANING = 1.5;
/** Headers that are only like words of another kind of register are hardly its. */
const SURELY_OTHER_KIND = 0.85;

/** Reads columns as a register of a kind; undefined where its signature is missing. */
export function readAsKind(
  declaration: RegisterDeclaration,
  evidence: readonly ColumnEvidence[],
): KindReading | undefined {
  const { fields, kind } = declaration;
  const scores = scoresBehindFactors(
    fields,
    fields.map((field) =>
      evidence.map((column, index) => {
        const score = fieldScore(kind, field, column);
        return field.id === 'id' ? score - (PRICE_OF_LATE_ID * index) / evidence.length : score;
      }),
    ),
  );
  const foreign = evidence.map((column) => foreignScore(declaration, column));
  const best = evidence.map((_, column) => Math.max(...scores.map((row) => row[column] ?? 0)));
  const fits = fields.map(({ id, content }) =>
    evidence.map(({ profile }) => contentFit(id, content, profile)),
  );
  const others = evidence.map((column) => otherScore(declaration, column));
  const gains = scores.map((row, index) =>
    row.map((score, column) => {
      const gain = gainOf(score, best[column] ?? 0, foreign[column] ?? 0);
      const other = others[column] ?? 0;
      const property = PROPERTIES.has(fields[index]?.id ?? '') && score < other;
      const margin = other < PLAINLY_OTHER ? MARGIN_OF_COMPOSITES : 0;
      const doubtful = score < other - margin && (fits[index]?.[column] ?? 0) < 0.2;
      return property || doubtful ? 0 : gain;
    }),
  );
  const assigned = ownerBeforeCustodian(
    fields,
    oneJustification(fields, assign(gains), scores),
    scores,
  );
  const chosen = causeBesideThreat(
    declaration,
    moveSettled(declaration, fields, assigned, scores),
    evidence,
  );
  const found = new Map<FieldId, FieldChoice>();
  let total = 0;
  fields.forEach((field, row) => {
    const column = chosen[row] ?? -1;
    if (column < 0) return;
    const score = scores[row]?.[column] ?? 0;
    found.set(field.id, { column, confidence: Math.min(1, Math.max(0, score)) });
    total += Math.max(gains[row]?.[column] ?? 0, 0.1) + 0.2;
  });
  if (!declaration.signature.every((group) => group.some((id) => found.has(id)))) return undefined;
  const taken = new Set([...found.values()].map(({ column }) => column));
  foreign.forEach((score, column) => {
    if (!taken.has(column) && score > 0.9) total -= 0.15;
  });
  return {
    declaration,
    fields: found,
    doubtful: doubtfulPairs(fields, assigned, scores),
    unsure: unsureColumns(fields, scores, taken, found),
    alternatives: findAlternatives(fields, scores, taken, found),
    total,
  };
}

/** The best meaning of a column as one that holds no field of any kind: "Comments", "Risk category". */
function otherScore(declaration: RegisterDeclaration, { meaning }: ColumnEvidence): number {
  const own = ownConcepts(declaration);
  let best = 0;
  for (const [concept, score] of meaning.concepts) {
    if (concept.startsWith('other') && !own.has(concept)) best = Math.max(best, score);
  }
  return best;
}

/** A score stands behind the likelihood that it is calculated from; a "value" before it is another. */
function scoresBehindFactors(
  fields: readonly FieldDeclaration[],
  scores: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const likelihood = scores[fields.findIndex(({ id }) => id === 'likelihood')] ?? [];
  const best = Math.max(0, ...likelihood);
  if (best < SURE_LIKELIHOOD) return scores;
  const place = likelihood.indexOf(best);
  return scores.map((row, index) => {
    const id = fields[index]?.id;
    if (id !== 'score' && id !== 'level') return row;
    return row.map((score, column) => (column < place - 1 ? score - PRICE_OF_EARLY_SCORE : score));
  });
}

/** A column rather stays without a field than take one that it means less than something else. */
function gainOf(score: number, best: number, foreign: number): number {
  const gain =
    score -
    LEAST_SCORE -
    PRICE_OF_BETTER_FIELD * (best - score) -
    PRICE_OF_BETTER_MEANING * Math.max(0, foreign - score);
  return gain < LEAST_GAIN ? 0 : gain;
}

/**
 * The best meaning of a column that no field of this kind has, judged by its content too. Scales
 * share their words with ratings, so they don't count.
 */
function foreignScore(
  declaration: RegisterDeclaration,
  { meaning, profile }: ColumnEvidence,
): number {
  const own = ownConcepts(declaration);
  let best = 0;
  for (const [concept, score] of meaning.concepts) {
    if (own.has(concept) || score <= best || /^(qualifier|scale|level[A-Z])/.test(concept)) {
      continue;
    }
    if (score < SURELY_OTHER_KIND && conceptsOfOneKind().has(concept)) continue;
    best = Math.max(best, score + 0.5 * Math.min(0, fitOfConcept(concept, profile)));
  }
  return best;
}

let oneKind: ReadonlySet<string> | undefined;

/** Concepts that stand over columns of one kind of register alone. */
function conceptsOfOneKind(): ReadonlySet<string> {
  oneKind ??= new Set(KIND_WORDS.flatMap(({ headers }) => Object.keys(headers)));
  return oneKind;
}

const fieldsOfConcept = new Map<string, readonly FieldDeclaration[]>();

/** How well content suits the best field that a concept stands for in any kind; 0 for other columns. */
function fitOfConcept(concept: string, profile: ColumnProfile): number {
  let fields = fieldsOfConcept.get(concept);
  if (!fields) {
    fields = REGISTERS.flatMap((register) =>
      register.fields.filter(({ concepts }) => concepts.includes(concept)),
    );
    fieldsOfConcept.set(concept, fields);
  }
  if (fields.length === 0) return 0;
  return Math.max(...fields.map(({ id, content }) => contentFit(id, content, profile)));
}

const conceptsOfKind = new Map<string, ReadonlySet<string>>();

function ownConcepts(declaration: RegisterDeclaration): ReadonlySet<string> {
  const known = conceptsOfKind.get(declaration.kind);
  if (known) return known;
  const own = new Set(declaration.fields.flatMap(({ concepts }) => concepts));
  for (const concept of OWN_BESIDES[declaration.kind] ?? []) own.add(concept);
  conceptsOfKind.set(declaration.kind, own);
  return own;
}

/** Concepts that speak for a kind though none of its fields is declared with them. */
const OWN_BESIDES: Readonly<Record<string, readonly string[]>> = {
  'risk-register': ['implemented', 'compliance'],
  'treatment-plan': ['treatment', 'riskDescription'],
  'audit-programme': [
    ...['assetType', 'otherCategory', 'otherFramework'],
    ...['gap', 'findingText', 'reviewConclusion', 'compliance'],
  ],
  nonconformities: ['inclusionReason', 'contextSide', 'scopeReason', 'gap', 'contextIssue'],
};

function unsureColumns(
  fields: readonly FieldDeclaration[],
  scores: readonly (readonly number[])[],
  taken: ReadonlySet<number>,
  found: ReadonlyMap<FieldId, FieldChoice>,
): KindReading['unsure'] {
  const unsure: { column: number; candidates: FieldId[] }[] = [];
  const columns = scores[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    if (taken.has(column)) continue;
    const candidates = fields
      .map((field, row) => ({ id: field.id, score: scores[row]?.[column] ?? 0 }))
      .filter(({ id, score }) => score >= LEAST_SCORE && !found.has(id))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
    if (candidates.length > 0) unsure.push({ column, candidates });
  }
  return unsure;
}

const RATING_FIELD = /likelihood|consequence|score|level/i;

function findAlternatives(
  fields: readonly FieldDeclaration[],
  scores: readonly (readonly number[])[],
  taken: ReadonlySet<number>,
  found: ReadonlyMap<FieldId, FieldChoice>,
): ReadonlyMap<FieldId, readonly FieldChoice[]> {
  const alternatives = new Map<FieldId, FieldChoice[]>();
  const columns = scores[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    if (taken.has(column)) continue;
    let best: { id: FieldId; score: number } | undefined;
    fields.forEach(({ id }, row) => {
      const score = scores[row]?.[column] ?? 0;
      if (!RATING_FIELD.test(id) || !found.has(id) || score < 0.55) return;
      if (!best || score > best.score) best = { id, score };
    });
    if (!best) continue;
    const list = alternatives.get(best.id) ?? [];
    alternatives.set(best.id, [...list, { column, confidence: Math.min(1, best.score) }]);
  }
  return alternatives;
}
