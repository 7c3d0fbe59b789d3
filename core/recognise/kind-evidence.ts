import type { RegisterKind } from '../registers/kinds.ts';
import { KIND_WORDS } from '../registers/words/kinds.ts';
import type { ColumnEvidence } from './field-evidence.ts';
import type { FieldChoice, KindReading } from './kind-reading.ts';

/** What tells a kind from tables that only share common columns (name, owner, status, date) with it. */
interface TellingSigns {
  /** Groups of fields; each group found surely counts as one sign. */
  readonly fields: readonly (readonly string[])[];
  /** Concepts; each that heads a column surely counts as one sign. */
  readonly concepts: readonly string[];
  /** How many signs it takes; one fewer where a title names the kind. */
  readonly needed: number;
  /** Where no title names the kind, all fields of one of these groups must be there. */
  readonly hearts?: readonly (readonly string[])[];
  /** A field that holds control or clause ids, which is worth two signs. */
  readonly references?: string;
}

const SIGNS: Readonly<Partial<Record<RegisterKind, TellingSigns>>> = {
  'risk-register': {
    fields: [
      ['likelihood'],
      ['consequence'],
      ['score', 'level'],
      ['residualLikelihood', 'residualConsequence', 'residualScore', 'residualLevel'],
      ['threat'],
      ['vulnerability'],
      ['treatment'],
    ],
    concepts: ['riskId', 'riskTitle', 'riskDescription', 'riskOwner'],
    needed: 3,
  },
  soa: {
    fields: [
      ['control'],
      ['applicable'],
      ['justification'],
      ['justificationExclusion'],
      ['implemented'],
    ],
    concepts: [],
    needed: 3,
    references: 'control',
  },
  'gap-assessment': {
    fields: [['requirement'], ['text'], ['status'], ['evidence'], ['expectedEvidence'], ['gap']],
    concepts: [],
    needed: 3,
    hearts: [['status'], ['expectedEvidence'], ['evidence', 'action', 'owner']],
    references: 'requirement',
  },
  'treatment-plan': {
    fields: [['action'], ['risk'], ['due'], ['control'], ['completed']],
    concepts: ['riskReference'],
    needed: 3,
    hearts: [['risk'], ['owner', 'due', 'status']],
  },
  assets: {
    fields: [
      ['type'],
      ['classification'],
      ['value'],
      ['location'],
      ['confidentiality', 'integrity', 'availability'],
      ['custodian'],
    ],
    concepts: ['asset', 'assetId'],
    needed: 2,
  },
  'risk-criteria': {
    fields: [['minimum'], ['frequency'], ['money'], ['acceptable']],
    concepts: ['likelihood', 'consequence', 'level'],
    needed: 1,
  },
};

const SURE = 0.75;
/** Words of only one kind of table may be common in another; titles that clearly name it decide. */
const CLEAR_TITLE = 0.5;

/** Whether a reading is more than a list with common columns. `title`: 0 to 1, how clearly it is named. */
export function isTelling(
  { declaration, fields }: KindReading,
  evidence: readonly ColumnEvidence[],
  title: number,
): boolean {
  const signs = SIGNS[declaration.kind];
  if (!signs) return hasOwnWords({ declaration, fields }, evidence, title);
  const found = new Map<string, FieldChoice>(fields);
  const hearty = signs.hearts?.some((group) => group.every((id) => found.has(id))) ?? true;
  if (!hearty && title < CLEAR_TITLE) return false;
  let count = title >= CLEAR_TITLE ? 1 : 0;
  for (const group of signs.fields) {
    if (group.some((id) => isSign(found.get(id), evidence))) count++;
  }
  for (const concept of signs.concepts) {
    if (evidence.some(({ meaning }) => isSurely(meaning.concepts, concept))) count++;
  }
  const references = signs.references === undefined ? undefined : found.get(signs.references);
  if (references && (evidence[references.column]?.profile.share('control-reference') ?? 0) > 0.4) {
    count++;
  }
  return count >= signs.needed;
}

const OWN_WORDS_NEEDED = 2;

/** Whether words that no other kind of register has stand over its columns; one fewer where it is named. */
function hasOwnWords(
  { declaration, fields }: Pick<KindReading, 'declaration' | 'fields'>,
  evidence: readonly ColumnEvidence[],
  title: number,
): boolean {
  const words = KIND_WORDS.find(({ kind }) => kind === declaration.kind);
  if (!words) return true;
  const own = Object.keys(words.headers);
  const columns = [...fields.values()].filter(({ column }) => {
    const concepts = evidence[column]?.meaning.concepts;
    return concepts !== undefined && own.some((concept) => isSurely(concepts, concept));
  });
  return columns.length >= (title >= CLEAR_TITLE ? OWN_WORDS_NEEDED - 1 : OWN_WORDS_NEEDED);
}

/** Whether a field was found surely, and under more than "No.", "Name" or "Description". */
function isSign(choice: FieldChoice | undefined, evidence: readonly ColumnEvidence[]): boolean {
  if (!choice || choice.confidence < SURE) return false;
  const concepts = evidence[choice.column]?.meaning.concepts;
  return !COMMON_CONCEPTS.some((concept) => (concepts?.get(concept) ?? 0) >= COMMON);
}

const COMMON_CONCEPTS = ['id', 'title', 'description'];
const COMMON = 0.9;

/** Whether a column's header means a concept, and hardly anything else more. */
function isSurely(concepts: ReadonlyMap<string, number>, concept: string): boolean {
  const score = concepts.get(concept) ?? 0;
  return score >= SURE && score >= Math.max(...concepts.values()) - 0.06;
}

/** What a register of this kind hardly ever lacks. */
const HEART: Readonly<Partial<Record<RegisterKind, readonly string[]>>> = {
  'risk-register': ['likelihood', 'consequence', 'residualLikelihood'],
  soa: ['applicable', 'justification', 'justificationExclusion'],
  'treatment-plan': ['action'],
  'gap-assessment': ['status'],
  assets: ['asset'],
};
/** Columns that a register of this kind doesn't have. */
const STRANGERS: Readonly<Partial<Record<RegisterKind, readonly string[]>>> = {
  'gap-assessment': ['applicable', 'justificationExclusion', 'likelihood', 'riskId'],
  soa: ['likelihood', 'requirementText'],
  'treatment-plan': ['likelihood', 'consequence'],
  assets: ['likelihood', 'threat', 'vulnerability', 'riskId'],
};
const PRICE_OF_MISSING_HEART = 1.5;
const PRICE_OF_STRANGER = 0.5;

/** What speaks against a reading, in the measure of its total. */
export function objections(
  { declaration, fields }: KindReading,
  evidence: readonly ColumnEvidence[],
): number {
  const heart = HEART[declaration.kind] ?? [];
  const ids = new Set<string>(fields.keys());
  let price = heart.length > 0 && !heart.some((id) => ids.has(id)) ? PRICE_OF_MISSING_HEART : 0;
  for (const concept of STRANGERS[declaration.kind] ?? []) {
    const stands = evidence.some(
      ({ meaning }) =>
        (meaning.concepts.get(concept) ?? 0) > 0.85 && isSurely(meaning.concepts, concept),
    );
    if (stands) price += PRICE_OF_STRANGER;
  }
  return price;
}
